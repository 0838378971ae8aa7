package yardstick.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files made to take all memory or time, or to lie: told in one sentence, or read as what they are. */
class HostileWorkbookTest {
    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final String ONE_CELL = "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>";
    private static final int CENTRAL_HEADER = 0x02014B50;

    @TempDir
    static Path folder;

    private static SmallReader reader;

    @BeforeAll
    static void start() throws IOException {
        reader = new SmallReader();
    }

    @AfterAll
    static void stop() {
        reader.close();
    }

    @Test
    void theSmallestWorkbookIsRead() throws IOException {
        assertEquals("1×1 指标", read(new RawWorkbook().rows(ONE_CELL)));
    }

    @Test
    void cellsThatUnpackToFarTooMuchAreRefused() throws IOException {
        assertEquals("FILE_TOO_LARGE", read(blanks(40_000)));
    }

    @Test
    void unpackedBytesAreCountedWhateverTheZipDeclares() throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(blanks(40_000).bytes()).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = centralDirectory(bytes); bytes.getInt(at) == CENTRAL_HEADER; at = nextEntry(bytes, at)) {
            bytes.putInt(at + 24, 1000);
        }
        assertEquals("FILE_TOO_LARGE", read(bytes.array()));
    }

    @Test
    void partsThatShareTheirBytesAreRefused() throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(new RawWorkbook().rows(ONE_CELL).bytes()).order(ByteOrder.LITTLE_ENDIAN);
        int first = centralDirectory(bytes);
        bytes.putInt(nextEntry(bytes, first) + 42, bytes.getInt(first + 42));
        assertEquals("FILE_TRUNCATED", read(bytes.array()));
    }

    @Test
    void partThatComesTwiceIsRefused() throws IOException {
        byte[] bytes = new RawWorkbook().rows(ONE_CELL).part("xl/worksheets/sheet9.xml", "<worksheet/>").bytes();
        String twice = new String(bytes, StandardCharsets.ISO_8859_1).replace("sheet9.xml", "sheet1.xml");
        assertEquals("FILE_TRUNCATED", read(twice.getBytes(StandardCharsets.ISO_8859_1)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "_rels/.rels",
                "xl/workbook.xml",
                "xl/_rels/workbook.xml.rels",
                "xl/styles.xml",
                "xl/sharedStrings.xml",
                "xl/worksheets/sheet1.xml"
            })
    void entitiesAreRefusedInEveryPart(String part) throws IOException {
        String laughs = "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">"
                + "<!ENTITY c SYSTEM \"file:///etc/hostname\">]>"
                + "<x>&b;&c;</x>";
        assertEquals("FILE_TRUNCATED", read(new RawWorkbook().rows(ONE_CELL).part(part, laughs)));
    }

    @Test
    void declaredSizeOfASheetCostsNothing() throws IOException {
        String three = "<dimension ref=\"A1:XFD1048576\"/><sheetData>" + ONE_CELL
                + "<row r=\"1048576\"><c r=\"B1048576\"><v>1</v></c><c r=\"XFD1048576\"><v>2</v></c></row></sheetData>";
        assertEquals("1048576×16384 指标", read(new RawWorkbook().sheet(three)));
    }

    @Test
    void aMillionEmptyRowsCostNothing() throws IOException {
        String row = "<row r=\"#\" s=\"1\" customFormat=\"1\"><c r=\"A#\" s=\"1\"/><c r=\"B#\" s=\"1\"/></row>";
        RawWorkbook book = new RawWorkbook().repeatedRows(1 << 20, row);
        assertEquals("FILE_NOTHING_IN_IT", read(book));
    }

    @Test
    void sixteenThousandColumnsAreRead() throws IOException {
        String cells = "<c><v>7</v></c>".repeat(1 << 14);
        assertEquals("9×16384 7", read(new RawWorkbook().repeatedRows(9, "<row r=\"#\">" + cells + "</row>")));
    }

    @Test
    void moreCellsThanMemoryHoldsAreRefused() throws IOException {
        String row = "<row>" + "<c><v>#</v></c>".repeat(20) + "</row>";
        assertEquals("FILE_TOO_LARGE", read(new RawWorkbook().repeatedRows(900_000, row)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ZZZZ9", "XFE1", "A0", "A1048577", "A", "1", "", "A99999999999999999999", "A2", "甲1"})
    void cellThatNoSheetHasIsRefused(String address) throws IOException {
        String row = "<row r=\"1\"><c r=\"" + address + "\"><v>1</v></c></row>";
        assertEquals("FILE_TRUNCATED", read(new RawWorkbook().rows(row)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "1048577", "x", "4294967297"})
    void rowThatNoSheetHasIsRefused(String number) throws IOException {
        String row = "<row r=\"" + number + "\"><c><v>1</v></c></row>";
        assertEquals("FILE_TRUNCATED", read(new RawWorkbook().rows(row)));
    }

    @Test
    void rowsOutOfOrderStandWhereTheySay() throws IOException {
        String rows = "<row r=\"3\"><c r=\"B3\"><v>3</v></c></row>" + ONE_CELL
                + "<row r=\"3\"><c r=\"A3\"><v>1</v></c></row>";
        assertEquals("3×2 指标", read(new RawWorkbook().rows(rows)));
    }

    @Test
    void cellWithTwoValuesIsRefused() throws IOException {
        assertEquals("FILE_TRUNCATED", read(new RawWorkbook().rows(ONE_CELL + ONE_CELL)));
    }

    @Test
    void mergedRegionAsLargeAsTheSheetCostsNothing() throws IOException {
        String merged = "<mergeCells><mergeCell ref=\"A1:XFD1048576\"/><mergeCell ref=\"B2:C3\"/></mergeCells>";
        assertEquals("1×1 指标", read(new RawWorkbook().sheet("<sheetData>" + ONE_CELL + "</sheetData>" + merged)));
    }

    @Test
    void tensOfThousandsOfOverlappingRegionsAreRead() throws IOException {
        String merged = "<mergeCells>" + "<mergeCell ref=\"A1:C900000\"/>".repeat(50_000) + "</mergeCells>";
        assertEquals("1×1 指标", read(new RawWorkbook().sheet("<sheetData>" + ONE_CELL + "</sheetData>" + merged)));
    }

    @Test
    void sixtyFiveThousandSheetsAreRefused() throws IOException {
        assertEquals("FILE_TOO_LARGE", read(new RawWorkbook().rows(ONE_CELL).sheets(65_535)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "-1", "x", "99999999999"})
    void textThatIsNotSharedIsRefused(String number) throws IOException {
        String row = "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>" + number + "</v></c></row>";
        assertEquals("FILE_TRUNCATED", read(new RawWorkbook().rows(row)));
    }

    @Test
    void numberWhoseFormatIsMissingIsRefused() throws IOException {
        String row = "<row r=\"1\"><c r=\"A1\" s=\"2\"><v>0.5</v></c></row>";
        assertEquals("FILE_TRUNCATED", read(new RawWorkbook().rows(row)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"xl/styles.xml", "xl/sharedStrings.xml", "xl/worksheets/sheet1.xml", "xl/_rels/workbook.xml.rels"
            })
    void missingPartIsRefused(String part) throws IOException {
        assertEquals("FILE_TRUNCATED", read(new RawWorkbook().rows(ONE_CELL).without(part)));
    }

    @Test
    void damagedByteInsideAPartIsRefused() throws IOException {
        byte[] bytes = new RawWorkbook().repeatedRows(500, "<row r=\"#\"><c><v>#</v></c></row>").bytes();
        String plain = new String(bytes, StandardCharsets.ISO_8859_1);
        bytes[plain.indexOf("xl/worksheets/sheet1.xml") + 800] ^= 4;
        assertEquals("FILE_TRUNCATED", read(bytes));
    }

    @Test
    void fileCutInTwoIsRefused() throws IOException {
        byte[] bytes = new RawWorkbook().rows(ONE_CELL).bytes();
        assertEquals("FILE_TRUNCATED", read(Arrays.copyOf(bytes, bytes.length / 2)));
    }

    @Test
    void endlessTextIsRefused() throws IOException {
        RawWorkbook.Content text = out -> repeat(out, "<sst><si><t>", "万件".repeat(4000), 10_000, "</t></si></sst>");
        assertEquals("FILE_TRUNCATED", read(new RawWorkbook().rows(ONE_CELL).part("xl/sharedStrings.xml", text)));
    }

    @Test
    void endlessTextThatNobodyReadsIsRefusedToo() throws IOException {
        RawWorkbook.Content text = out -> repeat(out, "<sst><x>", "万件".repeat(4000), 20_000, "</x></sst>");
        assertEquals("FILE_TOO_LARGE", read(new RawWorkbook().rows(ONE_CELL).part("xl/sharedStrings.xml", text)));
    }

    @Test
    void endlessAttributeIsRefused() throws IOException {
        RawWorkbook.Content text = out -> repeat(out, "<sst a=\"", "a".repeat(8000), 30_000, "\"/>");
        assertEquals("FILE_TRUNCATED", read(new RawWorkbook().rows(ONE_CELL).part("xl/sharedStrings.xml", text)));
    }

    @Test
    void endlessNameIsRefused() throws IOException {
        RawWorkbook.Content text = out -> repeat(out, "<sst><a", "a".repeat(8000), 30_000, "/></sst>");
        assertEquals("FILE_TOO_LARGE", read(new RawWorkbook().rows(ONE_CELL).part("xl/sharedStrings.xml", text)));
    }

    @Test
    void elementsInsideOneAnotherWithoutEndAreRefused() throws IOException {
        RawWorkbook.Content text = out -> repeat(out, "<sst>", "<x>".repeat(2000), 2_000, "</sst>");
        assertEquals("FILE_TRUNCATED", read(new RawWorkbook().rows(ONE_CELL).part("xl/sharedStrings.xml", text)));
    }

    @Test
    void linkToAnotherFileIsNotFollowed() throws IOException {
        String row = "<row r=\"1\"><c r=\"A1\"><f>[1]一!A1</f><v>5</v></c></row>";
        RawWorkbook book = new RawWorkbook()
                .rows(row)
                .part("xl/externalLinks/externalLink1.xml", "<externalLink><externalBook/></externalLink>");
        assertEquals("1×1 5", read(book));
    }

    private static RawWorkbook blanks(int times) {
        String row = "<row/>" + " ".repeat(8000);
        return new RawWorkbook()
                .part(
                        "xl/worksheets/sheet1.xml",
                        out -> repeat(out, "<worksheet><sheetData>", row, times, "</sheetData></worksheet>"));
    }

    private static void repeat(OutputStream out, String before, String text, int times, String after)
            throws IOException {
        out.write(before.getBytes(StandardCharsets.UTF_8));
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < times; i++) {
            out.write(bytes);
        }
        out.write(after.getBytes(StandardCharsets.UTF_8));
    }

    private static int centralDirectory(ByteBuffer zip) {
        return zip.getInt(zip.capacity() - 22 + 16);
    }

    private static int nextEntry(ByteBuffer zip, int at) {
        return at + 46 + zip.getShort(at + 28) + zip.getShort(at + 30) + zip.getShort(at + 32);
    }

    private static String read(RawWorkbook book) throws IOException {
        return read(book.bytes());
    }

    private static String read(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("hostile.xlsx"), bytes);
        return assertTimeoutPreemptively(LIMIT, () -> reader.read(file));
    }
}
