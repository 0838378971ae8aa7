package yardstick.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import yardstick.importing.cells.Reading;
import yardstick.importing.draft.Finding.Code;

class DoubtsTest {

    @ParameterizedTest
    @EnumSource(Reading.Doubt.class)
    void whatACellDoubtsIsAFindingOfTheSameNameWithCellAndHead(Reading.Doubt doubt) {
        assertEquals(2, Code.valueOf(doubt.name()).arguments());
    }
}
