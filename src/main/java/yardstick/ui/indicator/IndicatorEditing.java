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

/** Typing what an indicator is and belongs to, at the side of its page; a refresh keeps what is typed. */
final class IndicatorEditing {
    private static final double WIDTH = 380;

    private final PartWriting writing;
    private final Consumer<@Nullable Node> place;
    private @Nullable EditPane<Indicator> pane;
    private @Nullable Indicator stored;

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
        stored = indicator;
        pane = opened;
        opened.open(heading, indicator, plan);
        place.accept(opened);
        opened.begin();
    }

    /** The indicator as it is stored now. */
    void follow(Indicator now, Plan plan) {
        stored = now;
        if (pane != null) {
            pane.follow(plan, now);
        }
    }

    private void save(Indicator typed) {
        if (stored != null) {
            Indicator now = IndicatorForm.into(stored, typed);
            writing.write(new Change.PutIndicator(writing.planId(), now), this::close);
        }
    }

    private void close() {
        pane = null;
        place.accept(null);
    }
}
