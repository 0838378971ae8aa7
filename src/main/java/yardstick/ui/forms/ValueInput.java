package yardstick.ui.forms;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import yardstick.model.Actual;
import yardstick.model.Comparator;
import yardstick.model.Measure;
import yardstick.model.Unit;
import yardstick.work.Outcome;

/**
 * Reads a value as a person types it, in the unit of its row: {@code 17.2亿} in a row of 万元 is 172000, {@code 逾20}
 * keeps its comparator. What cannot be meant is refused: words, another measure, a share above 100 %.
 */
public final class ValueInput {
    private static final Pattern SHAPE = Pattern.compile(
            "(?<more>>|逾|超过|突破|more than)?\\s*(?<number>[-+−]?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?|[-+−]?\\.\\d+)"
                    + "\\s*(?<unit>[^\\d\\s,.][^\\d,.]*)?");

    /** Longer numbers are slips of the finger. */
    private static final int MOST_DIGITS = 15;

    private final Measure measure;

    public ValueInput(Measure measure) {
        this.measure = measure;
    }

    /** @return refused with VALUE_EMPTY, VALUE_NOT_A_NUMBER, VALUE_TOO_LONG, VALUE_HAS_UNIT, VALUE_OTHER_UNIT, VALUE_TOO_LOW or VALUE_TOO_HIGH */
    public Outcome<Actual.Reading> read(String typed) {
        String text = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
        if (text.isEmpty()) {
            return Outcome.refused("VALUE_EMPTY");
        }
        Matcher m = SHAPE.matcher(text);
        if (!m.matches()) {
            return Outcome.refused("VALUE_NOT_A_NUMBER", typed.strip());
        }
        String digits = m.group("number").replace(",", "").replace('−', '-');
        BigDecimal amount = new BigDecimal(digits);
        if (amount.precision() > MOST_DIGITS) {
            return Outcome.refused("VALUE_TOO_LONG", typed.strip());
        }
        Comparator comparator = m.group("more") == null ? Comparator.EQ : Comparator.GT;
        String unit = m.group("unit") == null ? "" : m.group("unit").strip();
        return converted(amount, unit)
                .then(this::withinLimits)
                .map(value -> new Actual.Reading(comparator, value, typed.strip()));
    }

    private Outcome<BigDecimal> converted(BigDecimal amount, String typedUnit) {
        Unit own = measure.unit();
        if (typedUnit.isEmpty() || typedUnit.equals(own.symbol())) {
            return Outcome.done(amount);
        }
        Unit whole = Unit.of(typedUnit);
        Unit counted = Unit.of(typedUnit + own.base());
        for (Unit unit : new Unit[] {whole, withPer(whole), withPer(counted)}) {
            if (unit.convertsTo(own)) {
                return Outcome.done(plain(unit.convert(amount, own)));
            }
        }
        return own.symbol().isEmpty()
                ? Outcome.refused("VALUE_HAS_UNIT", typedUnit)
                : Outcome.refused("VALUE_OTHER_UNIT", typedUnit, own.symbol());
    }

    /** People leave out what is counted and "per year": 2万 in a row of 人次/年 is meant so. */
    private Unit withPer(Unit unit) {
        return unit.per().isEmpty()
                ? new Unit(unit.symbol(), unit.base(), unit.exponent(), measure.unit().per())
                : unit;
    }

    private Outcome<BigDecimal> withinLimits(BigDecimal value) {
        Measure.Limits limits = measure.limits();
        if (limits == null) {
            return Outcome.done(value);
        }
        BigDecimal lowest = limits.lowest();
        BigDecimal highest = limits.highest();
        String unit = measure.unit().symbol();
        if (lowest != null && value.compareTo(lowest) < 0) {
            return Outcome.refused("VALUE_TOO_LOW", plain(lowest).toPlainString() + unit);
        }
        if (highest != null && value.compareTo(highest) > 0) {
            return Outcome.refused("VALUE_TOO_HIGH", plain(highest).toPlainString() + unit);
        }
        return Outcome.done(value);
    }

    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
