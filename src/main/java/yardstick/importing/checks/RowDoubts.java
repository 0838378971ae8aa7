package yardstick.importing.checks;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yardstick.importing.draft.DraftValue;
import yardstick.importing.draft.Finding.Code;
import yardstick.importing.draft.Findings;
import yardstick.importing.draft.Trend;
import yardstick.importing.words.Plain;
import yardstick.model.Direction;
import yardstick.model.Kind;
import yardstick.model.Measure;

/** What the numbers of one row say against each other, against the name and against sense. */
final class RowDoubts {
    private static final BigDecimal HUNDRED = new BigDecimal("100");

    /** A share typed as a fraction lies further below its neighbours than shares move in a few years. */
    private static final BigDecimal STEP = BigDecimal.TEN;

    private final Findings findings;

    RowDoubts(Findings findings) {
        this.findings = findings;
    }

    void tell(String name, Measure measure, List<DraftValue> values) {
        if (measure.limits() != null) {
            tellImpossible(values);
            tellScale(values);
        }
        tellContradiction(name, measure, values);
    }

    private void tellImpossible(List<DraftValue> values) {
        values.stream()
                .filter(v -> v.value() != null && isNoShare(v.value()))
                .forEach(v -> findings.tell(Code.SHARE_OUT_OF_RANGE, v.cell(), v.text()));
    }

    private static boolean isNoShare(BigDecimal percent) {
        return percent.signum() < 0 || percent.compareTo(HUNDRED) > 0;
    }

    /** 0.86 beside 87. */
    private void tellScale(List<DraftValue> values) {
        for (DraftValue value : values) {
            BigDecimal amount = value.value();
            if (isFraction(amount) && !Plain.of(value.text()).contains("%")) {
                values.stream()
                        .filter(other -> isFarAbove(other.value(), amount))
                        .findFirst()
                        .ifPresent(other ->
                                findings.tell(Code.SHARE_SCALE, value.cell(), value.text(), other.text()));
            }
        }
    }

    private static boolean isFraction(@Nullable BigDecimal amount) {
        return amount != null && amount.signum() > 0 && amount.compareTo(BigDecimal.ONE) <= 0;
    }

    private static boolean isFarAbove(@Nullable BigDecimal other, @Nullable BigDecimal amount) {
        return other != null
                && amount != null
                && other.compareTo(BigDecimal.ONE) > 0
                && other.compareTo(amount.multiply(STEP)) > 0;
    }

    private void tellContradiction(String name, Measure measure, List<DraftValue> values) {
        boolean oneWay = measure.direction() == Direction.HIGHER || measure.direction() == Direction.LOWER;
        Trend.of(values)
                .filter(t -> oneWay && measure.kind() != Kind.REDUCTION)
                .filter(t -> t.direction() != measure.direction())
                .ifPresent(t -> findings.tell(
                        Code.DIRECTION_DOUBTFUL,
                        t.to().cell(),
                        name,
                        t.from().text(),
                        t.to().text()));
    }
}
