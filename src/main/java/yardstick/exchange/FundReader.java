package yardstick.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import yardstick.model.Comparator;
import yardstick.model.Fitness;
import yardstick.model.Fund;
import yardstick.model.FundStatement;
import yardstick.model.Part;
import yardstick.model.Unit;

/** Reads what {@link FundWriter} writes, and holds the amounts against the table they stand in. */
final class FundReader {

    List<Part> parts(Fields bundle) {
        List<Part> parts = new ArrayList<>(bundle.numbered("funds", 1, FundReader::fund));
        parts.addAll(bundle.numbered("fundStatements", 1, FundReader::statement));
        return parts;
    }

    private static Fund fund(Fields fund, int position) {
        List<String> columns = fund.texts("columns");
        Set<String> seen = new HashSet<>(columns);
        Fitness.columnTwice(columns)
                .ifPresent(twice -> fund.findings().error("COLUMN_TWICE", fund.place("columns"), twice));
        List<Fund.Line> lines = fund.list(
                "rows",
                row -> new Fund.Line(
                        row.text("category"), row.text("item"), amounts(row, "amounts", seen), row.count("line")));
        checkCovered(fund, lines);
        return new Fund(
                fund.text("id"),
                position,
                fund.text("title"),
                Unit.of(fund.text("unit")),
                fund.period("period"),
                fund.text("manager"),
                columns,
                lines,
                amounts(fund, "printedTotals", seen),
                fund.trace());
    }

    private static List<Fund.Amount> amounts(Fields record, String field, Set<String> columns) {
        List<Fund.Amount> amounts = new ArrayList<>();
        for (Map.Entry<String, Fields> member : record.members(field)) {
            Fields amount = member.getValue();
            if (!columns.contains(member.getKey())) {
                record.findings().error("COLUMN_UNKNOWN", record.place(field), member.getKey());
            }
            amounts.add(new Fund.Amount(
                    member.getKey(),
                    Objects.requireNonNullElse(amount.number("value"), BigDecimal.ZERO),
                    amount.text("text"),
                    amount.count("covers", 1),
                    amount.number("spent")));
        }
        return amounts;
    }

    private static void checkCovered(Fields fund, List<Fund.Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            for (Fund.Amount amount : lines.get(i).amounts()) {
                if (i + amount.covers() > lines.size()) {
                    fund.findings()
                            .error(
                                    "COVERS_TOO_MANY",
                                    fund.place("rows") + "/" + i,
                                    lines.get(i).item(),
                                    Integer.toString(amount.covers()));
                }
            }
        }
    }

    private static FundStatement statement(Fields statement, int position) {
        Comparator plain = statement.has("value") ? Comparator.EQ : Comparator.NONE;
        return new FundStatement(
                statement.text("id"),
                position,
                statement.text("text"),
                statement.text("purpose"),
                statement.constant("comparator", Comparator.class, plain),
                statement.number("value"),
                Unit.of(statement.text("unit")),
                statement.period("period"),
                statement.trace());
    }
}
