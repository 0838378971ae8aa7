package yardstick.report;

import java.nio.file.Path;
import yardstick.calc.GapTable;
import yardstick.text.Words;
import yardstick.work.Outcome;

/** The indicator table of a plan with periods as columns, as the importer reads it back. */
public final class TableFiles {
    private final Words words;

    public TableFiles(Words words) {
        this.words = words;
    }

    public Outcome<Path> xlsx(GapTable table, Path out) {
        throw new UnsupportedOperationException(words.locale() + " " + table.asOf() + out);
    }

    /** UTF-8 with a byte order mark. */
    public Outcome<Path> csv(GapTable table, Path out) {
        throw new UnsupportedOperationException(words.locale() + " " + table.asOf() + out);
    }
}
