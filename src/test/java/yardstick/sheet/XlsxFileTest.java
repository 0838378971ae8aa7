package yardstick.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Set;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yardstick.work.Outcome;
import yardstick.work.Progress;

/** What the parts of an .xlsx file may say, as the standard and other programs write it. */
class XlsxFileTest {
    private static final String DATE = "<styleSheet>"
            + "<numFmts><numFmt numFmtId=\"164\" formatCode=\"yyyy-mm-dd\"/></numFmts>"
            + "<cellXfs><xf/><xf numFmtId=\"164\"/><xf numFmtId=\"31\"/><xf numFmtId=\"57\"/></cellXfs>"
            + "</styleSheet>";

    @TempDir
    private Path folder;

    @Test
    void strictFilesAreRead() throws IOException {
        RawWorkbook book = new RawWorkbook().strict().rows("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>1</v></c></row>");
        assertEquals("值", first(book).cell(0, 0).text());
    }

    @Test
    void daysOfAStrictFileMayBeWrittenOut() throws IOException {
        Sheet sheet = first(new RawWorkbook()
                .part("xl/styles.xml", DATE)
                .rows("<row><c s=\"1\" t=\"d\"><v>2025-06-30T00:00:00</v></c><c t=\"d\"><v>2025-06-30</v></c></row>"));
        assertEquals(new CellValue.Date(LocalDateTime.of(2025, 6, 30, 0, 0)), sheet.cell(0, 0).value());
        assertEquals("2025-06-30", sheet.cell(0, 0).text());
        assertEquals(sheet.cell(0, 0).value(), sheet.cell(0, 1).value());
    }

    @Test
    void daysAreCountedFrom1904WhereTheFileSaysSo() throws IOException {
        RawWorkbook book = new RawWorkbook().part("xl/styles.xml", DATE).rows("<row><c s=\"1\"><v>44376</v></c></row>");
        assertEquals("2021-06-29", first(book).cell(0, 0).text());
        book.workbook("<workbookPr date1904=\"1\"/><sheets><sheet name=\"表\" sheetId=\"1\" r:id=\"rId1\"/></sheets>");
        Cell cell = first(book).cell(0, 0);
        assertEquals("2025-06-30", cell.text());
        assertEquals(new CellValue.Date(LocalDateTime.of(2025, 6, 30, 0, 0)), cell.value());
    }

    @Test
    void daysOfAnOldWorkbookAreCountedFrom1904WhereItSaysSo() throws IOException {
        Path file = folder.resolve("mac.xls");
        try (HSSFWorkbook book = new HSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            book.getInternalWorkbook().getRecords().stream()
                    .filter(DateWindow1904Record.class::isInstance)
                    .forEach(r -> ((DateWindow1904Record) r).setWindowing((short) 1));
            CellStyle style = book.createCellStyle();
            style.setDataFormat(book.createDataFormat().getFormat("yyyy-mm-dd"));
            org.apache.poi.ss.usermodel.Cell cell =
                    book.createSheet("表").createRow(0).createCell(0);
            cell.setCellValue(44376);
            cell.setCellStyle(style);
            book.write(out);
        }
        assertEquals("2025-06-30", opened(file).sheets().getFirst().cell(0, 0).text());
    }

    @Test
    void formatsThatChineseProgramsOnlyNumberAreDates() throws IOException {
        Sheet sheet = first(new RawWorkbook()
                .part("xl/styles.xml", DATE)
                .rows("<row><c s=\"2\"><v>45838</v></c><c s=\"3\"><v>45838</v></c></row>"));
        assertEquals("2025年6月30日", sheet.cell(0, 0).text());
        assertEquals("2025年6月", sheet.cell(0, 1).text());
    }

    @Test
    void textInTheCellAndTextInRunsAreReadWithoutTheirPronunciation() throws IOException {
        Sheet sheet = first(new RawWorkbook()
                .shared("<si><r><t>有效</t></r><r><rPr><b/></rPr><t xml:space=\"preserve\">发明 专利</t></r>"
                        + "<rPh sb=\"0\" eb=\"1\"><t>ゆうこう</t></rPh></si>")
                .rows("<row><c t=\"s\"><v>0</v></c><c t=\"inlineStr\"><is><t> 拥有量_x000D_ </t></is></c></row>"));
        assertEquals("有效发明 专利", sheet.cell(0, 0).text());
        assertEquals("拥有量", sheet.cell(0, 1).text());
    }

