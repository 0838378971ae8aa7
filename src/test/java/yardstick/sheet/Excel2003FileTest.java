package yardstick.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class Excel2003FileTest {
    @TempDir
    private Path folder;

    @Test
    void formatOfTheStyleIsShown() {
        Cell cell = rows("<Row><Cell ss:StyleID='p'><Data ss:Type='Number'>0.67894</Data></Cell></Row>")
                .cell(0, 0);
        assertEquals("67.9%", cell.text());
        assertEquals(new CellValue.Number(new BigDecimal("67.894"), true), cell.value());
    }

    @Test
    void dateIsADate() {
        Cell cell =
                rows("<Row><Cell ss:StyleID='d'><Data ss:Type='DateTime'>2024-07-01T00:00:00.000</Data></Cell></Row>")
                        .cell(0, 0);
        assertEquals("2024年7月", cell.text());
        assertEquals(new CellValue.Date(LocalDateTime.of(2024, 7, 1, 0, 0)), cell.value());
    }

    @Test
    void mergedCellsPushTheNextAside() {
        Sheet sheet = rows("<Row><Cell ss:MergeAcross='1' ss:MergeDown='1'><Data ss:Type='String'>指标</Data></Cell>"
                + "<Cell><Data ss:Type='String'>单位</Data></Cell></Row>");
        assertEquals("A1:B2", sheet.region(1, 1).orElseThrow().address());
        assertEquals("单位", sheet.cell(0, 2).text());
    }

    @Test
    void rowsAndCellsStandWhereTheirIndexSays() {
        Sheet sheet = rows("<Row ss:Index='3'><Cell ss:Index='4'><Data ss:Type='Number'>5</Data></Cell></Row>");
        assertEquals("5", sheet.cell(2, 3).text());
    }

    @Test
    void hiddenRowsColumnsAndSheetsAreKnown() {
        Sheet sheet =
                rows("<Column ss:Index='2' ss:Hidden='1'/><Row ss:Hidden='1'><Cell><Data ss:Type='String'>甲</Data>"
                        + "</Cell><Cell><Data ss:Type='String'>乙</Data></Cell></Row>");
        assertEquals(Set.of(0), sheet.hidden().rows());
        assertEquals(Set.of(1), sheet.hidden().columns());
        assertTrue(sheet.hidden().sheet());
    }

    @Test
    void errorAndFormulaWithoutResultAreNoNumbers() {
        Sheet sheet = rows("<Row><Cell ss:Formula='=1/0'><Data ss:Type='Error'>#DIV/0!</Data></Cell>"
                + "<Cell ss:Formula='=R1C1*2'/></Row>");
        assertEquals(new CellValue.Error("#DIV/0!"), sheet.cell(0, 0).value());
        assertEquals(new CellValue.NotComputed("R1C1*2"), sheet.cell(0, 1).value());
    }

    @Test
    void commentIsNoTextOfTheCellAndRaisedDigitsStayRaised() {
        Sheet sheet = rows("<Row><Cell><Data ss:Type='String'>满意度<html:Sup>1</html:Sup></Data>"
                + "<Comment><Data>核对过</Data></Comment></Cell></Row>");
        assertEquals("满意度¹", sheet.cell(0, 0).text());
    }

    @Test
    void absurdPlacesAreBounded() {
        Sheet sheet = rows("<Row ss:Index='99999999999'><Cell ss:Index='99999999999'><Data ss:Type='String'>远</Data>"
                + "</Cell></Row>");
        assertEquals("XFD1048576", sheet.cell(1_048_575, 16_383).address());
        assertEquals("远", sheet.cell(1_048_575, 16_383).text());
    }

    private Sheet rows(String rows) {
        String excel = "urn:schemas-microsoft-com:office:";
        String book = "<?xml version='1.0'?><?mso-application progid='Excel.Sheet'?><Workbook xmlns='" + excel
                + "spreadsheet' xmlns:ss='" + excel + "spreadsheet' xmlns:x='" + excel
                + "excel' xmlns:html='http://www.w3.org/TR/REC-html40'>"
                + "<Styles><Style ss:ID='p'><NumberFormat ss:Format='0.0%'/></Style>"
                + "<Style ss:ID='d'><NumberFormat ss:Format='yyyy&quot;年&quot;m&quot;月&quot;'/></Style></Styles>"
                + "<Worksheet ss:Name='一'><Table>" + rows + "</Table>"
                + "<x:WorksheetOptions><x:Visible>SheetHidden</x:Visible></x:WorksheetOptions></Worksheet></Workbook>";
        Book opened = new Opened(folder).book("报表.xls", book);
        assertEquals("xml", opened.format());
        return opened.sheets().getFirst();
    }
}
