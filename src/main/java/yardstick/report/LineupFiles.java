package yardstick.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import yardstick.calc.Lineup;
import yardstick.chart.LineupTexts;
import yardstick.model.Period;
import yardstick.text.PeriodText;
import yardstick.text.Words;
import yardstick.work.Outcome;

/** One measure in several plans as a table: a number and its date in columns of their own. */
public final class LineupFiles {
    private static final int HEADER = 1;
    private static final int[] WIDTHS = {40, 32, 14, 12, 12, 12, 12, 12, 12, 12, 14};
    private static final int EXACT_DIGITS = 15;
    private static final String FORMULA_STARTS = "=+@\t";

    private final Words words;
    private final LineupTexts texts;
    private final PeriodText periods;

    public LineupFiles(Words words) {
        this.words = words;
        this.texts = new LineupTexts(words);
        this.periods = new PeriodText(words);
    }

    /** A head line and one line an entry; numbers exact and plain. For a clipboard too. */
    public List<List<String>> table(Lineup lineup) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(heads(lineup));
        lineup.entries().forEach(entry -> lines.add(cells(entry).stream()
                .map(cell -> cell instanceof BigDecimal value ? plain(value) : safe(cell.toString()))
                .toList()));
        return lines;
    }

    /** UTF-8 with a byte order mark. */
    public Outcome<Path> csv(Lineup lineup, Path out) {
        return SafeFile.write(out, stream -> csv(table(lineup), stream));
    }

    private static void csv(List<List<String>> lines, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write('\uFEFF');
        CSVPrinter printer = new CSVPrinter(writer, CSVFormat.EXCEL);
        for (List<String> line : lines) {
            printer.printRecord(line);
        }
        printer.flush();
    }

    /** @param title over the table */
    public Outcome<Path> xlsx(Lineup lineup, String title, Path out) {
        return SafeFile.write(out, stream -> xlsx(lineup, title, stream));
    }

    private void xlsx(Lineup lineup, String title, OutputStream out) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            Sheet sheet = workbook.createSheet(words.get("lineup.sheet"));
            SheetStyles styles = new SheetStyles(workbook);
            List<String> heads = heads(lineup);
            styles.title(sheet, title, heads.size());
            Row head = sheet.createRow(HEADER);
            for (int i = 0; i < heads.size(); i++) {
                styles.head(head, i, heads.get(i));
                sheet.setColumnWidth(i, WIDTHS[i] * 256);
            }
            int at = HEADER + 1;
            for (Lineup.Entry entry : lineup.entries()) {
                row(sheet.createRow(at++), cells(entry), styles);
            }
            sheet.createFreezePane(1, HEADER + 1);
            SheetStyles.print(sheet, HEADER, HEADER);
            workbook.write(out);
        }
    }

    private static void row(Row row, List<Object> cells, SheetStyles styles) {
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = row.createCell(i);
            if (cells.get(i) instanceof BigDecimal value
                    && value.stripTrailingZeros().precision() <= EXACT_DIGITS) {
                cell.setCellValue(value.doubleValue());
                cell.setCellStyle(styles.number(Math.max(0, value.stripTrailingZeros().scale())));
            } else {
                cell.setCellValue(cells.get(i) instanceof BigDecimal value ? plain(value) : cells.get(i).toString());
                cell.setCellStyle(styles.text());
            }
        }
    }

    private List<String> heads(Lineup lineup) {
        String unit = lineup.unit().symbol();
        List<String> heads = new ArrayList<>();
        for (String key : List.of(
                "plan", "indicator", "manner", "baseline", "baselineDate", "actual", "actualDate", "target", "targetDate",
                "completion", "status")) {
            boolean number = key.equals("baseline") || key.equals("actual") || key.equals("target");
            String head = words.get("lineup." + key);
            heads.add(number && !unit.isEmpty() ? words.get("lineup.headUnit", head, unit) : head);
        }
        return heads;
    }

    private List<Object> cells(Lineup.Entry entry) {
        var basis = entry.seat().gap().basis();
        Period base = basis.baseline() == null ? null : basis.baseline().period();
        Period now = basis.latest().map(point -> point.period()).orElse(null);
        Period due = basis.target() == null ? null : basis.target().period();
        BigDecimal target = entry.target();
        return List.of(
                entry.seat().plan().title(),
                entry.seat().gap().indicator().title(),
                texts.manner(entry),
                number(entry.baseline()),
                date(entry.baseline(), base),
                number(entry.actual()),
                date(entry.actual(), now),
                entry.upper() == null ? number(target) : plain(target) + "—" + plain(entry.upper()),
                date(target, due),
                texts.completion(entry),
                texts.status(entry));
    }

    private static Object number(@Nullable BigDecimal value) {
        return Optional.<Object>ofNullable(value).orElse("");
    }

    private String date(@Nullable BigDecimal value, @Nullable Period period) {
        return value == null || period == null ? "" : periods.of(period);
    }

    private static String plain(@Nullable BigDecimal value) {
        return value == null ? "" : value.stripTrailingZeros().toPlainString();
    }

    private static String safe(String text) {
        boolean formula = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
        return formula ? "'" + text : text;
    }
}
