package yardstick.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class HeadRunTest {
    @Test
    void neighboursOfOneGroupAreOneRunAndLoneColumnsStandAlone() {
        assertEquals(
                List.of(new HeadRun("", 0, 1), new HeadRun("", 1, 2), new HeadRun("目标", 2, 4), new HeadRun("实际", 4, 5)),
                HeadRun.of(List.of("", "", "目标", "目标", "实际")));
    }

    @Test
    void noColumnsHaveNoRuns() {
        assertEquals(List.of(), HeadRun.of(List.of()));
    }
}
