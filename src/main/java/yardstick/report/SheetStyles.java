package yardstick.report;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The looks of our tables in one workbook, each made once, and how they are set up for print. */
final class SheetStyles {
    private final XSSFWorkbook workbook;
    private final Map<Integer, CellStyle> numbers = new HashMap<>();
    private final CellStyle title;
    private final CellStyle head;
    private final CellStyle text;
    private final CellStyle value;

    SheetStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        this.title = workbook.createCellStyle();
        title.setFont(font("黑体", 16, true));
        title.setAlignment(HorizontalAlignment.CENTER);
        title.setVerticalAlignment(VerticalAlignment.CENTER);
        this.head = framed(font("黑体", 11, true), HorizontalAlignment.CENTER);
        this.text = framed(font("宋体", 11, false), HorizontalAlignment.LEFT);
        this.value = framed(font("宋体", 11, false), HorizontalAlignment.RIGHT);
    }

    CellStyle text() {
        return text;
    }

    CellStyle value() {
        return value;
    }

    /** A title over the whole width. */
    void title(Sheet sheet, String label, int columns) {
        Row row = sheet.createRow(0);
        row.setHeightInPoints(30);
        Cell cell = row.createCell(0);
        cell.setCellValue(label);
        cell.setCellStyle(title);
        sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, columns - 1));
    }

    void head(Row row, int column, String label) {
        Cell cell = row.createCell(column);
        cell.setCellValue(label);
        cell.setCellStyle(head);
    }

    CellStyle number(int decimals) {
        return numbers.computeIfAbsent(decimals, places -> {
            CellStyle style = workbook.createCellStyle();
            style.cloneStyleFrom(value);
            String format = places == 0 ? "#,##0" : "#,##0." + "0".repeat(places);
            style.setDataFormat(workbook.createDataFormat().getFormat(format));
            return style;
        });
    }

    /** A4 landscape, fitted to its width, the header rows on every page, page numbers. */
    static void print(Sheet sheet, int firstHead, int lastHead) {
        PrintSetup setup = sheet.getPrintSetup();
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        setup.setLandscape(true);
        sheet.setFitToPage(true);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0);
        sheet.setRepeatingRows(new CellRangeAddress(firstHead, lastHead, -1, -1));
        sheet.setHorizontallyCenter(true);
        sheet.getFooter().setCenter("&P / &N");
    }

    private Font font(String name, int size, boolean bold) {
        Font font = workbook.createFont();
        font.setFontName(name);
        font.setFontHeightInPoints((short) size);
        font.setBold(bold);
        return font;
    }

    private CellStyle framed(Font font, HorizontalAlignment alignment) {
        CellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setAlignment(alignment);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setWrapText(true);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        return style;
    }
}
