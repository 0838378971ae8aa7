package yardstick.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yardstick.work.Outcome;
import yardstick.work.Progress;

class SheetReaderTest {
    @TempDir
    private Path folder;

    @Test
    void percentFormatGivesPercentWithAllStoredDigits() throws IOException {
        Cell cell = written(book -> number(book, 0.67894, "0.0%")).cell(0, 0);
        assertEquals("67.9%", cell.text());
        assertEquals(new CellValue.Number(new BigDecimal("67.894"), true), cell.value());
    }

    @Test
    void percentSignInsideQuotesIsNoPercentFormat() throws IOException {
        Cell cell = written(book -> number(book, 86, "0\"%\"")).cell(0, 0);
        assertEquals("86%", cell.text());
        assertEquals(new CellValue.Number(new BigDecimal("86"), false), cell.value());
    }

    @Test
    void wordsOfTheNumberFormatAreShown() throws IOException {
        assertEquals("9.54万件", written(book -> number(book, 9.54, "0.00\"万件\"")).cell(0, 0).text());
        assertEquals("≥1,200", written(book -> number(book, 1200, "\"≥\"#,##0")).cell(0, 0).text());
    }

    @Test
    void binaryRestOfADecimalIsCutAtFifteenDigits() throws IOException {
        Cell cell = written(book -> number(book, 0.1 + 0.2, "General")).cell(0, 0);
        assertEquals(new CellValue.Number(new BigDecimal("0.3"), false), cell.value());
    }

    @Test
    void largeNumberIsNeverWrittenWithAnExponent() throws IOException {
        Cell cell = written(book -> number(book, 250000, "#,##0")).cell(0, 0);
        assertEquals("250,000", cell.text());
        assertEquals("250000", ((CellValue.Number) cell.value()).amount().toString());
    }

    @Test
    void formulaGivesItsCachedValue() throws IOException {
        Cell cell = written(book -> {
                    org.apache.poi.ss.usermodel.Cell formula = number(book, 0, "General");
                    formula.setCellFormula("6*7");
                    book.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(formula);
                })
                .cell(0, 0);
        assertEquals(new CellValue.Number(new BigDecimal("42"), false), cell.value());
        assertTrue(cell.formula());
    }

