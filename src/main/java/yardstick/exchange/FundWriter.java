package yardstick.exchange;

import java.util.List;
import yardstick.model.Fund;
import yardstick.model.FundStatement;

/** Money, in tables and outside them. */
final class FundWriter {

    Document fund(Fund fund) {
        return Marks.trace(
                new Document()
                        .put("id", fund.id())
                        .put("title", fund.title())
                        .put("unit", fund.unit().symbol())
                        .put("period", fund.period())
                        .putKnown("manager", fund.manager())
                        .texts("columns", fund.columns())
                        .list("rows", fund.lines(), FundWriter::line)
                        .put("printedTotals", amounts(fund.printedTotals())),
                fund.trace());
    }

    private static Document line(Fund.Line line) {
        return new Document()
                .text("category", line.category())
                .put("item", line.item())
                .put("amounts", amounts(line.amounts()))
                .putKnown("line", line.line());
    }

    private static Document amounts(List<Fund.Amount> amounts) {
        Document byColumn = new Document();
        for (Fund.Amount amount : amounts) {
            byColumn.put(
                    amount.column(),
                    new Document()
                            .put("value", amount.value())
                            .text("text", amount.text())
                            .putKnown("covers", amount.covers() == 1 ? null : amount.covers())
                            .putKnown("spent", amount.spent()));
        }
        return byColumn;
    }

    Document statement(FundStatement statement) {
        return Marks.trace(
                new Document()
                        .put("id", statement.id())
                        .put("text", statement.text())
                        .text("purpose", statement.purpose())
                        .put("value", statement.value())
                        .text("unit", statement.unit().symbol())
                        .put("comparator", statement.comparator())
                        .put("period", statement.period()),
                statement.trace());
    }
}
