package yardstick.sheet;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads a table of text lines: commas, semicolons, tabs, pipes or runs of blanks between the cells. All cells are text;
 * nothing in the file tells a number from words.
 */
final class DelimitedFile {
    private final Budget budget;
    private final GridBuilder grid;

    DelimitedFile(Budget budget) {
        this.budget = budget;
        this.grid = new GridBuilder(budget);
    }

    /** The row of a cell is its line, or the record that quoted line breaks make of several. */
    Contents read(String text) throws IOException {
        Division division = Division.of(text);
        switch (division.delimiter()) {
            case Division.GAP -> rows(new GapColumns(text.lines().toList()).rows());
            case Division.NONE -> rows(text.lines().map(List::of).toList());
            default -> {
                if (division.isPipe()) {
                    rows(new PipeRows(division.delimiter()).of(text));
                } else {
                    records(text, division);
                }
            }
        }
        return new Contents(division.format(), List.of(grid.sheet("", false, Around.NOTHING)));
    }

    private void rows(List<List<String>> rows) {
        for (int row = 0; row < rows.size(); row++) {
            cells(row, rows.get(row));
        }
    }

    private void records(String text, Division division) throws IOException {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(division.delimiter())
                .setIgnoreEmptyLines(false)
                // a name that merely begins with a word in quotes
                .setTrailingData(true)
                .get();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            int row = 0;
            for (CSVRecord line : parser) {
                if (row >= division.skipped()) {
                    cells(row, line.toList());
                }
                row++;
            }
        } catch (UncheckedIOException quoteNeverClosed) {
            throw new Unopenable("FILE_TRUNCATED", quoteNeverClosed);
        }
    }

    private void cells(int row, List<String> texts) {
        budget.step();
        for (int column = 0; column < texts.size(); column++) {
            grid.text(row, column, unguarded(Blanks.strip(texts.get(column))));
        }
    }

    /** Programs put an apostrophe before what a spreadsheet would take for a formula. */
    private static String unguarded(String text) {
        boolean guarded = text.length() > 1 && text.charAt(0) == '\'' && "=+-@".indexOf(text.charAt(1)) >= 0;
        return guarded ? text.substring(1) : text;
    }
}
