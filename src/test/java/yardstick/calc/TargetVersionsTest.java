package yardstick.calc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import yardstick.model.Comparator;
import yardstick.model.Indicator;
import yardstick.model.Plan;
import yardstick.model.Revision;
import yardstick.model.Target;
import yardstick.model.Trace;

/** 10 in 2020, 20 promised for 2025; a paper of July 2024 makes it 16. 15 are reached by the end of 2024. */
class TargetVersionsTest {
    private static final LocalDate DAY = LocalDate.of(2024, 7, 1);
    private static final Indicator INDICATOR = Made.level()
            .from("2020", "10")
            .to("2025", "20")
            .to("2025", 2, new Target.Aim(Comparator.GE, new BigDecimal("16"), null, "16"))
            .was("2023", "13")
            .was("2024", "15")
            .indicator("i1");

    @Test
    void fromItsDayOnTheAdjustedTargetJudges() {
        GapTable table = table("2025-03-31", DAY);

        assertEquals("16", target(table.gaps().getFirst()));
        assertEquals("0.8333", completion(table.gaps().getFirst()));
        assertEquals(Status.ON_SCHEDULE, table.gaps().getFirst().status());
    }

    @Test
    void besideItStandsWhatThePlanFirstPromised() {
        Gap original = table("2025-03-31", DAY).byOriginal("i1").orElseThrow();

        assertEquals("20", target(original));
        assertEquals("0.5000", completion(original));
        assertEquals(Status.BEHIND, original.status());
    }

    @Test
    void beforeItsDayThePlanAsPublishedJudgesAlone() {
        GapTable table = table("2024-06-30", DAY);

        assertEquals("20", target(table.gaps().getFirst()));
        assertEquals(Optional.empty(), table.byOriginal("i1"));
        assertEquals(null, table.gaps().getFirst().basis().original());
    }

    @Test
    void aPaperWithoutADayCountsAtOnce() {
        assertEquals("16", target(table("2024-06-30", null).gaps().getFirst()));
    }

    @Test
    void aPaperThatMovesTheDayOfATargetCountsFromItsOwnDayOn() {
        Target first = INDICATOR.targets().getFirst();
        Target.Terms sooner = new Target.Terms(false, LocalDate.of(2025, 9, 30), "");
        Target moved = new Target(first.period(), first.periodOrigin(), 2, first.aim(), sooner, null);
        Plan plan = plan(
                INDICATOR.with(INDICATOR.baseline(), List.of(first, moved), INDICATOR.actuals()), DAY);

        assertEquals(List.of(LocalDate.of(2025, 12, 31)), days(Timetable.of(plan, DAY.minusDays(1))));
        assertEquals(List.of(LocalDate.of(2025, 9, 30)), days(Timetable.of(plan, DAY)));
    }

    private static List<LocalDate> days(Timetable timetable) {
        return timetable.marks().stream()
                .filter(mark -> mark.thing() == Timetable.Thing.TARGETS)
                .map(Timetable.Mark::day)
                .toList();
    }

    private static GapTable table(String asOf, @Nullable LocalDate day) {
        return new GapAnalysis().analyse(plan(INDICATOR, day), LocalDate.parse(asOf), RuleSet.nationalFour());
    }

    private static Plan plan(Indicator indicator, @Nullable LocalDate day) {
        Revision paper = new Revision(
                "r1",
                1,
                day,
                "9号",
                "",
                List.of(new Revision.Adjusted("i1", Made.period("2025"), 2, "")),
                Trace.NONE);
        Plan bare = Made.plan("2021/2025", List.of(indicator));
        return new Plan(
                bare.id(), bare.header(), bare.region(), bare.period(), List.of(paper), bare.indicators());
    }

    private static String target(Gap gap) {
        Target target = Objects.requireNonNull(gap.basis().target());
        return Objects.requireNonNull(target.value()).toPlainString();
    }

    private static String completion(Gap gap) {
        BigDecimal completion = Objects.requireNonNull(gap.figures().standing().completion().orNull());
        return completion.setScale(4, RoundingMode.HALF_UP).toPlainString();
    }
}
