package yardstick.ui.forms;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.Node;
import yardstick.model.Part;
import yardstick.model.Plan;
import yardstick.ui.parts.Icon;

/**
 * How one sort of parts is listed, read and typed.
 *
 * @param start of the ids of new ones where the plan has none yet: {@code t} for t18
 * @param hint what belongs here, for a plan that has none
 */
public record PartKind<P extends Part>(
        Class<P> type, Part.Sort sort, String start, Icon icon, String hint, Ways<P> ways, Form<P> form) {

    /**
     * @param fresh an empty one with this id and position
     * @param moved the same at another position
     * @param note one line below its name in the list
     * @param extra what is shown below its facts
     */
    public record Ways<P>(
            Fresh<P> fresh,
            BiFunction<P, Integer, P> moved,
            Function<P, String> note,
            BiFunction<P, Plan, List<Node>> extra) {}

    /** Makes an empty record. */
    public interface Fresh<P> {
        P of(String id, int position);
    }

    P fresh(Plan plan) {
        List<P> all = plan.all(type);
        int position = all.isEmpty() ? 1 : all.getLast().position() + 1;
        return ways.fresh().of(new FreshId(start).after(all.stream().map(Part::id).toList()), position);
    }
}
