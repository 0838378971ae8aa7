package yardstick.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsRecordsTest {
    private static final int BLANKS_OF_A_RECORD = 256;

    @TempDir
    Path folder;

    /** Eight megabytes that would become four million cells. */
    @Test
    void recordsThatStandForMillionsOfBlankCellsAreRefusedBeforeTheyAreUnpacked() throws IOException {
        assertEquals("FILE_TOO_LARGE", new Opened(folder).refusal("blank.xls", workbook(16_000)));
    }

    @Test
    void fewOfThemAreNoReasonToRefuse() throws IOException {
        assertEquals("FILE_NOTHING_IN_IT", new Opened(folder).refusal("blank.xls", workbook(10)));
    }

    private static byte[] workbook(int records) throws IOException {
        int length = 6 + 2 * BLANKS_OF_A_RECORD;
        ByteBuffer stream = ByteBuffer.allocate(records * (4 + length)).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < records; i++) {
            stream.putShort((short) 0xBE).putShort((short) length).position(stream.position() + length);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (POIFSFileSystem parts = new POIFSFileSystem()) {
            parts.createDocument(new ByteArrayInputStream(stream.array()), "Workbook");
            parts.writeFilesystem(out);
        }
        return out.toByteArray();
    }
}
