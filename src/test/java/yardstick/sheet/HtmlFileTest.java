package yardstick.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Web pages, also where they are called .xls; each as a system, Excel or WPS writes them. */
class HtmlFileTest {
    @TempDir
    private Path folder;

    @Test
    void pageSavedAsXlsIsReadAsThePageItIs() {
        Book book = new Opened(folder).book("报表.xls", "<html><table><tr><td>指标</td></tr></table></html>");
        assertEquals("html", book.format());
        assertEquals("表1", book.sheets().getFirst().name());
        assertEquals("指标", book.sheets().getFirst().cell(0, 0).text());
    }

    @Test
    void mergedHeadIsMergedAndPushesCellsAside() {
        Sheet sheet = table("<thead><tr><th rowspan=2>指标<th colspan=2>实际<tr><th>2023年<th>2024年</thead>"
                + "<tbody><tr><td>甲<td>1<td>2</tbody>");
        assertEquals("A1:A2", sheet.region(1, 0).orElseThrow().address());
        assertEquals("实际", sheet.seen(0, 2).text());
        assertEquals("2024年", sheet.cell(1, 2).text());
        assertEquals("2", sheet.cell(2, 2).text());
    }

    @Test
    void footStandsBelowWhereverItIsInTheSource() {
        Sheet sheet = table("<tfoot><tr><td>合计</tfoot><tbody><tr><td>甲</tbody>");
        assertEquals("合计", sheet.cell(1, 0).text());
    }

    @Test
    void cellNeverReachesOutOfItsGroupOfRows() {
        Sheet sheet = table("<thead><tr><th rowspan=9>指标</thead><tbody><tr><td>甲<td>1</tbody>");
        assertEquals("甲", sheet.cell(1, 0).text());
    }

    @Test
    void whatIsNotDisplayedIsNotRead() {
        Sheet sheet = table("<tr><td>甲<span style='display: none'>内部</span></td><td class=x>备查</td><td>1</td></tr>"
                + "<style>@media print { .y {display:none} } td.x { display:none; }</style>");
        assertEquals("甲", sheet.cell(0, 0).text());
        assertEquals("1", sheet.cell(0, 1).text());
    }

    @Test
    void styleForThePrinterHidesNothing() {
        String page = "<style>@media print { .y {display:none} }</style><table><tr><td class=y>甲</table>";
        assertEquals("甲", page(page).getFirst().cell(0, 0).text());
    }

    @Test
    void hiddenRowAndColumnOfExcelAreKnown() {
        Sheet sheet = table("<col><col style='display:none;mso-width-source:userset' width=0><col>"
                + "<tr><td>指标</td><td style='display:none'>编码</td><td>2024年</td></tr>"
                + "<tr style='display:none'><td>甲</td><td style='display:none'>01</td><td>5</td></tr>");
        assertEquals(Set.of(1), sheet.hidden().rows());
        assertEquals(Set.of(1), sheet.hidden().columns());
        assertEquals("2024年", sheet.cell(0, 2).text());
    }

    @Test
    void storedNumberOfExcelGoesWithWhatIsShown() {
        Cell cell = table("<tr><td x:num='0.67894'>67.9%</td></tr>").cell(0, 0);
        assertEquals("67.9%", cell.text());
        assertEquals(new CellValue.Number(new BigDecimal("67.894"), true), cell.value());
    }

    @Test
    void storedNumberOfADateIsNoNumber() {
        Cell cell = table("<tr><td x:num='45657'>2024/12/31</td></tr>").cell(0, 0);
        assertEquals(new CellValue.Text("2024/12/31"), cell.value());
    }

    @Test
    void storedNumberThatIsNotShownIsNotBelieved() {
        Cell cell = table("<tr><td x:num='95400'>9.54万件</td></tr>").cell(0, 0);
        assertEquals(new CellValue.Text("9.54万件"), cell.value());
    }

