package yardstick.ui.indicator;

import java.util.List;
import javafx.scene.layout.VBox;
import yardstick.model.Conflict;
import yardstick.model.Indicator;
import yardstick.model.Plan;
import yardstick.text.Words;
import yardstick.ui.forms.FactsPane;
import yardstick.ui.parts.ConflictNote;
import yardstick.ui.parts.SourceBlock;
import yardstick.ui.parts.Surroundings;

/** Everything the plan says of an indicator beside its numbers, what is doubtful about it, and where it all stands. */
final class AboutPane extends VBox {
    private final Surroundings around;
    private final Words words;
    private final FactsPane facts;
    private final SourceBlock source;

    AboutPane(Surroundings around) {
        super(12);
        this.around = around;
        this.words = around.words();
        this.facts = new FactsPane(around);
        this.source = new SourceBlock(words);
        getStyleClass().addAll("about", "tab-content");
    }

    void show(IndicatorModel.Content content) {
        Indicator indicator = content.gap().indicator();
        Plan plan = content.table().plan();
        facts.show(new IndicatorFacts(indicator, plan, words).all());
        source.show(indicator.source());
        getChildren().setAll(facts, source);
        plan.all(Conflict.class).stream()
                .filter(conflict -> conflict.about().contains(indicator.id()))
                .forEach(conflict -> getChildren().add(new ConflictNote(conflict, plan.id(), around)));
        PrintedEntries entries = new PrintedEntries(indicator, words);
        list("indicator.printedTargets", entries.targets(indicator.targets()));
        list("indicator.wordings", entries.targets(indicator.wordings()));
        list("indicator.evidence", entries.actuals());
        list("indicator.mentions", entries.mentions());
    }

    private void list(String title, List<PrintedList.Entry> entries) {
        if (!entries.isEmpty()) {
            getChildren().add(new PrintedList(words.get(title), entries, words));
        }
    }
}
