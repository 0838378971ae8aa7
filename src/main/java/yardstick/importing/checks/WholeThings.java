package yardstick.importing.checks;

import java.math.BigDecimal;
import java.util.List;
import yardstick.importing.draft.DraftIndicator;
import yardstick.importing.draft.DraftTable;
import yardstick.importing.draft.DraftValue;
import yardstick.importing.draft.Finding.Code;
import yardstick.importing.draft.Findings;
import yardstick.importing.draft.Fix;
import yardstick.importing.words.Lexicon.DoubtWord;
import yardstick.importing.words.Plain;
import yardstick.importing.words.WordList;
import yardstick.model.Role;
import yardstick.model.Unit;

/** Of things that are counted there is no half one, and never fewer than none. */
final class WholeThings implements Check {
    /** One number with decimals among fewer whole ones may be an average. */
    private static final int FEWEST_WHOLE = 2;

    private final WordList<DoubtWord> words;

    WholeThings(WordList<DoubtWord> words) {
        this.words = words;
    }

    @Override
    public void look(DraftTable table, Findings findings) {
        for (DraftIndicator row : table.indicators()) {
            Unit unit = row.measure().unit();
            boolean counted = unit.per().isEmpty() && words.is(DoubtWord.WHOLE, Plain.of(unit.base()));
            if (counted && !words.has(DoubtWord.COMPUTED, Plain.of(row.name()))) {
                List<DraftValue> numbers =
                        row.values().stream().filter(v -> v.value() != null).toList();
                numbers.stream()
                        .filter(v -> v.value() != null && v.value().signum() < 0)
                        .forEach(v -> tell(Code.COUNT_NEGATIVE, row, v, findings));
                lookForDecimals(row, numbers, findings);
            }
        }
    }

    private static void lookForDecimals(DraftIndicator row, List<DraftValue> numbers, Findings findings) {
        List<DraftValue> broken = numbers.stream()
                .filter(v -> v.unit().convertsTo(row.measure().unit()) && hasDecimals(v))
                .toList();
        if (broken.size() == 1 && numbers.size() > FEWEST_WHOLE && !isOfAnotherSize(row, broken.getFirst())) {
            tell(Code.COUNT_WITH_DECIMALS, row, broken.getFirst(), findings);
        }
    }

    /** Typed in ten thousands, it is told so. */
    private static boolean isOfAnotherSize(DraftIndicator row, DraftValue value) {
        return ScaleJump.in(row, Role.BASELINE, Role.ACTUAL)
                .filter(jump -> jump.point().value().equals(value))
                .isPresent();
    }

    /** 1.5万件 are 15,000 whole ones. */
    private static boolean hasDecimals(DraftValue value) {
        BigDecimal amount = value.value();
        return amount != null
                && amount.scaleByPowerOfTen(value.unit().exponent()).stripTrailingZeros().scale() > 0;
    }

    private static void tell(Code code, DraftIndicator row, DraftValue value, Findings findings) {
        findings.tell(
                code,
                value.cell(),
                List.of(new Fix.LeaveOut()),
                row.name(),
                value.text(),
                row.measure().unit().base());
    }
}
