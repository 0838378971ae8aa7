package yardstick.importing.tables;

import org.jspecify.annotations.Nullable;
import yardstick.model.Attribute;
import yardstick.model.Period;
import yardstick.model.Unit;

/**
 * What the lines above a table, the name of its sheet and of its file say about all of it.
 *
 * @param text the lines above, joined
 * @param planPeriod the years of the plan
 * @param valuePeriod the one period of all values, where the title prints a single one
 * @param actuals whether the values were measured
 * @param plan whether the values are promises
 * @param unit from a line 单位：万元, {@link Unit#NONE} where there is none
 */
record TitleFacts(
        String text,
        @Nullable Period planPeriod,
        @Nullable Period valuePeriod,
        boolean actuals,
        boolean plan,
        boolean sample,
        @Nullable Attribute attribute,
        Unit unit) {}
