package yardstick.ui.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import yardstick.sheet.SheetReader;

/** Blocks as spreadsheets put them on the clipboard. */
class ClipboardCellsTest {
    /** As Excel for Windows writes it: lines of its own before the page, the stored number in x:num. */
    private static final String EXCEL = """
            Version:1.0\r
            StartHTML:0000000180\r
            EndHTML:0000001500\r
            StartFragment:0000000600\r
            EndFragment:0000001400\r
            <html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel">\r
            <head><meta http-equiv=Content-Type content="text/html; charset=utf-8">\r
            <meta name=ProgId content=Excel.Sheet><style><!--table {mso-displayed-decimal-separator:"\\.";}
            .xl65 {mso-number-format:"\\#\\,\\#\\#0\\.0";}--></style></head>\r
            <body link="#0563C1"><table border=0 cellpadding=0 cellspacing=0 width=174>\r
            <!--StartFragment--><col width=87><col width=87>\r
            <tr height=19><td height=19 class=xl65 align=right width=87 x:num="12345.678">12,345.7</td>\r
            <td class=xl66 align=right width=87 x:num="0.8567">85.7%</td></tr>\r
            <tr height=19><td height=19 align=right>20</td><td>≥85</td></tr>\r
            <!--EndFragment--></table></body></html>
            """;

    /** As LibreOffice Calc writes it. */
    private static final String CALC = """
            <!DOCTYPE html><html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"/>
            <meta name="generator" content="LibreOffice 7.4.7.2 (Linux)"/></head>
            <body><table cellspacing="0" border="0"><colgroup width="85"></colgroup>
            <tr><td height="17" align="right" sdval="10.7375" sdnum="1033;0;0.0"><font face="Noto Sans">10.7</font></td>
            <td align="left"><font face="Noto Sans">取得明显成效</font></td></tr></table></body></html>
            """;

    /** As WPS writes it where a cell is shown with its unit. */
    private static final String WPS = """
            <html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">
            <head><meta name=Generator content="WPS Office ET"></head><body><table>
            <tr><td class=et2 x:num="17.2">17.2亿</td><td class=et3 x:num>114</td></tr></table></body></html>
            """;

    private final ClipboardCells cells = new ClipboardCells(new SheetReader());

    @Test
    void tableOfAPageAddsTheDigitsThatExcelDoesNotShow() {
        assertEquals(
                List.of(List.of("12345.678", "85.67%"), List.of("20", "≥85")),
                cells.read("12,345.7\t85.7%\r\n20\t≥85\r\n", EXCEL));
    }

    @Test
    void tableOfAPageAddsTheDigitsThatLibreOfficeDoesNotShow() {
        assertEquals(List.of(List.of("10.7375", "取得明显成效")), cells.read("10.7\t取得明显成效\n", CALC));
    }

    @Test
    void numberShownWithItsUnitKeepsTheUnit() {
        assertEquals(List.of(List.of("17.2亿", "114")), cells.read("17.2亿\t114\r\n", WPS));
    }

    @Test
    void tableThatIsNotTheSameBlockIsLeftAside() {
        assertEquals(List.of(List.of("1", "2", "3")), cells.read("1\t2\t3", EXCEL));
    }

    @Test
    void tableAloneIsRead() {
        assertEquals(List.of(List.of("10.7375", "取得明显成效")), cells.read("", CALC));
    }

    @Test
    void pageWithoutATableLeavesTheText() {
        assertEquals(List.of(List.of("12")), cells.read("12", "<html><body><p>12</p><title>x</title></body></html>"));
    }

    @Test
    void quotedCellKeepsItsTabsLinesAndQuotes() {
        String text = "\"a\tb\"\t\"c\nd\"\t\"say \"\"so\"\"\"\r\n";
        assertEquals(List.of(List.of("a\tb", "c\nd", "say \"so\"")), cells.read(text, ""));
        assertEquals("\"a\tb\"\t\"c\nd\"\t\"say \"\"so\"\"\"", TabbedText.write(TabbedText.read(text)));
    }

    @Test
    void quoteInsideACellIsALetter() {
        assertEquals(List.of(List.of("5\" pipe", "\"open")), cells.read("5\" pipe\t\"open", ""));
    }

    @Test
    void shortRowsAreFilledWithBlanks() {
        assertEquals(List.of(List.of("1", "2"), List.of("3", "")), cells.read("1\t2\n3\n", ""));
    }

    @Test
    void blankLineInTheMiddleIsARow() {
        assertEquals(List.of(List.of("1"), List.of(""), List.of("3")), cells.read("1\r\n\r\n3\r\n", ""));
    }
}
