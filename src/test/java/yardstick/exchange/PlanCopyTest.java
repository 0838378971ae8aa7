package yardstick.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import yardstick.change.Change;
import yardstick.change.Desk;
import yardstick.exchange.PlanStart.From;
import yardstick.model.Actual;
import yardstick.model.Baseline;
import yardstick.model.Comparator;
import yardstick.model.Direction;
import yardstick.model.Indicator;
import yardstick.model.Kind;
import yardstick.model.Measure;
import yardstick.model.Part;
import yardstick.model.Period;
import yardstick.model.PeriodOrigin;
import yardstick.model.Plan;
import yardstick.model.Target;
import yardstick.model.Unit;
import yardstick.store.SamplePlan;
import yardstick.store.Store;
import yardstick.work.Outcome;

class PlanCopyTest {
    private static final Period NEXT = new Period.Years(2026, 2030);

    @Test
    void theStoreTakesTheNewPlanAsItIs() {
        Plan old = SamplePlan.whole();
        Plan copy = PlanCopy.of(old, "next", "下一期规划", NEXT).plan();
        try (Store store = Store.inMemory()) {
            Desk desk = new Desk(store, Clock.systemUTC());

            assertInstanceOf(Outcome.Done.class, desk.apply(new Change.AddPlan(copy)));

            assertEquals(Optional.of(copy), store.plans().plan("next"));
        }
    }

    @Test
    void theIndicatorIsTheSameWithoutTargetsAndActuals() {
        Plan old = SamplePlan.whole();
        Indicator before = old.indicators().getFirst();
        Indicator now = PlanCopy.of(old, "next", "下一期规划", NEXT).plan().indicators().getFirst();

        assertEquals(
                List.of(before.name(), before.heading(), before.measure(), before.links().responsible()),
                List.of(now.name(), now.heading(), now.measure(), now.links().responsible()));
        assertEquals(before.attribute(), now.attribute());
        assertEquals(
                List.of(List.of(), List.of(), List.of(), List.of()),
                List.of(now.targets(), now.actuals(), now.wordings(), now.links().goals()));
        assertNull(now.source());
    }

    @Test
    void unitsGoAlongAndWhatStaysIsTold() {
        PlanCopy copy = PlanCopy.of(SamplePlan.whole(), "next", "下一期规划", NEXT);

        assertEquals(
                List.of(Part.Sort.UNIT),
                copy.plan().parts().stream().map(Part::sort).distinct().toList());
        assertEquals(2, copy.left().get(Part.Sort.TASK));
        assertEquals(2, copy.left().get(Part.Sort.EXPLANATION));
        assertNull(copy.left().get(Part.Sort.UNIT));
        assertEquals(Map.of(), PlanCopy.of(plan(level(List.of(), List.of())), "n", "n", null).left());
    }

    @Test
    void theLastActualOfTheCityIsWhereItStarts() {
        PlanCopy copy = PlanCopy.of(
                plan(level(
                        List.of(target(2025, "90")),
                        List.of(
                                actual(new Period.Year(2023), "", "70"),
                                actual(new Period.Year(2024), "", "72.50"),
                                actual(new Period.Year(2024), "源城区", "99")))),
                "next",
                "下一期规划",
                NEXT);

        assertEquals(From.ACTUAL, copy.starts().getFirst().from());
        Indicator now = copy.plan().indicators().getFirst();
        Baseline baseline = Objects.requireNonNull(now.baseline());
        assertEquals(new Period.Year(2024), baseline.period());
        assertEquals(new BigDecimal("72.50"), baseline.value());
        assertEquals("2025.xlsx", Objects.requireNonNull(baseline.source()).file());
        assertTrue(!now.inferred().contains("baseline"));
    }

    @Test
    void withoutAnActualTheLastTargetStandsInAndIsMarked() {
        PlanCopy copy = PlanCopy.of(
                plan(level(List.of(target(2024, "80"), target(2025, "90")), List.of())), "next", "下一期规划", NEXT);

        assertEquals(From.TARGET, copy.starts().getFirst().from());
        Indicator now = copy.plan().indicators().getFirst();
        assertEquals(Optional.of(new BigDecimal("90")), Optional.ofNullable(now.baseline()).map(Baseline::value));
        assertEquals(
                Optional.of(PeriodOrigin.INFERRED), Optional.ofNullable(now.baseline()).map(Baseline::periodOrigin));
        assertTrue(now.inferred().contains("baseline"));
    }

    @Test
    void aYearGoesBeforeThePartOfALaterOneWhereYearsAreCounted() {
        Actual year = actual(new Period.Year(2024), "", "100");
        Actual quarter = actual(new Period.Quarter(2025, 1), "", "30");

        assertEquals("100", start(Kind.ANNUAL_FLOW, From.ACTUAL, year, quarter));
        assertEquals("30", start(Kind.LEVEL, From.ACTUAL, year, quarter));
        assertEquals("30", start(Kind.ANNUAL_FLOW, From.UNSURE_ACTUAL, quarter));
    }

    @Test
    void aRunningTotalStartsAnew() {
        assertNull(start(Kind.CUMULATIVE, From.STARTS_ANEW, actual(new Period.Year(2024), "", "100")));
        assertNull(start(Kind.LEVEL, From.NOTHING));
    }

    private static @Nullable String start(Kind kind, From from, Actual... actuals) {
        PlanStart start = PlanCopy.of(plan(indicator(kind, List.of(), List.of(actuals))), "n", "n", NEXT)
                .starts()
                .getFirst();
        assertEquals(from, start.from());
        Baseline baseline = start.baseline();
        return baseline == null ? null : Objects.requireNonNull(baseline.value()).toPlainString();
    }

    private static Plan plan(Indicator indicator) {
        Plan empty = SamplePlan.emptiest();
        return new Plan("old", empty.header(), empty.region(), null, List.of(), List.of(indicator));
    }

    private static Indicator level(List<Target> targets, List<Actual> actuals) {
        return indicator(Kind.LEVEL, targets, actuals);
    }

    private static Indicator indicator(Kind kind, List<Target> targets, List<Actual> actuals) {
        Indicator words = SamplePlan.words("i1");
        return new Indicator(
                "i1",
                1,
                words.name(),
                words.heading(),
                null,
                new Measure(kind, Direction.HIGHER, Unit.of("件"), null, null),
                null,
                targets,
                actuals,
                List.of(),
                words.inferred(),
                null);
    }

    private static Target target(int year, String value) {
        return SamplePlan.target(new Period.Year(year), 1, Comparator.GE, value, "≥" + value);
    }

    private static Actual actual(Period period, String district, String value) {
        return SamplePlan.actual(period, district, value);
    }
}
