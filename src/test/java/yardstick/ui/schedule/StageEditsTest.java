package yardstick.ui.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import yardstick.model.Progress;
import yardstick.model.Stage;
import yardstick.walk.NingboPlan;

class StageEditsTest {
    private static final LocalDate DAY = LocalDate.of(2018, 5, 1);

    private final Stage stage = NingboPlan.stages().get(1);

    @Test
    void tickedItemIsDoneOnThatDayAndUntickedIsOpenAgain() {
        Stage ticked = new StageEdits(stage).ticked(1, true, DAY);
        assertEquals(new Progress(Progress.State.DONE, "", DAY), ticked.items().get(1).progress());
        assertEquals(stage, new StageEdits(ticked).ticked(1, false, DAY));
    }

    @Test
    void noteOutlivesTheTick() {
        Stage.Item noted = stage.items().getFirst().with(new Progress(Progress.State.UNDER_WAY, "已立项", null));
        Stage ticked = new StageEdits(new StageEdits(stage).item(0, noted)).ticked(0, true, DAY);
        assertEquals("已立项", ticked.items().getFirst().progress().note());
    }

    @Test
    void itemsAreAddedMovedAndRemoved() {
        Stage more = new StageEdits(stage).item(9, ScheduleForms.emptyItem());
        assertEquals(5, more.items().size());
        Stage moved = new StageEdits(stage).moved(0, 1);
        assertEquals(stage.items().getFirst(), moved.items().get(1));
        assertEquals(stage.items().subList(1, 4), new StageEdits(stage).without(0).items());
    }

    @Test
    void whatIsNotThereChangesNothing() {
        assertEquals(stage, new StageEdits(stage).moved(0, -1));
        assertEquals(stage, new StageEdits(stage).without(9));
        assertEquals(stage, new StageEdits(stage).ticked(9, true, DAY));
    }

    @Test
    void linesOfThePlanAreItsThreeStagesWithFourteenItems() {
        List<ScheduleLine> lines = ScheduleLine.of(NingboPlan.plan());
        assertEquals(17, lines.size());
        assertEquals("st2", lines.get(8).key());
        assertEquals("st2/0", lines.get(9).key());
    }
}
