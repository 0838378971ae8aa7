package yardstick.store;

import java.math.BigDecimal;
import java.util.List;
import yardstick.model.Fund;
import yardstick.model.Part;

/** Tables of money. */
final class FundRows {
    private static final String TOTAL = "TOTAL";
    private static final String COLUMN = "COLUMN";

    private FundRows() {}

    static void pack(Fund fund, Packing out) {
        out.part(
                Table.FUND,
                fund,
                fund.title(),
                fund.unit().symbol(),
                fund.unit().base(),
                (long) fund.unit().exponent(),
                fund.unit().per(),
                Spelling.period(fund.period()),
                fund.manager());
        Owner owner = Owner.of(fund);
        out.texts(owner, COLUMN, fund.columns());
        for (int i = 0; i < fund.lines().size(); i++) {
            Fund.Line line = fund.lines().get(i);
            out.child(Table.FUND_LINE, owner, i, null, line.category(), line.item(), Facets.whole(line.line()));
            pack(line.amounts(), owner.at(i), out);
        }
        pack(fund.printedTotals(), owner.at(TOTAL), out);
    }

    static Fund unpack(Row row, Unpacking in) {
        Owner owner = Owner.of(Part.Sort.FUND, row.text("ID"));
        return new Fund(
                row.text("ID"),
                row.number("POSITION"),
                row.text("TITLE"),
                Facets.unit(row),
                Spelling.periodOrNull(row.text("PERIOD")),
                row.text("MANAGER"),
                in.texts(owner, COLUMN),
                in.children(Table.FUND_LINE, owner).stream()
                        .map(line -> line(owner, line, in))
                        .toList(),
                amounts(owner.at(TOTAL), in),
                in.trace(owner, row));
    }

    private static void pack(List<Fund.Amount> amounts, Owner owner, Packing out) {
        for (int i = 0; i < amounts.size(); i++) {
            Fund.Amount amount = amounts.get(i);
            out.child(
                    Table.AMOUNT,
                    owner,
                    i,
                    null,
                    amount.column(),
                    amount.value().toString(),
                    amount.text(),
                    (long) amount.covers(),
                    Spelling.amount(amount.spent()));
        }
    }

    private static Fund.Line line(Owner fund, Row row, Unpacking in) {
        return new Fund.Line(
                row.text("CATEGORY"),
                row.text("ITEM"),
                amounts(fund.at(row.number("POSITION")), in),
                row.numberOrNull("LINE"));
    }

    private static List<Fund.Amount> amounts(Owner owner, Unpacking in) {
        return in.children(Table.AMOUNT, owner).stream()
                .map(row -> new Fund.Amount(
                        row.text("COLUMN_NAME"),
                        new BigDecimal(row.text("AMOUNT")),
                        row.text("PRINTED"),
                        row.number("COVERS"),
                        Spelling.amount(row.textOrNull("SPENT"))))
                .toList();
    }
}
