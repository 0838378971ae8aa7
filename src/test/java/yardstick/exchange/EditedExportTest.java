package yardstick.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yardstick.change.Change;
import yardstick.change.Desk;
import yardstick.model.Fund;
import yardstick.model.NoMeasure;
import yardstick.model.Part;
import yardstick.model.Plan;
import yardstick.model.Revision;
import yardstick.model.Trace;
import yardstick.store.Store;
import yardstick.walk.PlanBundles;
import yardstick.work.Outcome;

/** Whatever a store takes, its export can be read again. */
class EditedExportTest {
    private static final int EDITS = 60;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"ningbo", "heyuan"})
    void exportOfAPlanEditedAtRandomIsReadBackWhole(String name) {
        Random random = new Random(20_261_123L);
        try (Store store = Store.inMemory()) {
            Desk desk = new Desk(store, Clock.systemUTC());
            desk.apply(new Change.AddPlan(PlanBundles.plan(name)));
            int taken = 0;
            for (int i = 0; i < EDITS; i++) {
                Plan plan = store.plans().plan(name).orElseThrow();
                taken += desk.apply(edit(plan, random)) instanceof Outcome.Done ? 1 : 0;
            }
            Plan stored = store.plans().plan(name).orElseThrow();
            Path file = folder.resolve("a.json");
            new BundleFile().write(stored, file);
            assertEquals(List.of(), PlanDifference.between(stored, PlanBundles.plan(file)));
            // Some edits are refused and some are not, or the test would prove nothing.
            assertEquals(List.of(true, true), List.of(taken > EDITS / 10, taken < EDITS));
        }
    }

    @Test
    void tableWithoutItsLastLinesIsRefusedByTheDeskAsByTheReader() {
        Plan plan = PlanBundles.plan("ningbo");
        try (Store store = Store.inMemory()) {
            Desk desk = new Desk(store, Clock.systemUTC());
            desk.apply(new Change.AddPlan(plan));
            Fund fund = plan.all(Fund.class).getFirst();
            Fund cut = lines(fund, fund.lines().subList(0, fund.lines().size() - 2));
            assertEquals(Outcome.Refused.class, desk.apply(new Change.PutPart("ningbo", cut)).getClass());
        }
    }

    private static Change edit(Plan plan, Random random) {
        Part part = plan.parts().get(random.nextInt(plan.parts().size()));
        int size = List.of(1, 999, 1001, 20_001).get(random.nextInt(4));
        return switch (random.nextInt(4)) {
            case 0 -> new Change.RemovePart(plan.id(), part.sort(), part.id());
            case 1 ->
                new Change.PutPart(
                        plan.id(), new NoMeasure("x" + size, 1 + random.nextInt(99), "长".repeat(size), "", Trace.NONE));
            case 2 -> new Change.PutPart(plan.id(), revision(plan, random.nextInt(4)));
            default -> new Change.PutPart(plan.id(), fund(plan, random));
        };
    }

    private static Revision revision(Plan plan, int version) {
        String indicator = plan.indicators().getFirst().id();
        List<Revision.Adjusted> changes = List.of(new Revision.Adjusted(indicator, null, version, ""));
        return new Revision("v" + version, version, null, "", "", changes, Trace.NONE);
    }

    private static Part fund(Plan plan, Random random) {
        List<Fund> funds = plan.all(Fund.class);
        if (funds.isEmpty() || funds.getFirst().lines().isEmpty()) {
            return revision(plan, 3);
        }
        List<Fund.Line> left = new ArrayList<>(funds.getFirst().lines());
        left.remove(random.nextInt(left.size()));
        return lines(funds.getFirst(), left);
    }

    private static Fund lines(Fund fund, List<Fund.Line> lines) {
        return new Fund(
                fund.id(),
                fund.position(),
                fund.title(),
                fund.unit(),
                fund.period(),
                fund.manager(),
                fund.columns(),
                lines,
                fund.printedTotals(),
                fund.trace());
    }
}
