package yardstick.ui.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class FreshIdTest {
    @Test
    void goesOnFromTheHighestNumber() {
        assertEquals("t18", new FreshId("x").after(List.of("t17", "t02")));
        assertEquals("box10", new FreshId("b").after(List.of("box9")));
    }

    @Test
    void beginsAnewWhereThereIsNone() {
        assertEquals("t01", new FreshId("t").after(List.of()));
        assertEquals("t01", new FreshId("t").after(List.of("引言")));
    }
}
