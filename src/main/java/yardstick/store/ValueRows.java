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
                target.aim().text(),
                target.terms().everyYear() ? 1L : null,
                target.terms().due(),
                Spelling.orNull(target.terms().strength()));
    }

    /** A wording is kept like a target, but no two of them exclude each other. */
    static Row wording(SourceRows sources, long indicator, int position, Target wording) {
        Target.Aim aim = wording.aim();
        return sources.row(
                Table.WORDING,
                wording.source(),
                indicator,
                (long) position,
                Spelling.period(wording.period()),
                (long) wording.version(),
                wording.periodOrigin().name(),
                aim.comparator().name(),
                Spelling.amount(aim.value()),
                Spelling.amount(aim.upper()),
                aim.text(),
                wording.terms().everyYear() ? 1L : null,
                wording.terms().due(),
                Spelling.orNull(wording.terms().strength()));
    }

    /** Of a target or a wording. */
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
                new Target.Terms(row.isSet("EVERY_YEAR"), row.day("DUE"), row.textOrEmpty("STRENGTH")),
                sources.of(row));
    }

    static Row of(SourceRows sources, long indicator, Actual actual) {
        Actual.Evidence evidence = actual.evidence();
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
                actual.origin().name(),
                evidence.periodOrigin() == PeriodOrigin.PRINTED
                        ? null
                        : evidence.periodOrigin().name(),
                Spelling.orNull(evidence.by()),
                Spelling.orNull(evidence.paper()),
                Spelling.orNull(evidence.note()));
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
                evidence(row),
                sources.of(row));
    }

    private static Actual.Evidence evidence(Row row) {
        String origin = row.textOrNull("PERIOD_ORIGIN");
        return new Actual.Evidence(
                origin == null ? PeriodOrigin.PRINTED : PeriodOrigin.valueOf(origin),
                row.textOrEmpty("TOLD_BY"),
                row.textOrEmpty("PAPER"),
                row.textOrEmpty("NOTE"));
    }
}
