package yardstick.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import yardstick.exchange.Document;
import yardstick.work.Outcome;

/** A file a command is asked to write. */
record OutputFile(Path path) {
    static final String WRONG_ENDING = "OUT_ENDING";

    /** The ending in lower case, empty where there is none. */
    String ending() {
        String name = path.getFileName() == null ? "" : path.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /** Refused unless the ending is one of those that can be written. */
    Outcome<String> ending(List<String> known) {
        return known.contains(ending())
                ? Outcome.done(ending())
                : Outcome.refused(WRONG_ENDING, path.toString(), "." + String.join(" .", known));
    }

    /** The answer of a command whose work is a file. */
    static Reply written(Path file) {
        return Reply.done(() -> new Document().put("file", file.toString()), file::toString);
    }
}
