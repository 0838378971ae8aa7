package yardstick.ui.indicator;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import org.jspecify.annotations.Nullable;
import yardstick.change.Change;
import yardstick.model.Plan;
import yardstick.ui.forms.EditPane;
import yardstick.ui.forms.Form;
import yardstick.ui.forms.PartWriting;
import yardstick.work.Outcome;

/** One thing at a time typed at the side of the page; a refresh keeps what is typed. */
final class SideForm {
    private static final double WIDTH = 380;

    private final PartWriting writing;
    private final Consumer<@Nullable Node> place;
    private @Nullable Plan plan;
    private @Nullable Open<?> open;

    /**
     * What becomes of what was typed.
     *
     * @param change given what was typed, on the window's thread; what it returns is given the plan as it is stored, off
     *     that thread
     * @param now what the form was opened for, as it is stored; empty for a new one
     */
    record Ways<R>(Function<R, Function<Plan, Outcome<Change>>> change, Function<Plan, Optional<R>> now) {
        /** For what is not there yet. */
        static <R> Ways<R> fresh(Function<R, Function<Plan, Outcome<Change>>> change) {
            return new Ways<>(change, plan -> Optional.empty());
        }
    }

    private record Open<R>(EditPane<R> pane, Ways<R> ways) {
        void follow(Plan plan) {
            pane.follow(plan, ways.now().apply(plan).orElse(null));
        }
    }

    /** @param place shows the form, or what stood there before for null */
    SideForm(PartWriting writing, Consumer<@Nullable Node> place) {
        this.writing = writing;
        this.place = place;
    }

    /** Begins typing; what was typed before is left. */
    <R> void open(String heading, Form<R> form, R record, Ways<R> ways) {
        Plan now = plan;
        if (now == null) {
            return;
        }
        EditPane<R> pane = new EditPane<>(
                form, writing.around().words(), (typed, refused) -> save(ways, typed, refused), this::close);
        pane.setPrefWidth(WIDTH);
        pane.setMinWidth(WIDTH);
        BorderPane.setMargin(pane, new Insets(0, 0, 0, 16));
        open = new Open<>(pane, ways);
        pane.open(heading, record, now);
        place.accept(pane);
        pane.begin();
    }

    private <R> void save(Ways<R> ways, R typed, Runnable refused) {
        writing.change(ways.change().apply(typed), new PartWriting.Then(this::close, refused));
    }

    /** The plan as it is stored now. */
    void follow(Plan now) {
        plan = now;
        if (open != null) {
            open.follow(now);
        }
    }

    boolean isOpen() {
        return open != null;
    }

    private void close() {
        open = null;
        place.accept(null);
    }
}
