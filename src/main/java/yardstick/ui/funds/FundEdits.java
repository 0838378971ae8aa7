package yardstick.ui.funds;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yardstick.model.Fund;
import yardstick.model.Fund.Amount;
import yardstick.model.Fund.Line;

/** A table of money with one thing changed. Lines are counted from 0; what is not there changes nothing. */
record FundEdits(Fund fund) {

    Optional<Amount> amount(int line, String column) {
        return line < 0 || line >= fund.lines().size()
                ? Optional.empty()
                : amount(fund.lines().get(line).amounts(), column);
    }

    static Optional<Amount> amount(List<Amount> amounts, String column) {
        return amounts.stream().filter(each -> each.column().equals(column)).findFirst();
    }

    /** @param spent null for not known */
    Fund spent(int line, String column, @Nullable BigDecimal spent) {
        if (amount(line, column).isEmpty()) {
            return fund;
        }
        Line before = fund.lines().get(line);
        List<Amount> amounts = before.amounts().stream()
                .map(each -> each.column().equals(column)
                        ? new Amount(column, each.value(), each.text(), each.covers(), spent)
                        : each)
                .toList();
        return line(line, new Line(before.category(), before.item(), amounts, before.line()));
    }

    /** @param index one more than the last adds the line */
    Fund line(int index, Line line) {
        List<Line> lines = new ArrayList<>(fund.lines());
        if (index >= lines.size()) {
            lines.add(line);
        } else {
            lines.set(index, line);
        }
        return with(lines);
    }

    Fund without(int index) {
        return with(new LineOrder(fund.lines()).without(index));
    }

    Fund moved(int index, int by) {
        int to = index + by;
        boolean isThere = to >= 0 && to < fund.lines().size();
        return isThere ? with(new LineOrder(fund.lines()).moved(index, to)) : fund;
    }

    /** The same table over other columns: by their order, a column of another name keeps its amounts. */
    Fund columns(List<String> now) {
        List<Line> lines = fund.lines().stream()
                .map(each -> new Line(each.category(), each.item(), renamed(each.amounts(), now), each.line()))
                .toList();
        return with(now, lines, renamed(fund.printedTotals(), now));
    }

    /** The stored lines under a head that was typed; see {@link #columns}. */
    Fund headed(Fund typed) {
        return new Fund(
                typed.id(),
                typed.position(),
                typed.title(),
                typed.unit(),
                typed.period(),
                typed.manager(),
                typed.columns(),
                columns(typed.columns()).lines(),
                typed.printedTotals(),
                typed.trace());
    }

    private List<Amount> renamed(List<Amount> amounts, List<String> now) {
        List<Amount> kept = new ArrayList<>();
        for (Amount each : amounts) {
            String name = name(each.column(), now);
            if (name != null) {
                kept.add(new Amount(name, each.value(), each.text(), each.covers(), each.spent()));
            }
        }
        return kept;
    }

    /** A name that is still there keeps its column; else, where none was added or removed, the place does. */
    private @Nullable String name(String before, List<String> now) {
        if (now.contains(before)) {
            return before;
        }
        int at = fund.columns().indexOf(before);
        boolean sameCount = now.size() == fund.columns().size();
        return sameCount && at >= 0 && !fund.columns().contains(now.get(at)) ? now.get(at) : null;
    }

    private Fund with(List<Line> lines) {
        return with(fund.columns(), lines, fund.printedTotals());
    }

    private Fund with(List<String> columns, List<Line> lines, List<Amount> totals) {
        return new Fund(
                fund.id(),
                fund.position(),
                fund.title(),
                fund.unit(),
                fund.period(),
                fund.manager(),
                columns,
                lines,
                totals,
                fund.trace());
    }
}
