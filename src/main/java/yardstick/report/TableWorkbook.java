package yardstick.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
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
            SheetStyles styles = new SheetStyles(workbook);
            styles.title(sheet, table.title(), table.heads().size());
            header(sheet, table.heads(), styles);
            for (int i = 0; i < table.rows().size(); i++) {
                row(sheet.createRow(HEADER + 2 + i), table.rows().get(i), styles);
            }
            form(sheet, HEADER + 3 + table.rows().size());
            for (int i = 0; i < table.heads().size(); i++) {
                sheet.setColumnWidth(i, (i < WIDTHS.length ? WIDTHS[i] : VALUE_WIDTH) * 256);
            }
            sheet.createFreezePane(3, HEADER + 2);
            SheetStyles.print(sheet, HEADER, HEADER + 1);
            workbook.write(out);
        }
    }

    private static void header(Sheet sheet, List<TableSheet.Head> heads, SheetStyles styles) {
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

    private static void row(Row row, TableSheet.Row cells, SheetStyles styles) {
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
}
