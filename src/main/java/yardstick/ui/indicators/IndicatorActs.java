package yardstick.ui.indicators;

import java.util.function.Consumer;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import yardstick.change.Change;
import yardstick.model.Indicator;
import yardstick.model.Plan;
import yardstick.text.Words;
import yardstick.ui.forms.EditPane;
import yardstick.ui.forms.Fields;
import yardstick.ui.forms.PartWriting;
import yardstick.ui.parts.Place;
import yardstick.work.Outcome;

/** Adding an indicator to a plan beside its table, and removing one; both can be undone. */
final class IndicatorActs {
    private static final double WIDTH = 340;

    private final PartWriting writing;
    private final Consumer<@Nullable Node> place;
    private final Words words;
    private @Nullable EditPane<Draft> pane;
    private @Nullable Plan plan;

    /** @param place shows the form, or nothing for null */
    IndicatorActs(PartWriting writing, Consumer<@Nullable Node> place) {
        this.writing = writing;
        this.place = place;
        this.words = writing.around().words();
    }

    /** The plan as it is stored now; what is typed stays. */
    void follow(Plan now) {
        plan = now;
        if (pane != null) {
            pane.follow(now, null);
        }
    }

    void add() {
        if (plan == null) {
            return;
        }
        EditPane<Draft> opened = new EditPane<>(Draft.form(new Fields(words)), words, this::save, this::close);
        opened.setPrefWidth(WIDTH);
        opened.setMinWidth(WIDTH);
        pane = opened;
        opened.open(words.get("indicators.add"), Draft.EMPTY, plan);
        place.accept(opened);
        opened.begin();
    }

    private void save(Draft typed, Runnable refused) {
        if (plan != null) {
            Indicator made = typed.in(plan);
            Runnable stored = () -> {
                close();
                writing.around().navigator().open(new Place.IndicatorPage(writing.planId(), made.id()));
            };
            writing.change(
                    now -> Outcome.done(new Change.PutIndicator(writing.planId(), made)),
                    new PartWriting.Then(stored, refused));
        }
    }

    void remove(IndicatorRow row) {
        writing.remove(
                plan -> Outcome.done(new Change.RemoveIndicator(writing.planId(), row.id())),
                words.get("indicators.removed", row.naming().title()));
    }

    private void close() {
        pane = null;
        place.accept(null);
    }
}
