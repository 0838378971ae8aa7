package yardstick.change;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yardstick.model.Actual;
import yardstick.model.Baseline;
import yardstick.model.Part;
import yardstick.model.Period;
import yardstick.model.Target;
import yardstick.model.Unit;

/**
 * How a change is told in the journal.
 *
 * @param code words: {@code change.CODE}
 */
record Told(String code, List<String> arguments) {
    private static final String NOTHING = "—";

    Told {
        arguments = List.copyOf(arguments);
    }

    static Told of(String code, String... arguments) {
        return new Told(code, List.of(arguments));
    }

    /**
     * Old and new of one value; where both read alike, something beside the value was changed.
     *
     * @param what BASELINE, TARGET or ACTUAL
     * @param before null where there was none
     * @param after null where there is none any more
     */
    static Told value(String what, String indicator, String period, @Nullable String before, @Nullable String after) {
        if (before == null) {
            return of("ADD_" + what, indicator, period, orNothing(after));
        }
        if (after == null) {
            return of("REMOVE_" + what, indicator, period, before);
        }
        return before.equals(after)
                ? of("DETAIL_" + what, indicator, period, after)
                : of("CHANGE_" + what, indicator, period, before, after);
    }

    /** @param code ADD_PART, CHANGE_PART, REMOVE_PART or MOVE_PART; the name of the sort comes first: {@code part.SORT} */
    static Told part(String code, Part part) {
        return of(code, part.sort().name(), part.called());
    }

    private static String orNothing(@Nullable String text) {
        return text == null ? NOTHING : text;
    }

    static String period(@Nullable Period period) {
        return period == null ? NOTHING : period.code();
    }

    static String baseline(Baseline baseline, Unit unit) {
        return amount("", baseline.value(), unit, baseline.text());
    }

    static String target(Target target, Unit unit) {
        BigDecimal upper = target.aim().upper();
        if (target.value() != null && upper != null) {
            return target.value().toPlainString() + "–" + upper.toPlainString() + unit;
        }
        return amount(target.comparator().sign(), target.value(), unit, target.aim().text());
    }

    static String actual(Actual actual, Unit unit) {
        return amount(
                actual.reading().comparator().sign(),
                actual.value(),
                unit,
                actual.reading().text());
    }

    private static String amount(String sign, @Nullable BigDecimal value, Unit unit, String text) {
        if (value != null) {
            return sign + value.toPlainString() + unit;
        }
        return text.isBlank() ? NOTHING : text.strip();
    }
}
