package yardstick.calc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import yardstick.model.Period;
import yardstick.model.Plan;
import yardstick.model.Unit;
import yardstick.walk.SamplePlans;

/** What changed between two days, what is due, how old the data are, and one measure in one unit. */
class OutlookTest {
    private static final LocalDate MARCH_2026 = LocalDate.of(2026, 3, 5);

    private static Plan plan(int which) {
        return SamplePlans.all().get(which);
    }

    private static GapTable at(Plan plan, LocalDate day) {
        return new GapAnalysis().analyse(plan, day, RuleSet.nationalFour());
    }

    @Test
    void yearThatEndedBetweenTwoDaysMovesWhatWasReported() {
        Plan bengbu = plan(0);
        List<Movement> moved = Movement.between(at(bengbu, LocalDate.of(2025, 9, 30)), at(bengbu, MARCH_2026));
        assertEquals(5, moved.size());
        assertTrue(moved.stream().allMatch(Movement::hasNewValue));
    }

    @Test
    void nothingMovesWhereNoPeriodEnded() {
        Plan bengbu = plan(0);
        assertEquals(
                List.of(), Movement.between(at(bengbu, LocalDate.of(2025, 12, 31)), at(bengbu, MARCH_2026)));
    }

    @Test
    void worseComesFirst() {
        Plan bengbu = plan(0);
        List<Movement.Turn> turns = Movement.between(at(bengbu, LocalDate.of(2024, 6, 30)), at(bengbu, MARCH_2026))
                .stream()
                .map(Movement::turn)
                .toList();
        assertEquals(turns.stream().sorted().toList(), turns);
    }

    @Test
    void yearThatEndedWithoutAValueIsMissing() {
        List<Agenda.Missing> missing = Agenda.of(at(plan(0), MARCH_2026), 90).missing();
        assertEquals(1, missing.size());
        assertEquals("知识产权保护社会满意度", missing.getFirst().gap().indicator().title());
        assertEquals(new Period.Year(2025), missing.getFirst().period());
    }

    @Test
    void nothingIsAskedForAfterTheEndOfThePlan() {
        List<Agenda.Missing> missing = Agenda.of(at(plan(1), LocalDate.of(2030, 3, 5)), 90).missing();
        assertTrue(missing.stream().allMatch(each -> each.period().equals(new Period.Year(2025))));
    }

    @Test
    void targetsDueWithinTheDaysAskedForAreTold() {
        LocalDate october = LocalDate.of(2026, 10, 15);
        List<Timetable.Mark> soon = Agenda.of(at(plan(0), october), 90).soon();
        assertEquals(List.of(LocalDate.of(2026, 12, 31)), soon.stream().map(Timetable.Mark::day).toList());
        assertEquals(6, soon.getFirst().ids().size());
        assertEquals(List.of(), Agenda.of(at(plan(0), october), 30).soon());
    }

    @Test
    void ageIsCountedInWholeMonthsAndTheOldestComesFirst() {
        Freshness fresh = Freshness.of(at(plan(1), MARCH_2026));
        assertEquals(1, fresh.without().size());
        assertEquals(7, fresh.ages().size());
        assertEquals(14, fresh.ages().getFirst().months());
    }

    @Test
    void amountsAreToldInTheAskedUnitAndWhatDoesNotConvertIsLeft() {
        List<Lineup.Seat> seats = List.of(seat(0, "i3"), seat(1, "i4"), seat(0, "i4"));
        Lineup lineup = Lineup.of(seats, Unit.of("亿元"), Lineup.Order.ACTUAL);
        assertEquals(2, lineup.entries().size());
        assertEquals(0, new BigDecimal("22.1").compareTo(actual(lineup.entries().getFirst())));
        assertEquals(0, new BigDecimal("1.29").compareTo(actual(lineup.entries().getLast())));
        assertEquals(List.of(seats.getLast()), lineup.left());
    }

    @Test
    void whatHasNoNumberComesLast() {
        Lineup lineup = Lineup.of(List.of(seat(0, "i5"), seat(1, "i7")), Unit.PERCENT, Lineup.Order.TARGET);
        assertEquals("i5", lineup.entries().getFirst().seat().gap().indicator().id());
        Lineup byActual = Lineup.of(List.of(seat(0, "i5")), Unit.PERCENT, Lineup.Order.ACTUAL);
        assertNull(byActual.entries().getFirst().actual());
    }

    private static BigDecimal actual(Lineup.Entry entry) {
        return Objects.requireNonNull(entry.actual());
    }

    private static Lineup.Seat seat(int which, String indicator) {
        Plan plan = plan(which);
        return new Lineup.Seat(plan, at(plan, MARCH_2026).gap(indicator).orElseThrow());
    }
}
