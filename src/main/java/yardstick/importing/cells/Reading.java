package yardstick.importing.cells;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import yardstick.model.Comparator;
import yardstick.model.Unit;

/**
 * What a cell says.
 *
 * @param value null for words, none and what was not understood
 * @param unit printed in the cell itself, null where it prints none
 * @param sense whether the value is how much there is, or how fast it grows
 * @param doubt why the cell was not understood, or what a person should know about its words; null otherwise
 */
public record Reading(
        Comparator comparator,
        @Nullable BigDecimal value,
        @Nullable BigDecimal upper,
        @Nullable Unit unit,
        Sense sense,
        Beside beside,
        @Nullable Doubt doubt) {

    public enum Sense {
        LEVEL,
        /** 年均增长10%以上: the value is a growth rate a year, whatever the indicator counts. */
        GROWTH,
        /** 提高2个百分点: by how much it changes; words, without a value. */
        CHANGE
    }

    /** Each is a finding of the same name. */
    public enum Doubt {
        FORMULA_ERROR(false),
        FORMULA_NOT_COMPUTED(false),
        DATE_FOR_NUMBER(false),
        SHOWN_DIFFERS(false),
        CELL_NOT_UNDERSTOOD(true),
        /** 100/84.2: nobody can tell which of them is the value. */
        TWO_NUMBERS(true),
        /** (1,234): negative to an accountant, the sum of several years in a plan. */
        BRACKETED_NUMBER(true),
        CHANGE_NOT_LEVEL(true);

        private final boolean words;

        Doubt(boolean words) {
            this.words = words;
        }

        /** Whether the printed text may stand as the value in words; the others say nothing that holds. */
        public boolean keepsWords() {
            return words;
        }
    }

    /**
     * What is printed beside the number.
     *
     * @param provisional the cell calls its value 初步, 预计 …
     * @param cumulative it adds up several years: 累计 13.5, 〔13.5〕
     * @param mark of a footnote as printed, {@code ①}, {@code *}, {@code 注1}, {@code [1]}; empty where there is none
     * @param aside in a bracket behind the number: 含PCT 20件; empty where there is none
     */
    public record Beside(boolean provisional, boolean cumulative, String mark, String aside) {
        static final Beside NOTHING = new Beside(false, false, "", "");

        Beside and(Beside other) {
            return new Beside(
                    provisional || other.provisional,
                    cumulative || other.cumulative,
                    mark + other.mark,
                    aside.isEmpty() ? other.aside : aside);
        }
    }

    public static Reading none() {
        return new Reading(Comparator.NONE, null, null, null, Sense.LEVEL, Beside.NOTHING, null);
    }

    public static Reading words() {
        return new Reading(Comparator.TEXT, null, null, null, Sense.LEVEL, Beside.NOTHING, null);
    }

    public static Reading doubtful(Doubt doubt) {
        Sense sense = doubt == Doubt.CHANGE_NOT_LEVEL ? Sense.CHANGE : Sense.LEVEL;
        return new Reading(Comparator.TEXT, null, null, null, sense, Beside.NOTHING, doubt);
    }

    public static Reading of(Comparator comparator, BigDecimal value, @Nullable Unit unit) {
        return new Reading(comparator, value, null, unit, Sense.LEVEL, Beside.NOTHING, null);
    }

    static Reading range(BigDecimal lower, BigDecimal upper, @Nullable Unit unit) {
        return new Reading(Comparator.RANGE, lower, upper, unit, Sense.LEVEL, Beside.NOTHING, null);
    }

    public boolean provisional() {
        return beside.provisional();
    }

    public boolean cumulative() {
        return beside.cumulative();
    }

    public Reading withValue(BigDecimal exact) {
        return new Reading(comparator, exact, upper, unit, sense, beside, doubt);
    }

    Reading in(Unit other) {
        return new Reading(comparator, value, upper, other, sense, beside, doubt);
    }

    Reading as(Sense known) {
        return new Reading(comparator, value, upper, unit, known, beside, doubt);
    }

    Reading with(Beside more) {
        return new Reading(comparator, value, upper, unit, sense, beside.and(more), doubt);
    }
}
