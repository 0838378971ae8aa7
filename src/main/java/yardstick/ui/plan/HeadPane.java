package yardstick.ui.plan;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import yardstick.model.Horizon;
import yardstick.model.Plan;
import yardstick.text.PeriodText;
import yardstick.text.Words;
import yardstick.ui.forms.EditPane;
import yardstick.ui.forms.Fact;
import yardstick.ui.forms.FactsPane;
import yardstick.ui.forms.PartWriting;
import yardstick.ui.parts.Buttons;
import yardstick.ui.parts.Icon;
import yardstick.work.Outcome;

/** The head of a plan: what it holds in counts, then field by field with the line of each; or its form. */
final class HeadPane extends BorderPane {
    private final PartWriting writing;
    private final Words words;
    private final HeadForm head;
    private final EditPane<Head> edit;
    private final CountsPane counts;
    private final FactsPane facts;
    private final ScrollPane scroll;
    private @Nullable Plan plan;

    HeadPane(PartWriting writing) {
        this.writing = writing;
        this.words = writing.around().words();
        this.head = new HeadForm(words);
        this.edit = new EditPane<>(head.form(), words, this::save, this::draw);
        edit.keeping(writing.around().notices(), words, this::draw);
        this.counts = new CountsPane(writing.around());
        this.facts = new FactsPane(writing.around());
        Label title = new Label(words.get("planPage.section.HEADER"));
        title.getStyleClass().add("section-title");
        VBox body = new VBox(16, counts, title, facts);
        body.getStyleClass().add("part-body");
        scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        getStyleClass().add("part-detail");
        setMinWidth(0);
        counts.setMinHeight(Region.USE_PREF_SIZE);
    }

    Button editing() {
        Button button = Buttons.primary(words.get("planPage.head.edit"), Icon.EDIT, this::edit);
        button.setId("form-add");
        return button;
    }

    void show(Plan now) {
        plan = now;
        if (edit.isOpen()) {
            edit.follow(now, Head.of(now));
        }
        counts.show(now);
        List<Fact> all = new ArrayList<>(head.form().facts(Head.of(now)));
        all.add(Fact.of(words.get("planPage.horizons"), horizons(now)));
        facts.show(all);
        draw();
    }

    private String horizons(Plan now) {
        PeriodText periods = new PeriodText(words);
        return String.join(
                words.get("forms.comma"),
                now.all(Horizon.class).stream().map(each -> horizon(each, periods)).toList());
    }

    private String horizon(Horizon each, PeriodText periods) {
        String period = periods.of(each.period());
        return each.text().isEmpty() ? period : words.get("planPage.horizon.printed", period, each.text());
    }

    private void draw() {
        setCenter(edit.isOpen() ? edit : scroll);
    }

    private void edit() {
        if (plan != null) {
            edit.open(words.get("planPage.head.edit"), Head.of(plan), plan);
            draw();
            edit.begin();
        }
    }

    private void save(Head now, Runnable refused) {
        Runnable stored = () -> {
            edit.close();
            draw();
        };
        writing.change(
                plan -> Outcome.done(now.change(writing.planId())), new PartWriting.Then(stored, refused));
    }
}
