package yardstick.store;

import yardstick.model.Comparator;
import yardstick.model.FundStatement;
import yardstick.model.Part;

/** Money spoken of outside tables. */
final class FundStatementRows {
    private FundStatementRows() {}

    static void pack(FundStatement statement, Packing out) {
        out.part(
                Table.FUND_STATEMENT,
                statement,
                statement.text(),
                statement.purpose(),
                statement.comparator().name(),
                Spelling.amount(statement.value()),
                statement.unit().symbol(),
                statement.unit().base(),
                (long) statement.unit().exponent(),
                statement.unit().per(),
                Spelling.period(statement.period()));
    }

    static FundStatement unpack(Row row, Unpacking in) {
        Owner owner = Owner.of(Part.Sort.FUND_STATEMENT, row.text("ID"));
        return new FundStatement(
                row.text("ID"),
                row.number("POSITION"),
                row.text("PRINTED"),
                row.text("PURPOSE"),
                Comparator.valueOf(row.text("COMPARATOR")),
                Spelling.amount(row.textOrNull("AMOUNT")),
                Facets.unit(row),
                Spelling.periodOrNull(row.text("PERIOD")),
                in.trace(owner, row));
    }
}