    @Test
    void pageOfCalcKeepsItsNumbersAndMerges() {
        Sheet sheet = new Opened(folder).fixture("calc.html").sheets().getFirst();
        assertEquals("指标名称", sheet.seen(1, 1).text());
        assertTrue(sheet.usedRows().size() > 5);
    }

    @Test
    void raisedDigitIsNoDigitOfTheNumber() {
        Sheet sheet =
                table("<tr><td>89.5<sup>1</sup></td><td>13.5<span style='vertical-align:super'>2</span></td></tr>");
        assertEquals("89.5¹", sheet.cell(0, 0).text());
        assertEquals("13.5²", sheet.cell(0, 1).text());
    }

    @Test
    void lineBreaksAndBlocksDivideLinesAndBlanksOfTheSourceDoNot() {
        Sheet sheet = table("<tr><td>有效\n   发明<br>专利<p>（存量）</p></td></tr>");
        assertEquals("有效 发明\n专利\n（存量）", sheet.cell(0, 0).text());
    }

    @Test
    void tableUsedAsAFrameIsNotCountedAndItsTextStandsAbove() {
        List<Sheet> sheets = page("<h1>某市</h1><table><tr><td><table><caption>表3 指标<br>单位：件</caption>"
                + "<tr><td>甲</table></td></tr></table><p>注：初步数</p>");
        assertEquals(1, sheets.size());
        assertEquals(List.of("表3 指标", "单位：件"), sheets.getFirst().around().above());
    }

    @Test
    void linesAroundATableGoWithIt() {
        Around around = page("<h2>完成情况</h2><div>单位：万件</div><table><tr><td>甲</table><p>注：<b>初步</b>数</p>")
                .getFirst()
                .around();
        assertEquals(List.of("完成情况", "单位：万件"), around.above());
        assertEquals(List.of("注：初步数"), around.below());
    }

    @Test
    void nestedTableIsATableOfItsOwn() {
        List<Sheet> sheets = page("<table><tr><td>外<table><tr><td>内</table></table>");
        assertEquals("外", sheets.getFirst().cell(0, 0).text());
        assertEquals("内", sheets.get(1).cell(0, 0).text());
    }

    @Test
    void pageThatSaysGb2312IsReadSo() {
        String page = "<meta http-equiv=Content-Type content='text/html; charset=gb2312'><table><tr><td>朱镕基</table>";
        Book book = new Opened(folder).book("a.xls", page.getBytes(Charset.forName("GB18030")));
        assertEquals("朱镕基", book.sheets().getFirst().cell(0, 0).text());
    }

    @Test
    void pageThatIsUtf8WhateverItSaysIsReadAsUtf8() {
        String page = "<meta charset=gb2312><table><tr><td>指标</table>";
        Book book = new Opened(folder).book("a.xls", page.getBytes(StandardCharsets.UTF_8));
        assertEquals("指标", book.sheets().getFirst().cell(0, 0).text());
    }

    @Test
    void nothingThatAPageNamesIsLoaded() {
        String page = "<link rel=stylesheet href='file:///etc/passwd'><table><tr><td>甲<img src='http://a.invalid/x'>"
                + "<iframe src='http://a.invalid/'></iframe></table>";
        assertEquals("甲", page(page).getFirst().cell(0, 0).text());
    }

    @Test
    void absurdSpansAreBounded() {
        Sheet sheet = table("<tr><td rowspan=999999999 colspan=999999999>甲<td>乙</tr><tr><td>丙");
        assertEquals("乙", sheet.cell(0, 1000).text());
        assertEquals("丙", sheet.cell(1, 1000).text());
    }

    @Test
    void tablesNestedBeyondReasonDoNotExhaustTheReader() {
        List<Sheet> sheets = page("<table><tr><td>外" + "<table><tr><td>".repeat(20_000) + "内");
        assertEquals("外", sheets.getFirst().cell(0, 0).text());
    }

    private Sheet table(String rows) {
        return page("<table>" + rows + "</table>").getFirst();
    }

    private List<Sheet> page(String html) {
        return new Opened(folder).book("page.html", html).sheets();
    }
}
