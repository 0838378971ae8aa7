package yardstick.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextTableTest {

    @Test
    void columnsAlignByTerminalWidth() {
        TextTable table = new TextTable(List.of("指标", ">值"));
        table.row(Arrays.asList("专利", "9.54"));
        table.row(Arrays.asList("PCT 申请", "—"));
        assertEquals("""
                指标        值
                --------------
                专利      9.54
                PCT 申请     —
                """, table.toString());
    }

    @Test
    void chineseTakesTwoPlaces() {
        assertEquals(8, TextTable.width("指标（ a"));
    }
}
