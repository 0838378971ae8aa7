package yardstick.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import yardstick.calc.Duties;
import yardstick.calc.UnitDuties;
import yardstick.text.Words;

/** The overview of duties as a workbook: the unit stands in every line, so that it can be filtered and sorted. */
final class DutiesWorkbook {
    private static final int HEADER = 1;
    private static final int[] SUMMARY_WIDTHS = {44, 10, 16, 10, 14, 10};
    private static final int[] LINE_WIDTHS = {26, 9, 7, 56, 22, 16, 30};

    private final Words words;
    private final DutyRows rows;

    DutiesWorkbook(Words words, DutyRows rows) {
        this.words = words;
        this.rows = rows;
    }

    void write(Duties duties, OutputStream out) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            SheetStyles styles = new SheetStyles(workbook);
            String title = words.get("report.duties.title", duties.plan().title());
            Sheet summary = workbook.createSheet(words.get("report.duties.summarySheet"));
            List<List<String>> sums = duties.busy().stream()
                    .map(unit -> rows.summary(unit, duties))
                    .toList();
            table(summary, title, List.of("unit", "tasks", "outputs", "indicators", "next", "late"), sums, styles);
            widths(summary, SUMMARY_WIDTHS);
            Sheet lines = workbook.createSheet(words.get("report.duties.linesSheet"));
            List<String> keys = List.of("unit", "sort", "number", "content", "due", "state", "remark");
            table(lines, title, keys, lines(duties), styles);
            widths(lines, LINE_WIDTHS);
            workbook.write(out);
        }
    }

    private List<List<String>> lines(Duties duties) {
        List<List<String>> all = new ArrayList<>();
        for (UnitDuties unit : duties.busy()) {
            for (DutyRows.Line line : rows.of(unit, duties.asOf())) {
                String state = line.late() ? words.get("report.duties.isLate", line.state()) : line.state();
                all.add(List.of(
                        unit.unit().name(),
                        line.sort(),
                        line.number(),
                        line.text(),
                        line.due(),
                        state,
                        line.remark()));
            }
        }
        return all;
    }

    private void table(Sheet sheet, String title, List<String> keys, List<List<String>> lines, SheetStyles styles) {
        styles.title(sheet, title, keys.size());
        Row head = sheet.createRow(HEADER);
        for (int i = 0; i < keys.size(); i++) {
            styles.head(head, i, words.get("report.duties." + keys.get(i)));
        }
        for (int i = 0; i < lines.size(); i++) {
            Row row = sheet.createRow(HEADER + 1 + i);
            for (int j = 0; j < keys.size(); j++) {
                Cell cell = row.createCell(j);
                cell.setCellValue(lines.get(i).get(j));
                cell.setCellStyle(styles.text());
            }
        }
        int last = HEADER + Math.max(1, lines.size());
        sheet.setAutoFilter(new CellRangeAddress(HEADER, last, 0, keys.size() - 1));
        sheet.createFreezePane(1, HEADER + 1);
        SheetStyles.print(sheet, HEADER, HEADER);
    }

    private static void widths(Sheet sheet, int[] widths) {
        for (int i = 0; i < widths.length; i++) {
            sheet.setColumnWidth(i, widths[i] * 256);
        }
    }
}
