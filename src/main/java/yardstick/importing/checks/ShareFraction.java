package yardstick.importing.checks;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yardstick.importing.draft.DraftIndicator;
import yardstick.importing.draft.DraftTable;
import yardstick.importing.draft.DraftValue;
import yardstick.importing.draft.Finding.Code;
import yardstick.importing.draft.Findings;
import yardstick.importing.draft.Fix;
import yardstick.importing.words.Plain;
import yardstick.model.Direction;

/** Percentages typed as fractions: 0.86 beside 87, or 0.86, 0.87 and 0.90 all along a row. */
final class ShareFraction implements Check {
    /** A share typed as a fraction lies further below its neighbours than shares move in a few years. */
    private static final BigDecimal STEP = BigDecimal.TEN;

    /** Shares below one percent are as real as those typed as fractions; those near the whole hardly are. */
    private static final BigDecimal NEAR_THE_WHOLE = new BigDecimal("0.5");

    private static final int FEWEST = 3;

    @Override
    public void look(DraftTable table, Findings findings) {
        for (DraftIndicator row : table.indicators()) {
            if (row.measure().limits() == null) {
                continue;
            }
            List<DraftValue> numbers =
                    row.values().stream().filter(v -> v.value() != null).toList();
            if (isAllFractions(row, numbers)) {
                DraftValue first = numbers.getFirst();
                findings.tell(
                        Code.SHARE_ROW_SCALE, first.cell(), List.of(new Fix.ScaleRow(2)), row.name(), first.text());
            } else {
                numbers.forEach(value -> lookBeside(value, numbers, findings));
            }
        }
    }

    private static boolean isAllFractions(DraftIndicator row, List<DraftValue> numbers) {
        return numbers.size() >= FEWEST
                && row.measure().direction() != Direction.LOWER
                && numbers.stream().allMatch(v -> isFraction(v.value()) && !printsPercent(v))
                && numbers.stream().allMatch(v -> NEAR_THE_WHOLE.compareTo(orZero(v)) <= 0)
                && numbers.stream().filter(v -> orZero(v).stripTrailingZeros().scale() >= 2).count() * 2
                        >= numbers.size();
    }

    private static BigDecimal orZero(DraftValue value) {
        return Optional.ofNullable(value.value()).orElse(BigDecimal.ZERO);
    }

    private static void lookBeside(DraftValue value, List<DraftValue> numbers, Findings findings) {
        BigDecimal amount = value.value();
        if (amount == null || !isFraction(amount) || printsPercent(value)) {
            return;
        }
        Optional<DraftValue> far =
                numbers.stream().filter(other -> isFarAbove(orZero(other), amount)).findFirst();
        far.ifPresent(other -> findings.tell(
                Code.SHARE_SCALE,
                value.cell(),
                List.of(new Fix.TakeValue(amount.scaleByPowerOfTen(2)), new Fix.LeaveOut()),
                value.text(),
                other.text()));
    }

    private static boolean printsPercent(DraftValue value) {
        return Plain.of(value.text()).contains("%");
    }

    private static boolean isFraction(@Nullable BigDecimal amount) {
        return amount != null && amount.signum() > 0 && amount.compareTo(BigDecimal.ONE) <= 0;
    }

    private static boolean isFarAbove(BigDecimal other, BigDecimal amount) {
        return other.compareTo(BigDecimal.ONE) > 0 && other.compareTo(amount.multiply(STEP)) > 0;
    }
}
