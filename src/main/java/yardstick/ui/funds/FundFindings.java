package yardstick.ui.funds;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yardstick.calc.FundCheck;
import yardstick.calc.FundCheck.Sums;
import yardstick.model.Fund.Amount;
import yardstick.text.Numbers;
import yardstick.text.Words;

/** What the arithmetic of a money table says, sentence by sentence. */
final class FundFindings {
    private static final int RATIO_DIGITS = 2;

    private final Words words;
    private final FundCheck check;
    private final String unit;

    /** How a sentence is marked. */
    enum Mark {
        RIGHT,
        WRONG,
        PLAIN
    }

    record Finding(Mark mark, String text) {}

    FundFindings(Words words, FundCheck check) {
        this.words = words;
        this.check = check;
        this.unit = check.fund().unit().symbol();
    }

    List<Finding> tell() {
        List<Finding> found = new ArrayList<>();
        check.columns().stream()
                .filter(each -> each.planned() != null || each.printed() != null)
                .forEach(each -> found.add(total(each)));
        for (Sums other : check.columns().subList(Math.min(1, check.columns().size()), check.columns().size())) {
            Sums first = check.columns().getFirst();
            FundCheck.ratio(first, other)
                    .ifPresent(ratio -> found.add(new Finding(
                            Mark.PLAIN,
                            words.get("funds.ratio", first.column(), other.column(), ratio(ratio)))));
        }
        if (check.whole().amounts() > 0) {
            found.add(new Finding(Mark.PLAIN, spending(check.whole())));
        }
        return found;
    }

    private static String ratio(BigDecimal ratio) {
        String shown = Numbers.amount(ratio, RATIO_DIGITS);
        return shown.contains(".") ? shown.replaceAll("\\.?0+$", "") : shown;
    }

    private Finding total(Sums sums) {
        BigDecimal off = sums.difference();
        if (off == null) {
            String key = sums.printed() == null ? "funds.check.notPrinted" : "funds.check.noLines";
            return new Finding(Mark.PLAIN, words.get(key, sums.column(), amount(sums.planned()), amount(sums.printed())));
        }
        String text = FundEdits.amount(check.fund().printedTotals(), sums.column())
                .map(Amount::text)
                .orElse("");
        if (off.signum() == 0) {
            return new Finding(Mark.RIGHT, words.get("funds.check.right", sums.column(), amount(sums.planned()), text));
        }
        String key = off.signum() > 0 ? "funds.check.more" : "funds.check.less";
        return new Finding(
                Mark.WRONG,
                words.get(key, sums.column(), amount(sums.planned()), amount(sums.printed()), text, amount(off.abs())));
    }

    private String spending(Sums whole) {
        String all = Integer.toString(whole.amounts());
        if (whole.told() == 0) {
            return words.get("funds.spent.nothing", all);
        }
        String rate = Numbers.percent(whole.rate(), 1);
        return whole.isPartlyTold()
                ? words.get("funds.spent.partly", amount(whole.spent()), rate, Integer.toString(whole.told()), all)
                : words.get("funds.spent.whole", amount(whole.spent()), rate);
    }

    private String amount(@Nullable BigDecimal value) {
        return words.isChinese() ? FundRows.number(value) + unit : FundRows.number(value) + " " + unit;
    }
}