    @Test
    void rowsAndCellsWithoutAddressFollowOneAnother() throws IOException {
        Sheet sheet = first(new RawWorkbook().rows("<row><c/><c><v>1</v></c></row>"
                + "<row r=\"4\"><c r=\"C4\"><v>2</v></c>"
                + "<c><v>3</v></c></row><row><c><v>4</v></c></row>"));
        assertEquals("1", sheet.cell(0, 1).text());
        assertEquals("3", sheet.cell(3, 3).text());
        assertEquals("4", sheet.cell(4, 0).text());
    }

    @Test
    void resultsOfFormulasAreReadByTheirKind() throws IOException {
        Sheet sheet = first(new RawWorkbook().rows("<row><c t=\"str\"><f>A9</f><v>达标</v></c>"
                + "<c t=\"b\"><f>1=1</f><v>1</v></c>"
                + "<c t=\"e\"><f>NA()</f><v>#N/A</v></c><c t=\"str\"><f>\"\"</f><v></v></c>"
                + "<c t=\"e\"><f>X()</f><v>#SPILL!</v></c></row>"));
        assertEquals(new CellValue.Text("达标"), sheet.cell(0, 0).value());
        assertEquals(new CellValue.Bool(true), sheet.cell(0, 1).value());
        assertEquals(new CellValue.Error("#N/A"), sheet.cell(0, 2).value());
        assertTrue(sheet.cell(0, 3).isBlank());
        assertEquals(new CellValue.Error("#SPILL!"), sheet.cell(0, 4).value());
    }

    @Test
    void formulaWithoutResultIsToldWhateverKindItClaims() throws IOException {
        Sheet sheet = first(new RawWorkbook().rows("<row><c><f>SUM(B1:B9)</f></c><c t=\"str\"><f>B1</f></c>"
                + "<c><f t=\"shared\" si=\"0\"/><v/></c></row>"));
        assertEquals(new CellValue.NotComputed("SUM(B1:B9)"), sheet.cell(0, 0).value());
        assertEquals(new CellValue.NotComputed("B1"), sheet.cell(0, 1).value());
        assertEquals(new CellValue.NotComputed("…"), sheet.cell(0, 2).value());
    }

    @Test
    void rowsWithoutHeightAndColumnsWithoutWidthAreHidden() throws IOException {
        Hidden hidden = first(new RawWorkbook()
                        .sheet("<cols><col min=\"2\" max=\"16384\" width=\"0\"/></cols><sheetData>"
                                + "<row r=\"1\"><c><v>1</v></c><c><v>2</v></c></row>"
                                + "<row r=\"2\" ht=\"0\"><c><v>1</v></c></row>"
                                + "<row r=\"3\" hidden=\"true\"><c><v>1</v></c></row>"
                                + "<row r=\"9\" hidden=\"1\"/></sheetData>"))
                .hidden();
        assertEquals(Set.of(1), hidden.columns());
        assertEquals(Set.of(1, 2), hidden.rows());
    }

    @Test
    void repeatedTextsAndNumbersAreKeptOnce() throws IOException {
        Sheet sheet = first(new RawWorkbook().repeatedRows(
                2, "<row><c><v>2025</v></c><c t=\"inlineStr\"><is><t>年度</t></is></c></row>"));
        assertTrue(sheet.cell(0, 0).value() == sheet.cell(1, 0).value());
        assertTrue(sheet.cell(0, 1).text() == sheet.cell(1, 1).text());
    }

    @Test
    void numberWithoutFormatIsShownAsASpreadsheetShowsIt() throws IOException {
        String[] stored = {"12", "-3.5", "0.30000000000000004", "1E-3", "12345678901234", "100.50", "-0"};
        String[] shown = {"12", "-3.5", "0.3", "0.001", "1.23457E+13", "100.5", "0"};
        Sheet sheet = first(new RawWorkbook()
                .rows("<row><c><v>" + String.join("</v></c><c><v>", stored) + "</v></c></row>"));
        for (int i = 0; i < shown.length; i++) {
            assertEquals(shown[i], sheet.cell(0, i).text());
        }
        assertEquals(new CellValue.Number(new BigDecimal("0.3"), false), sheet.cell(0, 2).value());
    }

    private Sheet first(RawWorkbook book) throws IOException {
        return opened(Files.write(folder.resolve("raw.xlsx"), book.bytes())).sheets().getFirst();
    }

    private static Book opened(Path file) {
        return switch (new SheetReader().open(file, Progress.none())) {
            case Outcome.Done<Book>(Book book) -> book;
            case Outcome.Refused<Book> refused -> throw new AssertionError(refused.toString());
        };
    }
}
