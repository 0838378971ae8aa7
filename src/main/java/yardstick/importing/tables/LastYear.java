package yardstick.importing.tables;

import java.util.List;
import java.util.Optional;
import yardstick.importing.words.Lexicon.PeriodWord;
import yardstick.importing.words.Plain;
import yardstick.importing.words.WordList;
import yardstick.model.Period;
import yardstick.model.PeriodOrigin;
import yardstick.model.Role;

/** 上年同期 is about the period of the column at its left, one year earlier. */
final class LastYear {
    private LastYear() {}

    /** Empty where no actual of a known period stands right before it. */
    static Optional<Column.Values> of(Column.Values column, List<Column.Values> before) {
        return before.stream()
                .filter(c -> c.index() == column.index() - 1 && c.role() == Role.ACTUAL)
                .findFirst()
                .flatMap(c -> Optional.ofNullable(c.period()))
                .flatMap(LastYear::earlier)
                .map(period -> column.with(
                        column.facts().as(Role.ACTUAL, false).at(period, PeriodOrigin.INFERRED)));
    }

    /** Where rows tell the period, it is theirs, unless the column at its left or the head adds months up. */
    static Optional<Column.Values> ofRows(
            Column.Values column, List<Column.Values> before, WordList<PeriodWord> periods) {
        boolean adds = periods.has(PeriodWord.CUMULATIVE, Plain.of(column.head()));
        return before.stream()
                .filter(c -> !adds && c.index() == column.index() - 1 && c.role() == Role.ACTUAL && c.period() == null)
                .filter(c -> c.facts().partOfYear().isEmpty())
                .filter(c -> c.facts().referring() == null || c.facts().referring() == PeriodWord.CURRENT)
                .findFirst()
                .map(c -> column.with(column.facts().as(Role.ACTUAL, false)));
    }

    static Optional<Period> earlier(Period period) {
        return switch (period) {
            case Period.Year y -> Optional.of(new Period.Year(y.year() - 1));
            case Period.Half h -> Optional.of(new Period.Half(h.year() - 1, h.half()));
            case Period.Quarter q -> Optional.of(new Period.Quarter(q.year() - 1, q.quarter()));
            case Period.Month m -> Optional.of(new Period.Month(m.month().minusYears(1)));
            case Period.Months m ->
                Optional.of(new Period.Months(m.from().minusYears(1), m.to().minusYears(1)));
            case Period.Years y -> Optional.empty();
            case Period.Since s -> Optional.empty();
            case Period.Until u -> Optional.empty();
            case Period.Relative r -> Optional.empty();
        };
    }
}
