package yardstick.importing.tables;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import yardstick.model.Attribute;
import yardstick.model.Period;
import yardstick.model.Unit;

/**
 * What the lines above a table, the name of its sheet and of its file say about all of it.
 *
 * @param text the lines above, joined
 * @param name what is left of the line next to the table without periods and the words of titles: the one indicator of
 *     a table that names none; empty where nothing is left
 * @param planPeriod the years of the plan
 * @param span years on end that title or notes print, whosesoever they are
 * @param cumulativeInBrackets whether a note says that numbers in brackets add up several years
 * @param valuePeriod the one period of all values, where the title prints a single one
 * @param actuals whether the values were measured
 * @param plan whether the values are promises
 * @param unit from a line 单位：万元, {@link Unit#NONE} where there is none
 * @param district of all values, where each district has a sheet; else empty
 */
record TitleFacts(
        String text,
        String name,
        @Nullable Period planPeriod,
        @Nullable Period span,
        boolean cumulativeInBrackets,
        @Nullable Period valuePeriod,
        boolean actuals,
        boolean plan,
        boolean sample,
        @Nullable Attribute attribute,
        Unit unit,
        String district) {

    /** The year to which 一季度 or 1—9月 in a head belongs. */
    OptionalInt year() {
        Period period = valuePeriod;
        return period == null || period.start() == null
                ? OptionalInt.empty()
                : OptionalInt.of(period.start().getYear());
    }

    /** Where a table says less than the one above it on the same sheet. */
    TitleFacts orElse(TitleFacts earlier) {
        return new TitleFacts(
                text,
                name,
                planPeriod == null ? earlier.planPeriod : planPeriod,
                span == null ? earlier.span : span,
                cumulativeInBrackets,
                valuePeriod == null && text.isEmpty() ? earlier.valuePeriod : valuePeriod,
                actuals || text.isEmpty() && earlier.actuals,
                plan || text.isEmpty() && earlier.plan,
                sample || earlier.sample,
                attribute == null && text.isEmpty() ? earlier.attribute : attribute,
                unit.equals(Unit.NONE) && text.isEmpty() ? earlier.unit : unit,
                district);
    }

    TitleFacts in(String other) {
        return new TitleFacts(
                text,
                name,
                planPeriod,
                span,
                cumulativeInBrackets,
                valuePeriod,
                actuals,
                plan,
                sample,
                attribute,
                unit,
                other);
    }
}
