package yardstick.sheet;

import java.nio.file.Path;
import yardstick.work.Outcome;
import yardstick.work.Progress;

/** Opens a spreadsheet by what it holds, not by what it is called. */
public final class SheetReader {

    /**
     * Reads the whole file. Refused with FILE_MISSING, FILE_IS_FOLDER, FILE_EMPTY, FILE_UNREADABLE, FILE_ENCRYPTED,
     * FILE_FOREIGN, FILE_TRUNCATED, FILE_TOO_LARGE or FILE_NOTHING_IN_IT, each with the file's name.
     */
    public Outcome<Book> open(Path file, Progress progress) {
        throw new UnsupportedOperationException(file.toString() + progress);
    }
}