    @Test
    void formulaThatNobodyCalculatedIsNoZero() throws IOException {
        Cell cell = written(book -> {
                    number(book, 0, "General").setCellFormula("6*7");
                    ((XSSFCell) book.getSheetAt(0).getRow(0).getCell(0)).getCTCell().unsetV();
                })
                .cell(0, 0);
        assertEquals("=6*7", cell.text());
        assertEquals(new CellValue.NotComputed("6*7"), cell.value());
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void raisedDigitIsNoDigitOfTheNumber(boolean old) throws IOException {
        Path file = folder.resolve(old ? "raised.xls" : "raised.xlsx");
        try (Workbook book = old ? new HSSFWorkbook() : new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            Font raised = book.createFont();
            raised.setTypeOffset(Font.SS_SUPER);
            RichTextString text = book.getCreationHelper().createRichTextString("6122人3");
            text.applyFont(3, 4, raised);
            text.applyFont(5, 6, raised);
            book.createSheet("表").createRow(0).createCell(0).setCellValue(text);
            book.write(out);
        }
        assertEquals("612²人³", done(file).sheets().getFirst().cell(0, 0).text());
    }

    @Test
    void formulaOfAnOldWorkbookThatNobodyCalculatedIsNoZero() throws IOException {
        Path file = folder.resolve("old.xls");
        try (Workbook book = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            book.createSheet("一").createRow(0).createCell(0).setCellValue(1);
            Row row = book.createSheet("二").createRow(0);
            row.createCell(0).setCellFormula("6*7");
            row.createCell(1).setCellFormula("6*8");
            book.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(row.getCell(1));
            book.write(out);
        }
        Sheet sheet = done(file).sheets().get(1);
        assertEquals(new CellValue.NotComputed("6*7"), sheet.cell(0, 0).value());
        assertEquals(new CellValue.Number(new BigDecimal("48"), false), sheet.cell(0, 1).value());
    }

    @Test
    void formulaErrorIsAKindOfValue() throws IOException {
        Cell cell = written(book -> {
                    org.apache.poi.ss.usermodel.Cell formula = number(book, 0, "General");
                    formula.setCellFormula("1/0");
                    book.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(formula);
                })
                .cell(0, 0);
        assertEquals(new CellValue.Error("#DIV/0!"), cell.value());
    }

    @Test
    void dateIsNotANumber() throws IOException {
        Cell cell = written(book -> number(book, 45657, "yyyy\"年\"m\"月\"")).cell(0, 0);
        assertEquals("2024年12月", cell.text());
        assertEquals(new CellValue.Date(LocalDateTime.of(2024, 12, 31, 0, 0)), cell.value());
    }

    @Test
    void mergedRegionIsSeenEverywhereWithTheAddressOfItsFirstCell() throws IOException {
        Sheet sheet = written(book -> {
            org.apache.poi.ss.usermodel.Sheet made = book.createSheet("表");
            made.createRow(2).createCell(1).setCellValue("类别");
            made.createRow(4).createCell(3).setCellValue("x");
            made.addMergedRegion(new CellRangeAddress(2, 4, 1, 2));
        });
        assertEquals("类别", sheet.seen(4, 2).text());
        assertEquals("B3", sheet.seen(4, 2).address());
        assertTrue(sheet.cell(4, 2).isBlank());
    }

    @Test
    void hiddenRowsColumnsAndSheetsAreKnown() throws IOException {
        Book book = opened("hidden.xlsx", poi -> {
            org.apache.poi.ss.usermodel.Sheet shown = poi.createSheet("shown");
            Row row = shown.createRow(1);
            row.createCell(2).setCellValue("x");
            row.setZeroHeight(true);
            shown.setColumnHidden(2, true);
            poi.createSheet("hidden").createRow(0).createCell(0).setCellValue("y");
            poi.setSheetHidden(1, true);
        });
        assertTrue(book.sheets().getFirst().hidden().rows().contains(1));
        assertTrue(book.sheets().getFirst().hidden().columns().contains(2));
        assertTrue(book.sheets().get(1).hidden().sheet());
    }

    @Test
    void workbookIsKnownByItsContentWhateverItIsCalled() throws IOException {
        assertEquals("xlsx", opened("table.csv", poi -> number(poi, 1, "General")).format());
    }

    @Test
    void fingerprintIsTheSha256OfTheFile() throws IOException {
        assertEquals(
                "88d4266fd4e6338d13b845fcf289579d209c897823b9217da3e161936f031589",
                done(text("a.csv", "abcd", StandardCharsets.UTF_8)).fingerprint());
    }

    @Test
    void textInGb18030IsReadAsChinese() throws IOException {
        Book book = done(text("gb.csv", "指标,2025年\n有效商标注册量,7万件\n", Charset.forName("GB18030")));
        assertEquals("csv", book.format());
        assertEquals("有效商标注册量", book.sheets().getFirst().cell(1, 0).text());
        assertEquals("7万件", book.sheets().getFirst().cell(1, 1).text());
    }

    @Test
    void byteOrderMarkIsNoPartOfTheFirstCell() throws IOException {
        Book book = done(text("bom.csv", "\uFEFF指标;2025年\nA;1\n", StandardCharsets.UTF_8));
        assertEquals("指标", book.sheets().getFirst().cell(0, 0).text());
        assertEquals("2025年", book.sheets().getFirst().cell(0, 1).text());
    }

    @Test
    void tabsDivideCellsAndCommasInThemStay() throws IOException {
        Book book = done(text("tab.txt", "指标\t2025年\nA\t1,200\n", StandardCharsets.UTF_8));
        assertEquals("1,200", book.sheets().getFirst().cell(1, 1).text());
    }

    @Test
    void apostropheThatGuardsAgainstFormulasIsNoPartOfTheCell() throws IOException {
        Book book = done(text("g.csv", "'=甲,'-5,'@乙,'丙'\n", StandardCharsets.UTF_8));
        assertEquals("=甲", book.sheets().getFirst().cell(0, 0).text());
        assertEquals("-5", book.sheets().getFirst().cell(0, 1).text());
        assertEquals("@乙", book.sheets().getFirst().cell(0, 2).text());
        assertEquals("'丙'", book.sheets().getFirst().cell(0, 3).text());
    }

    @Test
    void quotedCellKeepsItsDelimiterAndEmptyLinesKeepTheirRow() throws IOException {
        Book book = done(text("q.csv", "指标,值\n\n\"专利,商标\",\"1,200\"\n", StandardCharsets.UTF_8));
        assertEquals("专利,商标", book.sheets().getFirst().cell(2, 0).text());
        assertEquals("B3", book.sheets().getFirst().cell(2, 1).address());
    }

    private interface Maker {
        void fill(Workbook book) throws IOException;
    }

    private Sheet written(Maker maker) throws IOException {
        return opened("made.xlsx", maker).sheets().getFirst();
    }

    private Book opened(String name, Maker maker) throws IOException {
        Path file = folder.resolve(name);
        try (Workbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            maker.fill(book);
            book.write(out);
        }
        return done(file);
    }

    private static org.apache.poi.ss.usermodel.Cell number(Workbook book, double value, String format) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        org.apache.poi.ss.usermodel.Cell cell =
                book.createSheet("表").createRow(0).createCell(0);
        cell.setCellValue(value);
        cell.setCellStyle(style);
        return cell;
    }

    private Path text(String name, String text, Charset charset) throws IOException {
        return Files.write(folder.resolve(name), text.getBytes(charset));
    }

    private static Book done(Path file) {
        Outcome<Book> outcome = new SheetReader().open(file, Progress.none());
        return switch (outcome) {
            case Outcome.Done<Book>(Book book) -> book;
            case Outcome.Refused<Book> refused -> throw new AssertionError(refused.toString());
        };
    }
}
