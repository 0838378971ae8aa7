package yardstick.ui.forms;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import yardstick.change.Change;
import yardstick.model.Part;
import yardstick.model.Plan;
import yardstick.work.Outcome;

/**
 * One record at a time typed at the side of a screen: a part, or a piece of one such as a line of a table. What is typed
 * stays while the plan changes; saving puts the piece into the part as it is stored then.
 */
public final class SideEdit {
    private final PartWriting writing;
    private final Consumer<@Nullable Node> place;
    private @Nullable Plan plan;
    private @Nullable Open<?> open;

    /**
     * How a piece belongs to its part.
     *
     * @param part the part with the piece in it, out of the plan as it is stored; runs off the window's thread
     * @param now the piece as it is stored; empty for a new one
     */
    public record Ways<R>(BiFunction<Plan, R, Outcome<Part>> part, Function<Plan, Optional<R>> now) {}

    private record Open<R>(EditPane<R> pane, Ways<R> ways) {
        void follow(Plan plan) {
            pane.follow(plan, ways.now().apply(plan).orElse(null));
        }
    }

    /** @param place shows the form, or nothing for null */
    public SideEdit(PartWriting writing, Consumer<@Nullable Node> place) {
        this.writing = writing;
        this.place = place;
    }

    /** Begins typing; what was typed before is left. */
    public <R> void open(String heading, Form<R> form, R record, Ways<R> ways) {
        Plan now = plan;
        if (now == null) {
            return;
        }
        EditPane<R> pane = new EditPane<>(
                form, writing.around().words(), (typed, refused) -> save(ways.part(), typed, refused), this::close);
        Open<R> opened = new Open<>(pane, ways);
        open = opened;
        pane.keeping(writing.around().notices(), writing.around().words(), () -> {
            open = opened;
            place.accept(pane);
        });
        pane.open(heading, record, now);
        place.accept(pane);
        pane.begin();
    }

    private <R> void save(BiFunction<Plan, R, Outcome<Part>> into, R typed, Runnable refused) {
        writing.change(
                stored -> into.apply(stored, typed).map(part -> new Change.PutPart(writing.planId(), part)),
                new PartWriting.Then(this::close, refused));
    }

    /** The plan as it is stored now. */
    public void follow(Plan now) {
        plan = now;
        if (open != null) {
            open.follow(now);
        }
    }

    private void close() {
        open = null;
        place.accept(null);
    }
}
