package yardstick.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import yardstick.work.Cancelled;
import yardstick.work.Outcome;
import yardstick.work.Progress;

class FileKindTest {
    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

    @TempDir
    private Path folder;

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of("FILE_FOREIGN", "%PDF-1.7 %âã"),
                Arguments.of("FILE_FOREIGN", "{\\rtf1\\ansi 指标}"),
                Arguments.of("FILE_FOREIGN", "GIF89a"),
                Arguments.of("FILE_FOREIGN", "<?xml version='1.0'?><svg/>"),
                Arguments.of(
                        "FILE_WEB_ARCHIVE",
                        "From: <Saved by WPS>\r\nSubject: x\r\nMIME-Version: 1.0\r\n"
                                + "Content-Type: multipart/related;\r\n\tboundary=\"x\"\r\n\r\n"),
                Arguments.of("FILE_TOO_OLD", "\t\4\6\0\0\0\20\0"),
                Arguments.of("FILE_WITHOUT_TABLE", "<!DOCTYPE html><html><body><p>登录</p></body></html>"));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void whatIsNoTableIsRefusedWithAReasonOfItsOwn(String code, String content) {
        assertEquals(code, new Opened(folder).refusal("table.xls", content.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void binaryWorkbookIsToBeSavedAnew() {
        byte[] xlsb = Opened.zip(List.of(Map.entry("xl/workbook.bin", "x")));
        assertEquals("FILE_BINARY_WORKBOOK", new Opened(folder).refusal("a.xlsb", xlsb));
    }

    @Test
    void kindsAreToldApartByWhatThePackageDeclares() {
        assertEquals(FileKind.XLSX, FileKind.of(declaring(WORKBOOK)));
        assertEquals(FileKind.XLSM, FileKind.of(declaring("application/vnd.ms-excel.sheet.macroEnabled.main+xml")));
        assertEquals(
                FileKind.DOCX,
                FileKind.of(declaring(WORKBOOK.replace("spreadsheetml.sheet", "wordprocessingml.document"))));
        assertThrows(Unopenable.class, () -> FileKind.of(declaring("application/vnd.ms-powerpoint.main+xml")));
    }

    @Test
    void commasSavedAsXlsxAreReadAsTheTextTheyAre() {
        Book book = new Opened(folder).book("报表.xlsx", "指标,2024年\n专利,5\n");
        assertEquals("csv", book.format());
        assertEquals("5", book.sheets().getFirst().cell(1, 1).text());
    }

    @Test
    void textThatBeginsWithAComparatorIsText() {
        Book book = new Opened(folder).book("a.csv", "<5%,甲\n>3,乙\n");
        assertEquals("<5%", book.sheets().getFirst().cell(0, 0).text());
    }

    @Test
    void pastedTextIsATable() {
        Book book = done(new SheetReader().pasted("粘贴的内容", "指标\t2024年\n\"有效\n专利\"\t5\n", Progress.none()));
        assertEquals("粘贴的内容", book.fileName());
        assertEquals("tsv", book.format());
        assertEquals("有效\n专利", book.sheets().getFirst().cell(1, 0).text());
    }

    @Test
    void pastedPieceOfAPageIsATable() {
        String clipboard = "Version:0.9\r\nStartHTML:0000000105\r\n<html><body><!--StartFragment--><table><tr>"
                + "<td>指标</td></tr></table><!--EndFragment--></body></html>";
        Book book = done(new SheetReader().pastedHtml("粘贴的内容", clipboard, Progress.none()));
        assertEquals("html", book.format());
        assertEquals("指标", book.sheets().getFirst().cell(0, 0).text());
        assertEquals(List.of(), book.sheets().getFirst().around().above());
    }

    @Test
    void longTextStopsWhenItIsToldTo() {
        Progress stopped = new Progress() {
            @Override
            public void report(long done, long total) {}

            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        String text = "指标,值\n".repeat(1000);
        assertThrows(Cancelled.class, () -> new SheetReader().pasted("x", text, stopped));
    }

    private static Book done(Outcome<Book> outcome) {
        return switch (outcome) {
            case Outcome.Done<Book>(Book book) -> book;
            case Outcome.Refused<Book>(var refusal) -> throw new AssertionError(refusal.toString());
        };
    }

    private static byte[] declaring(String type) {
        return Opened.zip(List.of(
                Map.entry(
                        "[Content_Types].xml",
                        "<Types><Override PartName='/main.xml' ContentType='" + type + "'/></Types>"),
                Map.entry("main.xml", "<x/>")));
    }
}
