package yardstick.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A document as Writer saves it, and tables written by hand. */
class DocxFileTest {
    private static final String CONTENT_TYPES = "<Types><Override PartName='/word/document2.xml' ContentType='"
            + "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'/></Types>";

    @TempDir
    private Path folder;

    @Test
    void everyTableIsASheetInTheOrderOfTheDocument() {
        Book book = new Opened(folder).fixture("writer.docx");
        assertEquals("docx", book.format());
        assertEquals(
                List.of("表1", "表2", "表3"),
                book.sheets().stream().map(Sheet::name).toList());
        assertEquals("内层", book.sheets().get(2).cell(0, 0).text());
        assertEquals("乙", book.sheets().get(1).cell(0, 1).text());
    }

    @Test
    void mergedCellsAreRegionsWithTheAddressesOfTheTable() {
        Sheet sheet = written();
        assertEquals("A1:A2", sheet.region(1, 0).orElseThrow().address());
        assertEquals("B1:C1", sheet.region(0, 2).orElseThrow().address());
        assertEquals("实际值", sheet.seen(0, 2).text());
        assertEquals("2024年", sheet.cell(1, 2).text());
        assertEquals("商标", sheet.seen(4, 0).text());
        assertEquals("10", sheet.cell(4, 2).text());
    }

    @Test
    void lineBreakAndParagraphsOfACellAreItsLines() {
        assertEquals("有效发明专利量\n（存量）", written().cell(2, 0).text());
        assertEquals(
                "甲\n乙",
                table(row(cell("<w:p><w:r><w:t>甲</w:t></w:r></w:p>" + p("乙"))))
                        .cell(0, 0)
                        .text());
    }

    @Test
    void raisedDigitIsNoDigitOfTheNumber() {
        assertEquals("13.5¹", written().cell(2, 2).text());
    }

    @Test
    void linesAboveAndBelowATableGoWithIt() {
        Around around = written().around();
        assertEquals(List.of("关于报送有关数据的函", "各区：", "现将数据报送如下。", "表1 主要指标", "单位：万件"), around.above());
        assertEquals(List.of("注：1.为初步数。", "2.口径见附件。", "表2 其他"), around.below());
    }

    @Test
    void atMostSixLinesStandAboveATable() {
        String lines = p("一") + p("二") + p("三") + p(" ") + p("四") + p("五") + p("六") + p("七");
        assertEquals(
                List.of("二", "三", "四", "五", "六", "七"),
                body(lines + tbl(row(cell(p("x"))))).getFirst().around().above());
    }

    @Test
    void deletedTextIsNoTextAndInsertedTextIs() {
        String run = "<w:p><w:r><w:t>1</w:t></w:r><w:del><w:r><w:delText>9</w:delText></w:r></w:del>"
                + "<w:ins><w:r><w:t>3</w:t></w:r></w:ins><w:moveFrom><w:r><w:t>8</w:t></w:r></w:moveFrom></w:p>";
        assertEquals("13", table(row(cell(run))).cell(0, 0).text());
    }

    @Test
    void rowThatWasDeletedIsNoRow() {
        String deleted = "<w:tr><w:trPr><w:del/></w:trPr>" + cell(p("去年")) + "</w:tr>";
        Sheet sheet = table(row(cell(p("甲"))) + deleted + row(cell(p("乙"))));
        assertEquals("乙", sheet.cell(1, 0).text());
        assertEquals(2, sheet.rows());
    }

    @Test
    void hiddenTextIsNotShown() {
        String run = "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>9</w:t></w:r><w:r><w:t>5</w:t></w:r></w:p>";
        assertEquals("5", table(row(cell(run))).cell(0, 0).text());
    }

    @Test
    void hiddenRowIsKnown() {
        String hidden = "<w:tr><w:trPr><w:hidden/></w:trPr>" + cell(p("x")) + "</w:tr>";
        assertEquals(Set.of(1), table(row(cell(p("甲"))) + hidden).hidden().rows());
    }

    @Test
    void comparatorOfTheSymbolFontIsKept() {
        String run = "<w:p><w:r><w:sym w:font='Symbol' w:char='F0B3'/><w:t>85%</w:t></w:r></w:p>";
        assertEquals("≥85%", table(row(cell(run))).cell(0, 0).text());
    }

    @Test
    void codeOfAFieldIsNoTextAndItsResultIs() {
        String run = "<w:p><w:r><w:instrText>=SUM(ABOVE)</w:instrText></w:r><w:r><w:t>42</w:t></w:r></w:p>";
        assertEquals("42", table(row(cell(run))).cell(0, 0).text());
    }

    @Test
    void tableInsideAContentControlIsRead() {
        String control = "<w:sdt><w:sdtPr/><w:sdtContent>" + tbl(row(cell(p("甲")))) + "</w:sdtContent></w:sdt>";
        assertEquals("甲", body(control).getFirst().cell(0, 0).text());
    }

    @Test
    void rowThatBeginsFartherRightKeepsItsColumns() {
        String row = "<w:tr><w:trPr><w:gridBefore w:val='2'/></w:trPr>" + cell(p("x")) + "</w:tr>";
        assertEquals("C1", table(row).cell(0, 2).address());
        assertEquals("x", table(row).cell(0, 2).text());
    }

    @Test
    void documentWithoutATableIsRefused() {
        assertEquals("FILE_WITHOUT_TABLE", new Opened(folder).refusal("letter.docx", docx(p("正文"))));
    }

    @Test
    void tablesNestedBeyondReasonDoNotExhaustTheReader() {
        String deep = "<w:tbl><w:tr><w:tc>".repeat(50) + p("x") + "</w:tc></w:tr></w:tbl>".repeat(50);
        List<Sheet> sheets = body(tbl(row(cell(p("甲") + deep))));
        assertEquals(1, sheets.size());
        assertTrue(sheets.getFirst().around().above().isEmpty());
    }

    private Sheet written() {
        return new Opened(folder).fixture("writer.docx").sheets().getFirst();
    }

    private Sheet table(String rows) {
        return body(tbl(rows)).getFirst();
    }

    private List<Sheet> body(String blocks) {
        return new Opened(folder).book("made.docx", docx(blocks)).sheets();
    }

    private static byte[] docx(String blocks) {
        return Opened.zip(List.of(
                Map.entry("[Content_Types].xml", CONTENT_TYPES),
                Map.entry(
                        "word/document2.xml",
                        "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body>"
                                + blocks + "</w:body></w:document>")));
    }

    private static String tbl(String rows) {
        return "<w:tbl><w:tblPr/><w:tblGrid/>" + rows + "</w:tbl>";
    }

    private static String row(String... cells) {
        return "<w:tr>" + String.join("", cells) + "</w:tr>";
    }

    private static String cell(String paragraphs) {
        return "<w:tc><w:tcPr/>" + paragraphs + "</w:tc>";
    }

    private static String p(String text) {
        return "<w:p><w:pPr><w:jc w:val='center'/></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t>" + text
                + "</w:t></w:r></w:p>";
    }
}
