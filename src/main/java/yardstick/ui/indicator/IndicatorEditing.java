package yardstick.ui.indicator;

import java.util.function.Consumer;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import yardstick.change.Change;
import yardstick.model.Indicator;
import yardstick.model.Plan;
import yardstick.text.Words;
import yardstick.ui.forms.EditPane;
import yardstick.ui.forms.PartWriting;
import yardstick.work.Outcome;

/** Typing what an indicator is and belongs to, at the side of its page; a refresh keeps what is typed. */
final class IndicatorEditing {
    private static final double WIDTH = 380;

    private final PartWriting writing;
    private final Consumer<@Nullable Node> place;
    private @Nullable EditPane<Indicator> pane;

    /** @param place shows the form, or what stood there before for null */
    IndicatorEditing(PartWriting writing, Consumer<@Nullable Node> place) {
        this.writing = writing;
        this.place = place;
    }

    void open(Indicator indicator, Plan plan) {
        Words words = writing.around().words();
        EditPane<Indicator> opened =
                new EditPane<>(new IndicatorForm(plan, words).form(), words, this::save, this::close);
        opened.setPrefWidth(WIDTH);
        opened.setMinWidth(WIDTH);
        String unit = indicator.unit().symbol();
        String heading =
                unit.isEmpty() ? words.get("indicator.edit") : words.get("indicator.edit.unit", unit);
        pane = opened;
        opened.open(heading, indicator, plan);
        place.accept(opened);
        opened.begin();
    }

    /** The indicator as it is stored now. */
    void follow(Indicator now, Plan plan) {
        if (pane != null) {
            pane.follow(plan, now);
        }
    }

    private void save(Indicator typed, Runnable refused) {
        writing.change(
                plan -> plan.indicators().stream()
                        .filter(each -> each.id().equals(typed.id()))
                        .findFirst()
                        .map(stored -> IndicatorForm.into(stored, typed))
                        .map(now -> Outcome.<Change>done(new Change.PutIndicator(writing.planId(), now)))
                        .orElseGet(() -> Outcome.refused("RECORD_GONE", typed.title())),
                new PartWriting.Then(this::close, refused));
    }

    private void close() {
        pane = null;
        place.accept(null);
    }
}
