package yardstick.importing.draft;

import java.util.List;

/**
 * Something a person should know about a cell; the sentence stands in the words under {@code finding.CODE}.
 *
 * @param sheet empty in files without sheets
 * @param cell empty where the finding is about a whole sheet or file
 * @param fixes what a person may do about it with one act, the likeliest first
 */
public record Finding(Level level, String code, String sheet, String cell, List<String> arguments, List<Fix> fixes) {


    public enum Level {
        /** The value was left out. */
        ERROR,
        /** The value was taken; a person should look. */
        WARNING,
        INFO
    }

    public Finding {
        arguments = List.copyOf(arguments);
        fixes = List.copyOf(fixes);
    }

    public Finding(Level level, String code, String sheet, String cell, List<String> arguments) {
        this(level, code, sheet, cell, arguments, List.of());
    }
}
