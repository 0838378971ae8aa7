package yardstick.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same sheet as Calc saves it, zipped and flat, and as written by hand. */
class OdsFileTest {
    private static final String MIMETYPE = "application/vnd.oasis.opendocument.spreadsheet";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"calc.ods", "calc.fods", "plain.fods"})
    void percentageIsInPercentWithAllStoredDigits(String file) {
        Cell cell = first(file).cell(2, 3);
        assertEquals("67.9%", cell.text());
        assertEquals(new CellValue.Number(new BigDecimal("67.894"), true), cell.value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"calc.ods", "calc.fods", "plain.fods"})
    void wordsOfTheNumberFormatAreShown(String file) {
        Cell cell = first(file).cell(4, 3);
        assertEquals("1,234.57万件", cell.text());
        assertEquals(new CellValue.Number(new BigDecimal("1234.5678"), false), cell.value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"calc.ods", "calc.fods", "plain.fods"})
    void dateIsADate(String file) {
        Cell cell = first(file).cell(1, 3);
        assertEquals("2024年12月", cell.text());
        assertEquals(new CellValue.Date(LocalDateTime.of(2024, 12, 31, 0, 0)), cell.value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"calc.ods", "calc.fods", "plain.fods"})
    void formulaGivesItsCachedValue(String file) {
        Cell cell = first(file).cell(5, 3);
        assertEquals(new CellValue.Number(new BigDecimal("1239.5678"), false), cell.value());
        assertTrue(cell.formula());
    }

    @ParameterizedTest
    @ValueSource(strings = {"calc.ods", "calc.fods"})
    void formulaErrorIsAKindOfValue(String file) {
        assertEquals(new CellValue.Error("#DIV/0!"), first(file).cell(6, 3).value());
    }

    @Test
    void formulaThatNobodyCalculatedIsNoZero() {
        Cell cell = first("plain.fods").cell(6, 3);
        assertEquals("=D4/0", cell.text());
        assertEquals(new CellValue.NotComputed("D4/0"), cell.value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"calc.ods", "calc.fods", "plain.fods"})
    void mergedRegionIsSeenEverywhere(String file) {
        Sheet sheet = first(file);
        assertEquals("指标名称", sheet.seen(1, 1).text());
        assertEquals("A1", sheet.seen(1, 1).address());
    }

    @ParameterizedTest
    @ValueSource(strings = {"calc.ods", "calc.fods", "plain.fods"})
    void hiddenRowsColumnsAndSheetsAreKnown(String file) {
        Book book = new Opened(folder).fixture(file);
        Hidden hidden = book.sheets().getFirst().hidden();
        assertEquals(Set.of(3), hidden.rows());
        assertEquals(Set.of(2), hidden.columns());
        assertFalse(hidden.sheet());
        assertTrue(book.sheets().get(1).hidden().sheet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"calc.ods", "calc.fods", "plain.fods"})
    void commentIsNoPartOfTheCell(String file) {
        assertEquals("有效发明专利量", first(file).cell(4, 0).text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"calc.ods", "calc.fods", "plain.fods"})
    void paragraphsOfACellAreItsLines(String file) {
        assertEquals("2024年\n实际", first(file).cell(0, 3).text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"calc.ods", "calc.fods", "plain.fods"})
    void raisedDigitDoesNotBecomeADigitOfTheText(String file) {
        assertEquals("群众满意度¹", first(file).cell(2, 0).text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"calc.ods", "calc.fods", "plain.fods"})
    void millionEmptyRowsAreCountedButNotKept(String file) {
        Sheet sheet = first(file);
        assertEquals("注：末行", sheet.cell(1_048_570, 0).text());
        assertEquals(11, sheet.usedRows().size());
    }

    @Test
    void rowThatStandsForSeveralIsThere() {
        Sheet sheet = first("plain.fods");
        assertEquals("同上", sheet.cell(7, 0).text());
        assertEquals("A10", sheet.cell(9, 0).address());
        assertEquals("同上", sheet.cell(9, 0).text());
    }

    @Test
    void formatsAreToldApart() {
        assertEquals("ods", new Opened(folder).fixture("calc.ods").format());
        assertEquals("fods", new Opened(folder).fixture("calc.fods").format());
    }

    @Test
    void percentageWrittenAsAnOrdinaryNumberIsKnownByWhatIsShown() {
        assertEquals(
                new CellValue.Number(new BigDecimal("67.894"), true),
                cell("office:value-type='float' office:value='0.67894'", "67.9%")
                        .value());
    }

    @Test
    void percentSignThatOnlyTheFormatPutsThereIsNoPercentage() {
        assertEquals(
                new CellValue.Number(new BigDecimal("86"), false),
                cell("office:value-type='float' office:value='86'", "86%").value());
    }

    @Test
    void valueWithoutShownTextIsShownPlain() {
        assertEquals(
                "12.5%",
                cell("office:value-type='percentage' office:value='0.125'", "").text());
    }

    @Test
    void cellRepeatedOverABillionPlacesIsRefused() {
        String million = "<table:table-row table:number-rows-repeated='1048576'>"
                + "<table:table-cell table:number-columns-repeated='16384'><text:p>x</text:p></table:table-cell>"
                + "</table:table-row>";
        assertEquals("FILE_TOO_LARGE", new Opened(folder).refusal("bomb.ods", ods(million)));
    }

    @Test
    void absurdCountsAreBounded() {
        String rows = "<table:table-row table:number-rows-repeated='99999999999999'><table:table-cell "
                + "table:number-columns-repeated='99999999999999'/></table:table-row>";
        assertEquals("FILE_NOTHING_IN_IT", new Opened(folder).refusal("empty.ods", ods(rows)));
    }

    @Test
    void encryptedSpreadsheetIsRefused() {
        byte[] locked = Opened.zip(List.of(
                Map.entry("mimetype", MIMETYPE),
                Map.entry("META-INF/manifest.xml", "<manifest:encryption-data manifest:checksum='x'/>"),
                Map.entry("content.xml", "\u0001")));
        assertEquals("ODS_ENCRYPTED", new Opened(folder).refusal("secret.ods", locked));
    }

    @Test
    void entitiesAreNeverExpandedAndNothingIsFetched() {
        String bomb = "<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/hostname'>]>"
                + content(
                        "<table:table-row><table:table-cell><text:p>&a;</text:p></table:table-cell></table:table-row>");
        assertEquals(
                "FILE_TRUNCATED", new Opened(folder).refusal("entity.fods", bomb.getBytes(StandardCharsets.UTF_8)));
    }

    private Sheet first(String fixture) {
        return new Opened(folder).fixture(fixture).sheets().getFirst();
    }

    private Cell cell(String attributes, String shown) {
        String row = "<table:table-row><table:table-cell " + attributes + "><text:p>" + shown
                + "</text:p></table:table-cell></table:table-row>";
        return new Opened(folder).book("made.ods", ods(row)).sheets().getFirst().cell(0, 0);
    }

    private static byte[] ods(String rows) {
        return Opened.zip(List.of(Map.entry("mimetype", MIMETYPE), Map.entry("content.xml", content(rows))));
    }

    private static String content(String rows) {
        String oasis = "urn:oasis:names:tc:opendocument:xmlns:";
        return "<office:document office:mimetype='" + MIMETYPE + "' xmlns:office='" + oasis
                + "office:1.0' xmlns:table='" + oasis + "table:1.0' xmlns:text='" + oasis + "text:1.0'>"
                + "<office:body><office:spreadsheet><table:table table:name='一'>" + rows
                + "</table:table></office:spreadsheet></office:body></office:document>";
    }
}
