package yardstick.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a value was read: the way back from the paper to the cell.
 *
 * @param file name without folder
 * @param fingerprint SHA-256 of the file in hexadecimal, empty where no file was read
 * @param place sheet and cell, or line
 * @param quote the text as printed there
 * @param readAt when it was read, null if the document does not tell
 */
public record Source(String file, String fingerprint, Place place, String quote, @Nullable Instant readAt) {

    /**
     * @param sheet empty in files without sheets
     * @param cell A1 address, empty for prose
     * @param line 1-based line of a text file, 0 where cells are addressed
     */
    public record Place(String sheet, String cell, int line) {
        public static Place cell(String sheet, String cell) {
            return new Place(sheet, cell, 0);
        }

        public static Place line(int line) {
            return new Place("", "", line);
        }
    }

    /** Source of a value typed by hand. */
    public static Source typed(String text, Instant at) {
        return new Source("", "", new Place("", "", 0), text, at);
    }
}
