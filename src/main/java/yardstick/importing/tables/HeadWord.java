package yardstick.importing.tables;

import java.util.Optional;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import yardstick.importing.words.Lexicon.ColumnKind;
import yardstick.importing.words.Lexicon.DistrictWord;
import yardstick.importing.words.Lexicon.HeaderRole;
import yardstick.importing.words.Lexicon.PeriodWord;
import yardstick.model.Period;
import yardstick.model.Unit;

/**
 * What a single cell would say if it stood in the head of a table.
 *
 * @param plain in the form of {@link yardstick.importing.words.Plain#of}
 * @param kind of a column of words
 * @param partOfYear a quarter, month or half whose year stands elsewhere, empty where there is none
 * @param referring 当月, 累计: a period that follows from another, where nothing else is told
 * @param unit in brackets
 * @param district WHOLE for 全市, SUFFIX for the name of a district
 * @param rest without period, role, unit and the small words between them
 */
record HeadWord(
        String text,
        String plain,
        @Nullable ColumnKind kind,
        Optional<Period> period,
        Optional<IntFunction<Period>> partOfYear,
        Optional<HeaderRole> role,
        @Nullable PeriodWord referring,
        Unit unit,
        @Nullable DistrictWord district,
        String rest) {
    private static final int LONGEST_HEAD = 40;

    boolean is(ColumnKind other) {
        return kind == other;
    }

    boolean tellsPeriod() {
        return period.isPresent() || partOfYear.isPresent() || referring != null;
    }

    /** A period or a role, and so the head of numbers. */
    boolean tellsValues() {
        return plain.length() <= LONGEST_HEAD && (tellsPeriod() || role.isPresent());
    }

    /** Nothing is left that could be the name of an indicator. */
    boolean tellsNothingElse() {
        return tellsValues() && rest.length() < 3;
    }
}
