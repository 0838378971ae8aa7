package yardstick.ui.units;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;
import yardstick.model.LeadingGroup;
import yardstick.model.LeadingGroup.Seat;
import yardstick.model.Plan;
import yardstick.model.Trace;
import yardstick.walk.SampleUnits;

/** The seats of the published group, read and changed. */
class GroupTest {
    private final Plan plan = SampleUnits.full();
    private final LeadingGroup group = plan.all(LeadingGroup.class).getFirst();

    private static List<String> names(LeadingGroup group) {
        return group.seats().stream().map(Seat::name).toList();
    }

    @Test
    void threeOfThirtyFiveHoldTwoPosts() {
        List<SeatRow> rows = SeatRow.of(group, plan);
        assertEquals(35, rows.size());
        assertEquals(
                List.of("马军", "乌兰其其格", "蒋敏娣"),
                rows.stream()
                        .filter(SeatRow::hasSeveralPosts)
                        .map(row -> row.seat().name())
                        .toList());
    }

    @Test
    void headAndDeputyOfTheOfficeAreKnownAmongTheSeats() {
        List<String> inOffice = SeatRow.of(group, plan).stream()
                .filter(row -> row.inOffice() != SeatRow.InOffice.NONE)
                .map(row -> row.inOffice() + " " + row.seat().name())
                .toList();
        assertEquals(List.of("HEAD 张吉超", "DEPUTY 阮持亮"), inOffice);
    }

    @Test
    void newSeatStandsBehindTheLastOfItsRole() {
        Seat deputy = new Seat("新人", "新人", "副组长", List.of(), null, Trace.NONE);
        assertEquals("新人", names(GroupEdits.added(group, deputy)).get(4));
    }

    @Test
    void seatOfANewRoleStandsAtTheEnd() {
        Seat secretary = new Seat("新人", "新人", "秘书", List.of(), null, Trace.NONE);
        assertEquals("新人", names(GroupEdits.added(group, secretary)).getLast());
    }

    @Test
    void movedSeatChangesPlacesWithItsNeighbour() {
        assertEquals(List.of("乌兰其其格", "马军"), names(GroupEdits.moved(group, 0, 1)).subList(0, 2));
    }

    @Test
    void firstSeatCannotGoUpNorTheLastDown() {
        assertFalse(GroupEdits.canMove(group, 0, -1));
        assertFalse(GroupEdits.canMove(group, 34, 1));
    }

    @Test
    void removedSeatLeavesTheOthersInOrder() {
        assertEquals(names(group).subList(1, 35), names(GroupEdits.removed(group, 0)));
    }
}
