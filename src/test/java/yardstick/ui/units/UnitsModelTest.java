package yardstick.ui.units;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import yardstick.calc.Duties;
import yardstick.walk.SampleUnits;

class UnitsModelTest {
    private final Duties duties = Duties.of(SampleUnits.full(), LocalDate.of(2026, 3, 5));
    private final UnitsModel model = new UnitsModel(null);

    private List<String> ids() {
        return model.rows().get().stream().map(UnitRow::id).toList();
    }

    private String chosen() {
        return Objects.requireNonNull(model.chosen().get()).id();
    }

    @Test
    void aliasIsFoundWhateverItsWidthAndBlanks() {
        model.show(duties);
        model.find().set("知识 产权局");
        assertEquals(List.of("u01"), ids());
        model.find().set("林　业");
        assertEquals(List.of("u11"), ids());
    }

    @Test
    void unitAskedForIsShownThoughItWasNarrowedAway() {
        model.show(duties);
        model.filter().set(UnitFilter.TASK_NO_SEAT);
        model.choose("u04");
        assertEquals("u04", chosen());
        assertEquals(35, ids().size());
    }

    @Test
    void refreshKeepsWhatIsChosenAndNarrowed() {
        model.show(duties);
        model.filter().set(UnitFilter.SEAT_NO_TASK);
        model.pick(model.rows().get().get(2));
        model.show(duties);
        assertEquals("u27", chosen());
        assertEquals(4, ids().size());
    }

    @Test
    void filterThatLeavesNothingIsNotOffered() {
        model.show(Duties.of(SampleUnits.full(), LocalDate.of(2024, 3, 5)));
        assertTrue(model.counts().get().stream().noneMatch(count -> count.filter() == UnitFilter.OVERDUE));
    }

    @Test
    void filterThatNoLongerLeavesAnythingGivesWayToAll() {
        model.show(duties);
        model.filter().set(UnitFilter.OVERDUE);
        model.show(Duties.of(SampleUnits.full(), LocalDate.of(2024, 3, 5)));
        assertEquals(UnitFilter.ALL, model.filter().get());
        assertEquals(35, ids().size());
    }
}
