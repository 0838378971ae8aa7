package yardstick.store;

import yardstick.model.Actual;
import yardstick.model.ActualStatus;
import yardstick.model.Baseline;
import yardstick.model.Comparator;
import yardstick.model.Origin;
import yardstick.model.PeriodOrigin;
import yardstick.model.Target;

/** Baselines, targets and actuals as rows. */
final class ValueRows {
    private ValueRows() {}

    static Row of(SourceRows sources, long indicator, Baseline baseline) {
        return sources.row(
                Table.BASELINE,
                baseline.source(),
                indicator,
                Spelling.period(baseline.period()),
                baseline.periodOrigin().name(),
                Spelling.amount(baseline.value()),
                baseline.text());
    }

    static Baseline baseline(Row row, SourceRows.Reader sources) {
        return new Baseline(
                Spelling.periodOrNull(row.text("PERIOD")),
                PeriodOrigin.valueOf(row.text("PERIOD_ORIGIN")),
                Spelling.amount(row.textOrNull("AMOUNT")),
                row.text("PRINTED"),
                sources.of(row));
    }

    static Row of(SourceRows sources, long indicator, Target target) {
        return sources.row(
                Table.TARGET,
                target.source(),
                indicator,
                Spelling.period(target.period()),
                (long) target.version(),
                target.periodOrigin().name(),
                target.aim().comparator().name(),
                Spelling.amount(target.aim().value()),
                Spelling.amount(target.aim().upper()),
                target.aim().text());
    }

    static Target target(Row row, SourceRows.Reader sources) {
        return new Target(
                Spelling.periodOrNull(row.text("PERIOD")),
                PeriodOrigin.valueOf(row.text("PERIOD_ORIGIN")),
                row.number("VERSION"),
                new Target.Aim(
                        Comparator.valueOf(row.text("COMPARATOR")),
                        Spelling.amount(row.textOrNull("AMOUNT")),
                        Spelling.amount(row.textOrNull("UPPER_AMOUNT")),
                        row.text("PRINTED")),
                sources.of(row));
    }

    static Row of(SourceRows sources, long indicator, Actual actual) {
        return sources.row(
                Table.ACTUAL,
                actual.source(),
                indicator,
                Spelling.period(actual.period()),
                actual.district(),
                actual.reading().comparator().name(),
                Spelling.amount(actual.reading().value()),
                actual.reading().text(),
                actual.status().name(),
                actual.origin().name());
    }

    static Actual actual(Row row, SourceRows.Reader sources) {
        return new Actual(
                Spelling.period(row.text("PERIOD")),
                row.text("DISTRICT"),
                new Actual.Reading(
                        Comparator.valueOf(row.text("COMPARATOR")),
                        Spelling.amount(row.textOrNull("AMOUNT")),
                        row.text("PRINTED")),
                ActualStatus.valueOf(row.text("STATUS")),
                Origin.valueOf(row.text("ORIGIN")),
                sources.of(row));
    }
}
