package yardstick.importing;

import java.util.List;

/**
 * Something a person should know about a cell; the sentence stands in the words under {@code finding.CODE}.
 *
 * @param sheet empty in files without sheets
 * @param cell empty where the finding is about a whole sheet or file
 */
public record Finding(Level level, String code, String sheet, String cell, List<String> arguments) {

    public enum Level {
        /** The value was left out. */
        ERROR,
        /** The value was taken; a person should look. */
        WARNING,
        INFO
    }

    public Finding {
        arguments = List.copyOf(arguments);
    }
}
