package yardstick.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
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
import org.apache.poi.ss.util.RegionUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import yardstick.text.Words;

/** An indicator table as a workbook that prints well: merged header of two rows, frozen and repeated, fitted to width. */
final class TableWorkbook {
    private static final int HEADER = 1;
    private static final int DESCRIBING = 5;
    private static final int[] WIDTHS = {6, 13, 36, 10, 10};
    private static final int VALUE_WIDTH = 12;
    /** More digits than this do not survive in a spreadsheet's numbers. */
    private static final int EXACT_DIGITS = 15;

    private final Words words;

    TableWorkbook(Words words) {
        this.words = words;
    }

    void write(TableSheet table, OutputStream out) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            Sheet sheet = workbook.createSheet(words.get("report.indicators"));
            Styles styles = new Styles(workbook);
            title(sheet, table, styles);
            header(sheet, table.heads(), styles);
            for (int i = 0; i < table.rows().size(); i++) {
                row(sheet.createRow(HEADER + 2 + i), table.rows().get(i), styles);
            }
            form(sheet, HEADER + 3 + table.rows().size());
            for (int i = 0; i < table.heads().size(); i++) {
                sheet.setColumnWidth(i, (i < WIDTHS.length ? WIDTHS[i] : VALUE_WIDTH) * 256);
            }
            sheet.createFreezePane(3, HEADER + 2);
            print(sheet);
            workbook.write(out);
        }
    }

    private static void title(Sheet sheet, TableSheet table, Styles styles) {
        Row row = sheet.createRow(0);
        row.setHeightInPoints(30);
        Cell cell = row.createCell(0);
        cell.setCellValue(table.title());
        cell.setCellStyle(styles.title());
        sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, table.heads().size() - 1));
    }

    private static void header(Sheet sheet, List<TableSheet.Head> heads, Styles styles) {
        Row upper = sheet.createRow(HEADER);
        Row lower = sheet.createRow(HEADER + 1);
        for (HeadRun run : HeadRun.of(heads.stream().map(TableSheet.Head::group).toList())) {
            boolean single = run.isSingle();
            for (int column = run.first(); column < run.end(); column++) {
                String label = heads.get(column).label();
                styles.head(upper, column, single ? label : column == run.first() ? run.group() : "");
                styles.head(lower, column, single ? "" : label);
            }
            if (single || run.columns() > 1) {
                CellRangeAddress region =
                        new CellRangeAddress(HEADER, single ? HEADER + 1 : HEADER, run.first(), run.end() - 1);
                sheet.addMergedRegion(region);
                RegionUtil.setBorderBottom(BorderStyle.THIN, region, sheet);
                RegionUtil.setBorderRight(BorderStyle.THIN, region, sheet);
            }
        }
    }

    private static void row(Row row, TableSheet.Row cells, Styles styles) {
        for (int i = 0; i < cells.cells().size(); i++) {
            Cell cell = row.createCell(i);
            TableSheet.Cell content = cells.cells().get(i);
            boolean exact = content instanceof TableSheet.Number number
                    && number.value().stripTrailingZeros().precision() <= EXACT_DIGITS;
            if (exact && content instanceof TableSheet.Number number) {
                cell.setCellValue(number.value().doubleValue());
                int own = Math.max(0, number.value().stripTrailingZeros().scale());
                cell.setCellStyle(styles.number(i == 0 || cells.decimals() == null ? own : cells.decimals()));
            } else {
                cell.setCellValue(content.plain());
                cell.setCellStyle(i < DESCRIBING ? styles.text() : styles.value());
            }
        }
    }

    /** The line to be filled in by hand, one blank row below the table. */
    private void form(Sheet sheet, int at) {
        Row row = sheet.createRow(at);
        List<String> keys =
                List.of("report.sign.office", "report.sign.author", "report.sign.checker", "report.sign.date");
        for (int i = 0; i < keys.size(); i++) {
            row.createCell(i * 2).setCellValue(words.get(keys.get(i)));
        }
    }

    private static void print(Sheet sheet) {
        PrintSetup setup = sheet.getPrintSetup();
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        setup.setLandscape(true);
        sheet.setFitToPage(true);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0);
        sheet.setRepeatingRows(new CellRangeAddress(HEADER, HEADER + 1, -1, -1));
        sheet.setHorizontallyCenter(true);
        sheet.getFooter().setCenter("&P / &N");
    }

    /** Styles of one workbook, each made once. */
    private static final class Styles {
        private final XSSFWorkbook workbook;
        private final Map<Integer, CellStyle> numbers = new HashMap<>();
        private final CellStyle title;
        private final CellStyle head;
        private final CellStyle text;
        private final CellStyle value;

        Styles(XSSFWorkbook workbook) {
            this.workbook = workbook;
            this.title = workbook.createCellStyle();
            title.setFont(font("黑体", 16, true));
            title.setAlignment(HorizontalAlignment.CENTER);
            title.setVerticalAlignment(VerticalAlignment.CENTER);
            this.head = framed(font("黑体", 11, true), HorizontalAlignment.CENTER);
            this.text = framed(font("宋体", 11, false), HorizontalAlignment.LEFT);
            this.value = framed(font("宋体", 11, false), HorizontalAlignment.RIGHT);
        }

        CellStyle title() {
            return title;
        }

        CellStyle text() {
            return text;
        }

        CellStyle value() {
            return value;
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
}
