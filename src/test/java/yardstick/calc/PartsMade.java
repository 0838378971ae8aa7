package yardstick.calc;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yardstick.model.Box;
import yardstick.model.Deliverable;
import yardstick.model.Due;
import yardstick.model.OrgUnit;
import yardstick.model.Part;
import yardstick.model.Plan;
import yardstick.model.PlanHeader;
import yardstick.model.Progress;
import yardstick.model.Region;
import yardstick.model.Task;
import yardstick.model.Trace;

/** Parts of a plan with only what a test speaks of. */
final class PartsMade {
    private PartsMade() {}

    static Plan plan(Part... parts) {
        Region region = new Region("某市", Region.Level.CITY, "");
        return new Plan("p", PlanHeader.titled("示例"), region, null, List.of(parts), List.of());
    }

    static OrgUnit unit(String id, String... members) {
        OrgUnit.Kind kind = members.length == 0 ? OrgUnit.Kind.SINGLE : OrgUnit.Kind.COLLECTIVE;
        return new OrgUnit(id, 1, "单位" + id, kind, List.of(), List.of(members), "", "", Trace.NONE);
    }

    static Task task(String id, @Nullable LocalDate due, List<Deliverable> deliverables, String... units) {
        return new Task(
                id,
                1,
                new Task.Place("三/1", "1.", "任务" + id, "三"),
                "",
                Task.Kind.TASK,
                new Task.Duty("", "", List.of(units)),
                new Due(due, "", ""),
                Task.Links.NONE,
                deliverables,
                Progress.OPEN,
                Trace.NONE);
    }

    static Deliverable deliverable(String text, @Nullable LocalDate due, Progress.State state) {
        return new Deliverable(
                text,
                Deliverable.Kind.DOCUMENT,
                "",
                new Due(due, "", ""),
                null,
                new Progress(state, "", null),
                null);
    }

    static Box box(String id, List<String> tasks, Deliverable... deliverables) {
        return new Box(
                id, 1, "专栏1", "某专栏", List.of(), List.of(), tasks, List.of(deliverables), Trace.NONE);
    }
}
