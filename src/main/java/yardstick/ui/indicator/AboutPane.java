package yardstick.ui.indicator;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import yardstick.model.Conflict;
import yardstick.model.Indicator;
import yardstick.model.Plan;
import yardstick.model.Source;
import yardstick.text.Words;
import yardstick.ui.forms.FactsPane;
import yardstick.ui.parts.ConflictNote;
import yardstick.ui.parts.SourceBlock;
import yardstick.ui.parts.Surroundings;

/** Everything the plan says of an indicator beside its numbers, what is doubtful about it, and where it all stands. */
final class AboutPane extends VBox {
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(ZoneId.systemDefault());

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
        getStyleClass().add("about");
    }

    void show(IndicatorModel.Content content) {
        Indicator indicator = content.gap().indicator();
        Plan plan = content.table().plan();
        Label title = new Label(words.get("indicator.about"));
        title.getStyleClass().add("section-title");
        facts.show(new IndicatorFacts(indicator, plan, words).all());
        source.show(indicator.source());
        getChildren().setAll(title, facts, source);
        plan.all(Conflict.class).stream()
                .filter(conflict -> conflict.about().contains(indicator.id()))
                .forEach(conflict -> getChildren().add(new ConflictNote(conflict, plan.id(), around)));
        PrintedEntries entries = new PrintedEntries(indicator, words);
        list("indicator.printedTargets", entries.targets(indicator.targets()));
        list("indicator.wordings", entries.targets(indicator.wordings()));
        list("indicator.evidence", entries.actuals());
        list("indicator.mentions", entries.mentions());
        history(history(indicator));
    }

    private void list(String title, List<PrintedList.Entry> entries) {
        if (!entries.isEmpty()) {
            getChildren().add(new PrintedList(words.get(title), entries, words));
        }
    }

    /** When the files were read that the values came from. */
    private String history(Indicator indicator) {
        Stream<@Nullable Source> baseline = indicator.baseline() == null
                ? Stream.empty()
                : Stream.of(indicator.baseline()).map(b -> b.source());
        Stream<@Nullable Source> values = Stream.concat(
                indicator.targets().stream().map(t -> t.source()),
                indicator.actuals().stream().map(a -> a.source()));
        List<String> lines = new ArrayList<>();
        for (Source each : Stream.concat(baseline, values).collect(Collectors.toList())) {
            if (each != null) {
                lines.add(line(each));
            }
        }
        return lines.stream().distinct().collect(Collectors.joining("\n"));
    }

    private String line(Source source) {
        String read = source.readAt() == null ? "" : MINUTE.format(source.readAt()) + "  ";
        String where = source.file().isEmpty()
                ? words.get("source.typed") + " “" + source.quote() + "”"
                : source.file();
        return read + where;
    }

    private void history(String text) {
        if (text.isEmpty()) {
            return;
        }
        Label name = new Label(words.get("indicator.history"));
        name.getStyleClass().add("note");
        Label value = new Label(text);
        value.setWrapText(true);
        value.setMinHeight(Region.USE_PREF_SIZE);
        getChildren().add(new VBox(name, value));
    }
}
