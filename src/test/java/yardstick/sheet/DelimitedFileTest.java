package yardstick.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DelimitedFileTest {
    @TempDir
    private Path folder;

    @Test
    void semicolonsDivideAndDecimalCommasStay() {
        Sheet sheet = sheet("No.;指标;2024\n1;甲;12,5\n2;乙;1.250,5\n");
        assertEquals("12,5", sheet.cell(1, 2).text());
        assertEquals("1.250,5", sheet.cell(2, 2).text());
    }

    @Test
    void lineThatTellsTheDelimiterIsObeyedAndEmpty() {
        Sheet sheet = sheet("sep=;\n指标;值\n甲,乙;1\n");
        assertTrue(sheet.row(0).isEmpty());
        assertEquals("甲,乙", sheet.cell(2, 0).text());
    }

    @Test
    void tabsDivideEvenWhereEveryLineHasMoreCommas() {
        assertEquals("1", sheet("甲，乙, 丙, 丁\t1\n戊, 己, 庚\t2\n").cell(0, 1).text());
    }

    @Test
    void quotedCellMayHoldLineBreaks() {
        Sheet sheet = sheet("指标,值\n\"有效\n专利\",5\n");
        assertEquals("有效\n专利", sheet.cell(1, 0).text());
        assertEquals("5", sheet.cell(1, 1).text());
    }

    @Test
    void nameThatBeginsWithAQuotedWordIsReadToItsEnd() {
        assertEquals("十四五规划数", sheet("指标,值\n\"十四五\"规划数,5\n").cell(1, 0).text());
    }

    @Test
    void barsOfMarkdownDivideAndTheirRuleIsNoRow() {
        Book book = new Opened(folder).book("a.md", "# 指标表\n\n| 指标 | 2024年 |\n|:---|---:|\n| **甲** | 9\\|5 |\n");
        Sheet sheet = book.sheets().getFirst();
        assertEquals("txt", book.format());
        assertEquals("指标表", sheet.cell(0, 0).text());
        assertEquals("指标", sheet.cell(2, 0).text());
        assertTrue(sheet.row(3).isEmpty());
        assertEquals("甲", sheet.cell(4, 0).text());
        assertEquals("9|5", sheet.cell(4, 1).text());
    }

    @Test
    void runsOfBlanksDivideAndSingleOnesDoNot() {
        Sheet sheet = sheet("指标名称    2023年   2024年\n发明 专利    1,200   3,400\n商标　　5   6\n");
        assertEquals("发明 专利", sheet.cell(1, 0).text());
        assertEquals("3,400", sheet.cell(1, 2).text());
        assertEquals("6", sheet.cell(2, 2).text());
    }

    @Test
    void missingCellAmongBlanksIsToldByItsPlace() {
        Sheet sheet = sheet("指标      2023    2024\n专利      12      13\n商标              15\n");
        assertTrue(sheet.cell(2, 1).isBlank());
        assertEquals("15", sheet.cell(2, 2).text());
    }

    @Test
    void lineThatLacksCellsIsNotPutIntoWrongColumns() {
        Sheet sheet = sheet("指标  2023  2024\n有效发明专利量  12  13\n商标  15\n");
        assertEquals("商标 15", sheet.cell(2, 0).text());
        assertTrue(sheet.cell(2, 1).isBlank());
    }

    @Test
    void commasOfChineseSentencesDivideNothing() {
        assertEquals("一是专利，二是商标。", sheet("一是专利，二是商标。\n单位：件\n").cell(0, 0).text());
    }

    @Test
    void fullWidthCommasDivideWhereEveryLineHasAsMany() {
        assertEquals("5", sheet("指标，2024年\n专利，5\n商标，6\n").cell(1, 1).text());
    }

    @Test
    void formatsAreCalledByWhatDivides() {
        Opened opened = new Opened(folder);
        assertEquals("csv", opened.book("a.txt", "a,b\n1,2\n").format());
        assertEquals("tsv", opened.book("b.csv", "a\tb\n1\t2\n").format());
        assertEquals("txt", opened.book("c.csv", "指标  值\n专利  2\n").format());
    }

    private Sheet sheet(String text) {
        return new Opened(folder).book("made.csv", text).sheets().getFirst();
    }
}
