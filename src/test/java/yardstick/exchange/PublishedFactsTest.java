package yardstick.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import yardstick.model.Actual;
import yardstick.model.Box;
import yardstick.model.Conflict;
import yardstick.model.Fund;
import yardstick.model.Horizon;
import yardstick.model.Indicator;
import yardstick.model.LeadingGroup;
import yardstick.model.OrgUnit;
import yardstick.model.Origin;
import yardstick.model.Period;
import yardstick.model.Plan;
import yardstick.model.Stage;
import yardstick.model.Task;
import yardstick.walk.PlanBundles;

/** What a person counted in the five published papers, held against the bundles made of them. */
class PublishedFactsTest {
    private final Plan bengbu = PlanBundles.plan("bengbu");
    private final Plan ningbo = PlanBundles.plan("ningbo");
    private final Plan heyuan = PlanBundles.plan("heyuan");
    private final Plan jimo = PlanBundles.plan("jimo");
    private final Plan zibo = PlanBundles.plan("zibo");

    private static List<Task> tasks(Plan plan, Task.Kind kind) {
        return plan.all(Task.class).stream().filter(task -> task.kind() == kind).toList();
    }

    private static Stream<String> units(Plan plan) {
        return tasks(plan, Task.Kind.TASK).stream().flatMap(task -> task.duty().units().stream());
    }

    private static List<LeadingGroup.Seat> seats(Plan plan) {
        return plan.all(LeadingGroup.class).getFirst().seats();
    }

    private static boolean hasConflict(Plan plan, Conflict.Kind kind, String... words) {
        return plan.all(Conflict.class).stream()
                .filter(conflict -> conflict.kind() == kind)
                .anyMatch(conflict -> Stream.of(words).allMatch(conflict.what()::contains));
    }

    @Test
    void bengbuSetsSeventeenTasksAndThreeSafeguards() {
        assertEquals(17, tasks(bengbu, Task.Kind.TASK).size());
        assertEquals(3, tasks(bengbu, Task.Kind.SAFEGUARD).size());
    }

    @Test
    void bengbuPrintsSixBoxes() {
        assertEquals(6, bengbu.all(Box.class).size());
    }

    @Test
    void bengbuGivesItsTasksSeventyFiveTimesToTwentyTwoUnits() {
        assertEquals(75, units(bengbu).count());
        assertEquals(22, units(bengbu).distinct().count());
    }

    @Test
    void bengbuSeatsThirtyFivePersonsAndThreeHoldTwoPosts() {
        assertEquals(35, seats(bengbu).size());
        assertEquals(3, seats(bengbu).stream().filter(seat -> seat.posts().size() == 2).count());
    }

    @Test
    void bengbuMakesOneUnitResponsibleThatHasNoSeat() {
        String office = bengbu.all(OrgUnit.class).stream()
                .filter(unit -> unit.name().equals("市委编办"))
                .findFirst()
                .orElseThrow()
                .id();
        assertTrue(units(bengbu).anyMatch(office::equals));
        assertFalse(seats(bengbu).stream().anyMatch(seat -> office.equals(seat.unit())));
    }

    @Test
    void ningboGivesThirteenTasksSixtyFiveTimes() {
        assertEquals(13, tasks(ningbo, Task.Kind.TASK).size());
        assertEquals(65, units(ningbo).count());
    }

    @Test
    void ningboSchedulesFourteenThingsInThreeStages() {
        assertEquals(
                List.of(7, 4, 3),
                ningbo.all(Stage.class).stream().map(stage -> stage.items().size()).toList());
    }

    @Test
    void ningbosMoneyAddsUpToWhatItPrints() {
        Fund fund = ningbo.all(Fund.class).getFirst();
        assertEquals("万元", fund.unit().symbol());
        for (Fund.Amount total : fund.printedTotals()) {
            BigDecimal sum = fund.lines().stream()
                    .flatMap(line -> line.amounts().stream())
                    .filter(amount -> amount.column().equals(total.column()))
                    .map(Fund.Amount::value)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertEquals(0, sum.compareTo(total.value()), total.column());
        }
        assertEquals(
                List.of("20000", "23000"),
                fund.printedTotals().stream().map(total -> total.value().toPlainString()).toList());
    }

    @Test
    void ningbosRatioOfMoneyIsAContradiction() {
        assertTrue(hasConflict(ningbo, Conflict.Kind.CONTRADICTION, "1:1", "1.15:1"));
    }

    @Test
    void heyuanSetsTwentySevenTasks() {
        assertEquals(27, tasks(heyuan, Task.Kind.TASK).size());
    }

    @Test
    void heyuanPrintsNineBoxesBesideItsTableOfFourteenRows() {
        List<Box> boxes = heyuan.all(Box.class);
        assertEquals(9, boxes.stream().filter(box -> box.number().startsWith("专栏")).count());
        assertEquals(
                14,
                heyuan.indicators().stream()
                        .map(indicator -> indicator.links().row())
                        .filter(Objects::nonNull)
                        .count());
    }

    @Test
    void heyuanPrintsTwentyNineResultsOfThePeriodBefore() {
        List<Actual> printed = heyuan.indicators().stream()
                .flatMap(indicator -> indicator.actuals().stream())
                .filter(actual -> actual.origin() == Origin.PRINTED)
                .toList();
        assertEquals(29, printed.size());
        assertEquals(
                Set.of("2020", "2016/2020"),
                printed.stream().map(actual -> actual.period().code()).collect(Collectors.toSet()));
    }

    @Test
    void heyuansYearlyPledgesContradictTheCumulativeOnes() {
        assertTrue(hasConflict(heyuan, Conflict.Kind.CONTRADICTION, "18000万元", "累计5亿元"));
    }

    @Test
    void jimoSetsGoalsForThreeYears() {
        assertEquals(
                List.of(new Period.Year(2016), new Period.Year(2018), new Period.Year(2020)),
                jimo.all(Horizon.class).stream().map(Horizon::period).toList());
    }

    @Test
    void jimoNumbersTwoChaptersThree() {
        assertTrue(hasConflict(jimo, Conflict.Kind.NUMBERING, "“三”", "两次"));
    }

    @Test
    void ziboTellsTwelveResultsSince2020AndNoTarget() {
        assertEquals(12, zibo.indicators().stream().filter(Indicator::isResult).count());
        assertEquals(
                Set.of("2020/.."),
                zibo.indicators().stream()
                        .flatMap(indicator -> indicator.actuals().stream())
                        .map(actual -> actual.period().code())
                        .collect(Collectors.toSet()));
        assertTrue(zibo.indicators().stream().allMatch(indicator -> indicator.targets().isEmpty()));
    }
}
