package yardstick.sheet;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import yardstick.work.Progress;

/** Reads a table of text lines: comma, semicolon or tab between the cells, quotes around those that hold one. */
final class DelimitedFile {
    private static final char[] DELIMITERS = {',', '\t', ';'};
    private static final int SAMPLE_LINES = 100;

    private final Progress progress;

    DelimitedFile(Progress progress) {
        this.progress = progress;
    }

    /** All cells are text; nothing in the file tells a number from words. */
    Sheet read(byte[] bytes) throws IOException {
        String text = TextDecoder.decode(bytes);
        List<Cell> cells = new ArrayList<>();
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter(text))
                .setIgnoreEmptyLines(false)
                .get();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            int row = 0;
            for (CSVRecord line : parser) {
                progress.checkpoint();
                for (int column = 0; column < line.size(); column++) {
                    String shown = unguarded(Blanks.strip(line.get(column)));
                    if (!shown.isEmpty()) {
                        cells.add(new Cell(row, column, shown, new CellValue.Text(shown), false));
                    }
                }
                row++;
            }
        } catch (UncheckedIOException quoteNeverClosed) {
            throw new Unopenable("FILE_TRUNCATED", quoteNeverClosed);
        }
        return new Sheet("", Hidden.NOTHING, cells, List.of());
    }

    /** Programs put an apostrophe before what a spreadsheet would take for a formula. */
    private static String unguarded(String text) {
        boolean guarded = text.length() > 1 && text.charAt(0) == '\'' && "=+-@".indexOf(text.charAt(1)) >= 0;
        return guarded ? text.substring(1) : text;
    }

    /** The one that most lines hold; of equals the one that stands there more often. */
    private static char delimiter(String text) {
        List<String> lines = text.lines().limit(SAMPLE_LINES).toList();
        char best = DELIMITERS[0];
        long most = 0;
        for (char candidate : DELIMITERS) {
            long score = 0;
            for (String line : lines) {
                long here = line.chars().filter(c -> c == candidate).count();
                score += here == 0 ? 0 : 1000 + here;
            }
            if (score > most) {
                most = score;
                best = candidate;
            }
        }
        return best;
    }
}
