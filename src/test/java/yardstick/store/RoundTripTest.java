package yardstick.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yardstick.change.Change;
import yardstick.change.Desk;
import yardstick.model.Part;
import yardstick.model.Period;
import yardstick.model.Plan;
import yardstick.model.PlanSummary;
import yardstick.work.Outcome;

class RoundTripTest {
    @TempDir
    Path folder;

    @Test
    void everyFieldOfAPlanComesBackAsItWas() {
        try (Store store = Store.inMemory()) {
            apply(store, new Change.AddPlan(SamplePlan.whole()));

            assertEquals(Optional.of(SamplePlan.whole()), store.plans().plan(SamplePlan.ID));
        }
    }

    @Test
    void everyFieldOfAPlanComesBackFromTheFile() {
        try (Store store = opened()) {
            apply(store, new Change.AddPlan(SamplePlan.whole()));
        }
        try (Store store = opened()) {
            assertEquals(Optional.of(SamplePlan.whole()), store.plans().plan(SamplePlan.ID));
        }
    }

    @Test
    void theEmptiestPlanComesBackFromTheFile() {
        try (Store store = opened()) {
            apply(store, new Change.AddPlan(SamplePlan.emptiest()));
        }
        try (Store store = opened()) {
            assertEquals(Optional.of(SamplePlan.emptiest()), store.plans().plan("empty"));
        }
    }

    @Test
    void theSampleHoldsEverySortOfPart() {
        assertEquals(
                EnumSet.allOf(Part.Sort.class),
                SampleParts.all().stream().map(Part::sort).collect(Collectors.toCollection(() -> EnumSet.noneOf(Part.Sort.class))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3.050",
                "1E+2",
                "0.000001",
                "0E-9",
                "-0.10",
                "1E-12",
                "200000000",
                "12345678901234567890123456789012345678",
                "0.12345678901234567890123456789012345678",
                "-9.99999999999999999999999999999999999E+40"
            })
    void anAmountKeepsItsDigitsAndItsScale(String amount) {
        Period year = new Period.Year(2025);
        try (Store store = opened()) {
            apply(store, new Change.AddPlan(SamplePlan.whole()));
            apply(store, new Change.PutActual(SamplePlan.ID, "i2", SamplePlan.actual(year, "", amount)));
        }
        try (Store store = opened()) {
            BigDecimal stored = store.plans()
                    .plan(SamplePlan.ID)
                    .flatMap(plan -> plan.indicator("i2"))
                    .map(indicator -> indicator.actuals().getFirst().value())
                    .orElseThrow();

            assertEquals(new BigDecimal(amount), stored);
            assertEquals(new BigDecimal(amount).toPlainString(), stored.toPlainString());
        }
    }

    @Test
    void aPlanThatIsNotThereIsEmpty() {
        try (Store store = Store.inMemory()) {
            assertTrue(store.plans().plan("none").isEmpty());
        }
    }

    @Test
    void theListTellsEveryPlanWithTheNumberOfItsIndicators() {
        try (Store store = Store.inMemory()) {
            Plan whole = SamplePlan.whole();
            Plan empty = new Plan("bb", whole.header(), whole.region(), null, List.of(), List.of());
            apply(store, new Change.AddPlan(whole));
            apply(store, new Change.AddPlan(empty));

            assertEquals(
                    List.of(
                            new PlanSummary("bb", whole.title(), "河源市", null, 0),
                            new PlanSummary(SamplePlan.ID, whole.title(), "河源市", whole.period(), 2)),
                    store.plans().all());
        }
    }

    private Store opened() {
        return ((Outcome.Done<Store>) Store.open(folder.resolve("a.mv.db"))).value();
    }

    private static void apply(Store store, Change change) {
        assertTrue(new Desk(store, Clock.systemUTC()).apply(change) instanceof Outcome.Done);
    }
}
