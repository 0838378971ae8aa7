package yardstick.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yardstick.change.Change;
import yardstick.change.Desk;
import yardstick.change.JournalEntry;
import yardstick.model.NoMeasure;
import yardstick.model.Part;
import yardstick.model.Plan;
import yardstick.model.Trace;
import yardstick.store.Store;
import yardstick.walk.PlanBundles;
import yardstick.work.Outcome;

class PlanDifferenceTest {
    @TempDir
    Path folder;

    private static NoMeasure number(String id, int position) {
        return new NoMeasure(id, position, "第" + id, "编号", Trace.NONE);
    }

    private static Plan plan(Part... parts) {
        Plan whole = PlanBundles.plan("zibo");
        return new Plan("p", whole.header(), whole.region(), null, List.of(parts), List.of());
    }

    private static List<String> told(Plan stored, Plan now) {
        return PlanDifference.between(stored, now).stream()
                .map(each -> each.state() + " " + each.id())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ningbo", "heyuan"})
    void storedPlanAndItsOwnExportDoNotDifferAfterARemoval(String name) {
        try (Store store = Store.inMemory()) {
            Desk desk = new Desk(store, Clock.systemUTC());
            Plan plan = PlanBundles.plan(name);
            done(desk.apply(new Change.AddPlan(plan)));
            String first = plan.all(NoMeasure.class).getFirst().id();
            done(desk.apply(new Change.RemovePart(name, Part.Sort.NO_MEASURE, first)));
            Plan stored = store.plans().plan(name).orElseThrow();
            Path export = folder.resolve("export.json");
            new BundleFile().write(stored, export);
            assertEquals(List.of(), PlanDifference.between(stored, PlanBundles.plan(export)));
        }
    }

    @Test
    void recordsThatOnlyMoveUpAreNotChanged() {
        Plan stored = plan(number("a", 1), number("b", 2), number("c", 3));
        assertEquals(List.of("REMOVED a"), told(stored, plan(number("b", 1), number("c", 2))));
    }

    @Test
    void recordsThatChangePlacesAreChanged() {
        Plan stored = plan(number("a", 1), number("b", 2), number("c", 3));
        assertEquals(
                List.of("CHANGED b", "CHANGED a"), told(stored, plan(number("b", 1), number("a", 2), number("c", 3))));
    }

    @Test
    void newRecordAtTheHeadChangesNoOther() {
        assertEquals(List.of("NEW z"), told(plan(number("a", 1)), plan(number("z", 1), number("a", 2))));
    }

    private static void done(Outcome<JournalEntry> outcome) {
        if (outcome instanceof Outcome.Refused<JournalEntry> refused) {
            throw new AssertionError(refused);
        }
    }
}
