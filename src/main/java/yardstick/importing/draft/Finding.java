package yardstick.importing.draft;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Something a person should know about a cell.
 *
 * @param sheet empty in files without sheets
 * @param cell empty where the finding is about a whole sheet or file
 * @param arguments as many as the code has, each in one line
 * @param fixes what a person may do about it with one act, the likeliest first
 */
public record Finding(Code code, String sheet, String cell, List<String> arguments, List<Fix> fixes) {

    public enum Level {
        /** The value was left out. */
        ERROR,
        /** The value was taken; a person should look. */
        WARNING,
        INFO
    }

    /**
     * All that can be found while a file is recognised, checked and compared. A new one needs a line here, its sentence
     * {@code finding.CODE} in the words of importing in both languages, and a line in the manual's table of findings in
     * both languages; tests hold the four together.
     */
    public enum Code {
        // The file and its sheets
        NO_TABLE(Level.ERROR, 1),
        SHEET_WITHOUT_TABLE(Level.INFO, 1),
        SHEET_HIDDEN(Level.WARNING, 1),
        TABLES_TOO_MANY(Level.ERROR, 1),
        SAMPLE_DATA(Level.INFO, 0),

        // Columns
        COLUMN_HIDDEN(Level.WARNING, 1),
        COLUMN_LEFT_OUT(Level.INFO, 1),
        COLUMN_UNCLEAR(Level.WARNING, 1),
        ROLE_UNKNOWN(Level.ERROR, 1),
        ROLE_INFERRED_BASELINE(Level.INFO, 2),
        ROLE_INFERRED_TARGET(Level.INFO, 2),
        ROLE_GUESSED_BASELINE(Level.WARNING, 1),
        ROLE_INFERRED_ACTUAL(Level.WARNING, 1),
        ROLE_INFERRED_TITLE(Level.WARNING, 1),
        PERIOD_UNKNOWN(Level.ERROR, 1),

        // Rows
        ROW_HIDDEN(Level.WARNING, 1),
        SUM_OVER_UNKNOWN_YEARS(Level.ERROR, 2),
        NAME_MISSING(Level.ERROR, 0),
        NAME_FROM_TITLE(Level.WARNING, 1),
        ROW_NOT_READ(Level.WARNING, 2),
        ROW_SHIFTED(Level.ERROR, 1),

        // What a cell says
        CELL_NOT_UNDERSTOOD(Level.WARNING, 2),
        TWO_NUMBERS(Level.WARNING, 2),
        BRACKETED_NUMBER(Level.WARNING, 2),
        CHANGE_NOT_LEVEL(Level.WARNING, 2),
        WORDS_FOR_NUMBER(Level.WARNING, 1),
        BASELINE_IN_WORDS(Level.ERROR, 1),
        DATE_FOR_NUMBER(Level.ERROR, 2),
        FORMULA_ERROR(Level.ERROR, 2),
        FORMULA_NOT_COMPUTED(Level.ERROR, 2),
        SHOWN_DIFFERS(Level.ERROR, 2),
        VALUE_MERGED(Level.ERROR, 1),

        // Units
        UNIT_MISSING(Level.WARNING, 1),
        UNIT_ASSUMED(Level.WARNING, 2),
        UNIT_TWICE(Level.INFO, 2),
        UNIT_DIFFERS(Level.INFO, 2),
        UNIT_OF_HEAD_DIFFERS(Level.ERROR, 3),
        UNIT_CONFLICT(Level.ERROR, 2),
        UNITS_MIXED(Level.WARNING, 4),

        // Numbers against each other and against sense
        SHARE_OUT_OF_RANGE(Level.WARNING, 1),
        SHARE_SCALE(Level.WARNING, 2),
        SHARE_ROW_SCALE(Level.WARNING, 2),
        SCALE_TOO_LARGE(Level.WARNING, 3),
        SCALE_TOO_SMALL(Level.WARNING, 3),
        OUTLIER(Level.WARNING, 3),
        ZERO_DOUBTFUL(Level.WARNING, 3),
        COUNT_NEGATIVE(Level.WARNING, 3),
        COUNT_WITH_DECIMALS(Level.WARNING, 3),
        ROW_COPIED(Level.WARNING, 3),
        SAME_EVERY_YEAR(Level.INFO, 2),
        VALUE_TWICE(Level.INFO, 5),
        VALUE_CONFLICT(Level.ERROR, 5),
        VALUES_TWICE(Level.INFO, 6),
        VALUES_CONFLICT(Level.ERROR, 6),

        // Parts and wholes
        TOTAL_DIFFERS(Level.WARNING, 4),
        PART_ABOVE_WHOLE(Level.WARNING, 3),
        PARTS_ABOVE_WHOLE(Level.WARNING, 4),
        PARTS_OF_YEAR(Level.WARNING, 3),
        YEAR_TO_DATE_FALLS(Level.WARNING, 3),
        CUMULATIVE_FALLS(Level.WARNING, 3),

        // Years and the way to the target
        YEAR_OUTSIDE_PLAN(Level.WARNING, 2),
        YEAR_DOUBTFUL(Level.WARNING, 2),
        YEAR_SKIPPED(Level.INFO, 1),
        VALUE_SKIPPED(Level.INFO, 2),
        DIRECTION_DOUBTFUL(Level.WARNING, 3),
        TARGET_TURNS_BACK(Level.INFO, 3),
        TARGET_FAR_EXCEEDED(Level.INFO, 3),

        // Against the stored plan
        DISTRICT_TARGETS(Level.ERROR, 2),
        PLAN_DOUBTFUL(Level.WARNING, 3),
        NAME_TO_DECIDE(Level.ERROR, 2),
        TABLE_FOREIGN(Level.WARNING, 3),
        HISTORY_JUMP(Level.WARNING, 5),
        BASELINE_CHANGED(Level.WARNING, 4),
        TARGET_CHANGED(Level.WARNING, 4),
        ACTUAL_REPLACED(Level.INFO, 4),
        ACTUAL_SETTLED(Level.INFO, 4),
        FINAL_KEPT(Level.WARNING, 4),
        NUMBER_KEPT(Level.WARNING, 3),
        PERIOD_NOT_IN_FILE(Level.INFO, 3),
        GROWTH_IN_WORDS(Level.WARNING, 2),
        ACTUAL_IS_RANGE(Level.WARNING, 2),
        BASELINE_NOT_EXACT(Level.ERROR, 2),
        BASELINE_TWICE(Level.WARNING, 2),
        UNIT_FROM_PLAN(Level.WARNING, 2),
        UNIT_NOT_OF_PLAN(Level.ERROR, 3),
        UNIT_UNPROVEN(Level.ERROR, 2);

        private final Level level;
        private final int arguments;

        Code(Level level, int arguments) {
            this.level = level;
            this.arguments = arguments;
        }

        public Level level() {
            return level;
        }

        /** How many its sentence takes. */
        public int arguments() {
            return arguments;
        }
    }

    private static final Pattern BREAK = Pattern.compile("\\s*\\R\\s*");

    /** @throws IllegalArgumentException if the code takes another number of arguments */
    public Finding {
        arguments = arguments.stream().map(text -> BREAK.matcher(text).replaceAll(" ")).toList();
        fixes = List.copyOf(fixes);
        if (arguments.size() != code.arguments()) {
            throw new IllegalArgumentException(code + " takes " + code.arguments() + " arguments: " + arguments);
        }
    }

    public Finding(Code code, String sheet, String cell, List<String> arguments) {
        this(code, sheet, cell, arguments, List.of());
    }

    public Level level() {
        return code.level();
    }
}
