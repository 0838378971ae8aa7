package yardstick.importing.tables;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yardstick.importing.draft.Finding.Code;
import yardstick.importing.draft.Findings;
import yardstick.importing.words.Lexicon.PeriodWord;
import yardstick.model.Period;
import yardstick.model.PeriodOrigin;
import yardstick.model.Role;
import yardstick.sheet.Cell;

/** Joins what column, row and title tell of the time and the role of one number. */
final class ValueTimes {
    record Told(Role role, @Nullable Period period, PeriodOrigin origin) {}

    private record Gap(Code code, int column) {}

    private final TitleFacts title;
    private final HeadWords words;
    private final Findings findings;
    private final Set<Gap> told = new HashSet<>();

    ValueTimes(TitleFacts title, HeadWords words, Findings findings) {
        this.title = title;
        this.words = words;
        this.findings = findings;
    }

    /**
     * Empty where the role is not known, or the period of something measured; told once a column.
     *
     * @param cumulative whether the cell itself calls its number a sum over several years
     */
    Optional<Told> of(RowFacts row, Column.Values column, Cell cell, boolean cumulative) {
        Role role = column.role() != null ? column.role() : row.times().role();
        if (role == null && title.actuals()) {
            role = Role.ACTUAL;
        }
        if (cell.isBlank() && role == null) {
            return Optional.empty();
        }
        if (role == null) {
            tellOnce(Code.ROLE_UNKNOWN, cell, column);
            return Optional.empty();
        }
        Period period = period(row.times(), column.facts(), role);
        if (cumulative && period instanceof Period.Year year && (title.cumulativeInBrackets() || row.addsUp())) {
            return spanTo(year, role, cell, column);
        }
        if (period != null) {
            boolean printed = column.facts().period() == null || column.facts().origin() == PeriodOrigin.PRINTED;
            return Optional.of(new Told(role, period, printed ? PeriodOrigin.PRINTED : column.facts().origin()));
        }
        boolean own = role == Role.BASELINE || column.facts().referring() == PeriodWord.LAST_YEAR;
        Period inherited = own ? null : title.valuePeriod();
        if (inherited != null && column.facts().partOfYear().isEmpty() && row.times().partOfYear().isEmpty()) {
            return Optional.of(new Told(role, inherited, PeriodOrigin.INHERITED));
        }
        if (role == Role.ACTUAL) {
            if (!cell.isBlank()) {
                tellOnce(Code.PERIOD_UNKNOWN, cell, column);
            }
            return Optional.empty();
        }
        return Optional.of(new Told(role, null, PeriodOrigin.INFERRED));
    }

    /** 〔350〕 under 2030年, with the note that brackets add up the years of the plan. */
    private Optional<Told> spanTo(Period.Year year, Role role, Cell cell, Column.Values column) {
        if (title.span() instanceof Period.Years span && span.to() == year.year()) {
            return Optional.of(new Told(role, span, PeriodOrigin.INHERITED));
        }
        findings.tell(Code.SUM_OVER_UNKNOWN_YEARS, cell.address(), cell.text(), column.head());
        return Optional.empty();
    }

    private @Nullable Period period(RowFacts.Times row, Column.Facts column, Role role) {
        if (column.partOfYear().isPresent() && column.period() == null) {
            Period year = row.period();
            return year instanceof Period.Year y ? column.partOfYear().get().apply(y.year()) : ofTitleYear(column);
        }
        if (column.period() instanceof Period.Year y && row.partOfYear().isPresent()) {
            return words.period(y.year() + "年" + row.partOfYear().get()).orElse(null);
        }
        if (column.period() != null) {
            return row.referring() == PeriodWord.CUMULATIVE ? TitlePeriods.toDate(column.period()) : column.period();
        }
        if (column.referring() == PeriodWord.CUMULATIVE && row.period() != null) {
            return TitlePeriods.toDate(row.period());
        }
        if (column.referring() == PeriodWord.LAST_YEAR) {
            return Optional.ofNullable(row.period()).flatMap(LastYear::earlier).orElse(null);
        }
        if (role == Role.BASELINE && row.basePeriod() != null) {
            return row.basePeriod();
        }
        if (role == Role.TARGET && row.targetPeriod() != null) {
            return row.targetPeriod();
        }
        if (row.period() == null && row.partOfYear().isPresent() && title.year().isPresent()) {
            return words.period(title.year().getAsInt() + "年" + row.partOfYear().get()).orElse(null);
        }
        return row.period();
    }

    private @Nullable Period ofTitleYear(Column.Facts column) {
        return title.year().isPresent() ? column.partOfYear().orElseThrow().apply(title.year().getAsInt()) : null;
    }

    private void tellOnce(Code code, Cell cell, Column.Values column) {
        if (told.add(new Gap(code, column.index()))) {
            findings.tell(code, cell.address(), column.head());
        }
    }
}
