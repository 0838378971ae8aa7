package yardstick.ui.funds;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import yardstick.model.Comparator;
import yardstick.model.Fitness;
import yardstick.model.Fund;
import yardstick.model.Fund.Amount;
import yardstick.model.FundStatement;
import yardstick.model.Period;
import yardstick.model.Trace;
import yardstick.model.Unit;
import yardstick.text.Words;
import yardstick.ui.forms.Field;
import yardstick.ui.forms.Fields;
import yardstick.ui.forms.Form;
import yardstick.work.Refusal;

/** What is typed about a table of money, about one of its lines, and about money outside any table. */
final class FundForms {
    private final Words words;
    private final Fields fields;

    FundForms(Words words) {
        this.words = words;
        this.fields = new Fields(words);
    }

    /** One amount of one column: value, printed text, and what goes with it. */
    private record Cell(
            String column,
            Field<Optional<BigDecimal>> value,
            Field<String> text,
            Optional<Field<Optional<Integer>>> covers,
            Optional<Field<Optional<BigDecimal>>> spent) {

        /** Nothing planned is an empty cell, whatever else is typed. */
        Optional<Amount> amount() {
            return value.value()
                    .map(planned -> new Amount(
                            column,
                            planned,
                            text.value(),
                            Math.max(1, covers.flatMap(Field::value).orElse(1)),
                            spent.flatMap(Field::value).orElse(null)));
        }
    }

    Form<Fund> table(Fund of) {
        Form<Fund> form = new Form<>(Fund::trace);
        Field<String> title = form.add("title", fields.text("funds.field.title").required(), Fund::title);
        Field<String> unit = form.add(
                "unit", fields.text("funds.field.unit").required(), fund -> fund.unit().symbol());
        Field<Optional<Period>> period =
                form.add("period", fields.period("funds.field.period"), fund -> Optional.ofNullable(fund.period()));
        Field<String> manager = form.add("manager", fields.text("funds.field.manager"), Fund::manager);
        Field<List<String>> columns =
                form.add(
                "columns",
                fields.lines("funds.field.columns").required().fitting(FundForms::columnTwice),
                Fund::columns);
        List<Cell> totals = new ArrayList<>();
        for (String column : of.columns()) {
            form.section(words.get("funds.section.total", column));
            totals.add(total(form, column, unit));
        }
        return form.result(fund -> {
            List<Amount> printed = totals.stream().flatMap(cell -> cell.amount().stream()).toList();
            Fund typed = new Fund(
                    fund.id(),
                    fund.position(),
                    title.value(),
                    Unit.of(unit.value()),
                    period.value().orElse(null),
                    manager.value(),
                    fund.columns(),
                    fund.lines(),
                    printed,
                    form.trace(fund.trace()));
            return new FundEdits(typed).columns(columns.value());
        });
    }

    private static Optional<Refusal> columnTwice(List<String> columns) {
        return Fitness.columnTwice(columns).map(twice -> Refusal.of("FUND_COLUMN_TWICE", twice));
    }

    private Cell total(Form<Fund> form, String column, Field<String> unit) {
        return new Cell(
                column,
                form.add(
                        "",
                        fields.amount("funds.field.total", () -> Unit.of(unit.value())),
                        fund -> FundEdits.amount(fund.printedTotals(), column).map(Amount::value)),
                form.add(
                        "",
                        fields.text("funds.field.printed"),
                        fund -> FundEdits.amount(fund.printedTotals(), column).map(Amount::text).orElse("")),
                Optional.empty(),
                Optional.empty());
    }

    /** @param index of the line; one more than the last for a new one */
    Form<Fund.Line> line(Fund of, int index) {
        int most = Math.max(of.lines().size() - index, 1);
        Form<Fund.Line> form = new Form<>(line -> Trace.NONE);
        Field<String> category = form.add("", fields.text("funds.field.category"), Fund.Line::category);
        Field<String> item = form.add("", fields.text("funds.field.item").required(), Fund.Line::item);
        List<Cell> cells = new ArrayList<>();
        for (String column : of.columns()) {
            form.section(column);
            cells.add(cell(form, column, of.unit(), most));
        }
        return form.result(line -> new Fund.Line(
                category.value(),
                item.value(),
                cells.stream().flatMap(cell -> cell.amount().stream()).toList(),
                line.line()));
    }

    private Cell cell(Form<Fund.Line> form, String column, Unit unit, int most) {
        return new Cell(
                column,
                form.add(
                        "",
                        fields.amount("funds.field.planned", () -> unit),
                        line -> FundEdits.amount(line.amounts(), column).map(Amount::value)),
                form.add(
                        "",
                        fields.text("funds.field.printed"),
                        line -> FundEdits.amount(line.amounts(), column).map(Amount::text).orElse("")),
                Optional.of(form.add(
                        "",
                        fields.whole("funds.field.covers").fitting(covers -> tooMany(covers, most)),
                        line -> FundEdits.amount(line.amounts(), column).map(Amount::covers))),
                Optional.of(form.add(
                        "",
                        fields.amount("funds.field.spent", () -> unit),
                        line -> FundEdits.amount(line.amounts(), column)
                                .flatMap(amount -> Optional.ofNullable(amount.spent())))));
    }

    private static Optional<Refusal> tooMany(Optional<Integer> covers, int most) {
        return covers.filter(lines -> lines > most)
                .map(lines -> Refusal.of("FUND_COVERS", Integer.toString(lines), Integer.toString(most)));
    }

    Form<FundStatement> statement() {
        Form<FundStatement> form = new Form<>(FundStatement::trace);
        Field<String> text = form.add("text", fields.longText("funds.field.text").required(), FundStatement::text);
        Field<String> purpose = form.add("purpose", fields.text("funds.field.purpose"), FundStatement::purpose);
        Field<Comparator> comparator = form.add(
                "comparator",
                fields.choice("funds.field.comparator", "funds.comparator", Comparator.values()),
                FundStatement::comparator);
        Field<String> unit = form.add(
                "unit", fields.text("funds.field.unit"), statement -> statement.unit().symbol());
        Field<Optional<BigDecimal>> value = form.add(
                "value",
                fields.amount("funds.field.value", () -> Unit.of(unit.value())),
                statement -> Optional.ofNullable(statement.value()));
        Field<Optional<Period>> period = form.add(
                "period", fields.period("funds.field.period"), statement -> Optional.ofNullable(statement.period()));
        return form.result(statement -> new FundStatement(
                statement.id(),
                statement.position(),
                text.value(),
                purpose.value(),
                comparator.value(),
                value.value().orElse(null),
                Unit.of(unit.value()),
                period.value().orElse(null),
                form.trace(statement.trace())));
    }
}
