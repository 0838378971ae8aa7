package yardstick.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import yardstick.calc.GapTable;
import yardstick.text.Words;
import yardstick.work.Outcome;

/** The indicator table of a plan with periods as columns, as the importer reads it back. */
public final class TableFiles {
    /** A spreadsheet takes a text that begins so for a formula. */
    private static final String FORMULA_STARTS = "=+@\t";

    private final Words words;

    public TableFiles(Words words) {
        this.words = words;
    }

    public Outcome<Path> xlsx(GapTable table, Path out) {
        TableSheet sheet = TableSheet.of(table, words);
        return SafeFile.write(out, stream -> new TableWorkbook(words).write(sheet, stream));
    }

    /** UTF-8 with a byte order mark; amounts exact and plain. */
    public Outcome<Path> csv(GapTable table, Path out) {
        TableSheet sheet = TableSheet.of(table, words);
        return SafeFile.write(out, stream -> csv(sheet, stream));
    }

    private static void csv(TableSheet sheet, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write('\uFEFF');
        CSVPrinter printer = new CSVPrinter(writer, CSVFormat.EXCEL);
        printer.printRecord(sheet.title());
        boolean grouped = sheet.heads().stream().anyMatch(head -> !head.group().isEmpty());
        if (grouped) {
            printer.printRecord(sheet.heads().stream()
                    .map(head -> head.group().isEmpty() ? head.label() : head.group())
                    .toList());
        }
        printer.printRecord(sheet.heads().stream()
                .map(head -> grouped && head.group().isEmpty() ? "" : head.label())
                .toList());
        for (TableSheet.Row row : sheet.rows()) {
            List<String> cells = row.cells().stream().map(TableFiles::safe).toList();
            printer.printRecord(cells);
        }
        printer.flush();
    }

    private static String safe(TableSheet.Cell cell) {
        String text = cell.plain();
        boolean formula = cell instanceof TableSheet.Text
                && !text.isEmpty()
                && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
        return formula ? "'" + text : text;
    }
}
