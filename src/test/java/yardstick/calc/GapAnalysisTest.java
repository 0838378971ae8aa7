package yardstick.calc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import yardstick.model.Baseline;

/** What holds for every plan, however odd: checked on many made by chance from a fixed seed. */
class GapAnalysisTest {
    private static final List<String> FIGURES = List.of(
            "attainment",
            "completion",
            "share",
            "path",
            "gapToPath",
            "months",
            "plannedGrowth",
            "gapToTarget",
            "neededPerPeriod",
            "neededGrowth",
            "change",
            "sinceBaseline",
            "cagr",
            "lead");

    private static void forManyPlans(Consumer<GapTable> check) {
        RandomPlans plans = new RandomPlans(20240304);
        for (int i = 0; i < 1000; i++) {
            check.accept(plans.table());
        }
    }

    private static void forManyGaps(Consumer<Gap> check) {
        forManyPlans(table -> table.gaps().forEach(check));
    }

    @Test
    void theSummaryAddsUpToTheIndicators() {
        forManyPlans(table -> assertEquals(
                table.plan().indicators().size(),
                table.summary().values().stream().mapToInt(Integer::intValue).sum()));
    }

    @Test
    void thereIsNoStatusWithoutATargetAndAnActual() {
        forManyGaps(gap -> {
            if (gap.basis().target() == null || gap.basis().actual() == null) {
                assertEquals(Status.NOT_JUDGED, gap.status());
            }
        });
    }

    @Test
    void everyIndicatorIsJudgedOrHasAReason() {
        forManyGaps(gap -> {
            if (gap.status() == Status.NOT_JUDGED) {
                assertNotNull(gap.statusReason());
            } else {
                assertNull(gap.statusReason());
            }
        });
    }

    @Test
    void everyStatusOccursSoThatTheseChecksMeanSomething() {
        Set<Status> seen = EnumSet.noneOf(Status.class);
        forManyGaps(gap -> seen.add(gap.status()));
        assertEquals(Set.of(Status.values()), seen);
    }

    @Test
    void aStatedAbsenceOfABaselineNeverHasACompletion() {
        forManyGaps(gap -> {
            Baseline baseline = gap.basis().baseline();
            if (baseline != null && baseline.isNoneStated()) {
                assertNull(gap.figures().standing().completion().orNull());
                assertNull(gap.figures().history().sinceBaseline().orNull());
            }
        });
    }

    @Test
    void nothingIsAchievedWhereTheCompletionWouldRunBackwards() {
        forManyGaps(gap -> {
            if (Answer.none(Reason.TARGET_BEHIND_BASELINE)
                    .equals(gap.figures().standing().completion())) {
                assertNotEquals(Status.ACHIEVED_EARLY, gap.status());
            }
        });
    }

    @Test
    void everyFigureHasItsStepInTheTrail() {
        forManyGaps(gap -> {
            List<String> names = gap.trail().stream().map(Step::name).toList();
            assertTrue(names.containsAll(FIGURES), names::toString);
            assertEquals(names.size(), names.stream().collect(Collectors.toSet()).size());
        });
    }

    @Test
    void nothingIsJudgedAfterTheAsOfDate() {
        forManyPlans(table -> table.gaps().forEach(gap -> gap.basis().measured().forEach(
                point -> assertFalse(point.date().isAfter(table.asOf())))));
    }

    @Test
    void theTargetForTheDayIsAlwaysOneThatIsPrinted() {
        forManyGaps(gap -> {
            BigDecimal path = gap.figures().timing().path().orNull();
            if (path != null) {
                assertTrue(gap.indicator().targets().stream()
                        .anyMatch(t -> t.value() != null && t.value().compareTo(path) == 0));
            }
        });
    }
}
