package yardstick.importing.tables;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yardstick.importing.draft.DraftIndicator.About;
import yardstick.importing.draft.DraftIndicator.Naming;
import yardstick.importing.words.Lexicon.PeriodWord;
import yardstick.model.Attribute;
import yardstick.model.Indicator;
import yardstick.model.Period;
import yardstick.model.Role;
import yardstick.model.Unit;

/**
 * What one row tells besides its numbers.
 *
 * @param row in the area of the table
 * @param unit printed in the row, {@link Unit#NONE} where none is
 * @param unitOfWhole that of the indicator that the row is a part of, {@link Unit#NONE} where the part may have another
 * @param district empty for the whole city
 * @param total whether the row sums up others and is no indicator
 * @param addsUp whether its note says that numbers in brackets add up several years
 * @param part whether the row is a part (其中) of the indicator above
 */
record RowFacts(
        int row,
        Naming naming,
        Indicator.Heading heading,
        Unit unit,
        Unit unitOfWhole,
        @Nullable Attribute attribute,
        String district,
        Times times,
        About about,
        boolean total,
        boolean addsUp,
        boolean part) {

    /**
     * @param period of all numbers of the row
     * @param partOfYear a quarter or month of the year that the column tells
     * @param referring 累计, 当月: how the period follows from that of the column, null where it does not
     * @param role of all numbers of the row whose column tells none
     */
    record Times(
            @Nullable Period period,
            Optional<String> partOfYear,
            @Nullable PeriodWord referring,
            @Nullable Role role,
            @Nullable Period basePeriod,
            @Nullable Period targetPeriod) {}
}
