package yardstick.ui.funds;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yardstick.calc.FundCheck;
import yardstick.calc.FundCheck.Sums;
import yardstick.model.Fund;
import yardstick.model.Fund.Amount;
import yardstick.text.Numbers;
import yardstick.text.Words;

/** The lines of a money table: each category with its sums, its lines, then the sums and what the document prints. */
final class FundRows {
    private final Words words;
    private final Fund fund;
    private final FundCheck check;

    FundRows(Words words, FundCheck check) {
        this.words = words;
        this.fund = check.fund();
        this.check = check;
    }

    List<FundRow> rows() {
        List<FundRow> rows = new ArrayList<>();
        String above = "";
        for (int i = 0; i < fund.lines().size(); i++) {
            String category = fund.lines().get(i).category();
            if (!category.equals(above) && !category.isEmpty()) {
                rows.add(category(category));
            }
            above = category;
            rows.add(line(i));
        }
        if (!fund.lines().isEmpty()) {
            rows.add(sums(FundRow.Kind.SUM, words.get("funds.sum"), check.columns(), check.whole()));
        }
        if (!fund.printedTotals().isEmpty()) {
            rows.add(printed());
        }
        return rows;
    }

    private FundRow category(String name) {
        FundCheck.Group group = check.categories().stream()
                .filter(each -> each.category().equals(name))
                .findFirst()
                .orElseThrow();
        return sums(FundRow.Kind.CATEGORY, name, group.columns(), group.whole());
    }

    private FundRow sums(FundRow.Kind kind, String name, List<Sums> columns, Sums whole) {
        List<FundRow.Cell> cells = columns.stream()
                .map(each -> new FundRow.Cell(
                        each.column(),
                        each.planned() == null ? "" : number(each.planned()),
                        "",
                        1,
                        each.planned() == null ? null : number(each.spent())))
                .toList();
        return new FundRow(kind, -1, name, "", cells, rate(whole), reason(whole));
    }

    private FundRow line(int index) {
        Fund.Line line = fund.lines().get(index);
        List<FundRow.Cell> cells =
                fund.columns().stream().map(column -> cell(index, column)).toList();
        Fund alone = new Fund(
                fund.id(), 1, "", fund.unit(), null, "", fund.columns(), List.of(line), List.of(), fund.trace());
        Sums own = FundCheck.of(alone).whole();
        String note = line.line() == null ? "" : words.get("source.line", Integer.toString(line.line()));
        return new FundRow(FundRow.Kind.LINE, index, line.item(), note, cells, rate(own), reason(own));
    }

    private FundRow.Cell cell(int index, String column) {
        Optional<Amount> amount = new FundEdits(fund).amount(index, column);
        if (amount.isEmpty()) {
            return isCovered(index, column) ? FundRow.Cell.covered(column) : FundRow.Cell.empty(column);
        }
        Amount there = amount.get();
        String printed = there.text();
        if (there.covers() > 1) {
            printed = words.get("funds.covers", printed, Integer.toString(there.covers())).strip();
        }
        return new FundRow.Cell(column, number(there.value()), printed, rows(index, there), number(there.spent()));
    }

    /** As far as the category goes and no other amount of the column stands in the way. */
    private int rows(int index, Amount amount) {
        int rows = 1;
        while (rows < amount.covers() && mayCover(index, index + rows, amount.column())) {
            rows++;
        }
        return rows;
    }

    private boolean mayCover(int from, int to, String column) {
        return to < fund.lines().size()
                && fund.lines().get(to).category().equals(fund.lines().get(from).category())
                && new FundEdits(fund).amount(to, column).isEmpty();
    }

    private boolean isCovered(int index, String column) {
        for (int above = index - 1; above >= 0; above--) {
            Optional<Amount> amount = new FundEdits(fund).amount(above, column);
            if (amount.isPresent()) {
                return rows(above, amount.get()) > index - above;
            }
        }
        return false;
    }

    private FundRow printed() {
        List<FundRow.Cell> cells = new ArrayList<>();
        for (Sums sums : check.columns()) {
            String text = FundEdits.amount(fund.printedTotals(), sums.column())
                    .map(Amount::text)
                    .orElse("");
            BigDecimal off = sums.difference();
            String mark = off == null ? "" : off.signum() == 0 ? "✓ " : "≠ ";
            String shown = sums.printed() == null ? "" : mark + number(sums.printed());
            cells.add(new FundRow.Cell(sums.column(), shown, text, 1, null));
        }
        return new FundRow(FundRow.Kind.PRINTED, -1, words.get("funds.printed"), "", cells, "", "");
    }

    static String number(@Nullable BigDecimal value) {
        return Numbers.amount(value, null);
    }

    private static String rate(Sums sums) {
        return Numbers.percent(sums.rate(), 1);
    }

    private String reason(Sums sums) {
        if (sums.amounts() == 0) {
            return words.get("funds.rate.noPlan");
        }
        if (sums.rate() == null) {
            return words.get(sums.told() == 0 ? "funds.rate.nothing" : "funds.rate.noPlan");
        }
        return sums.isPartlyTold()
                ? words.get("funds.rate.partly", Integer.toString(sums.told()), Integer.toString(sums.amounts()))
                : "";
    }
}
