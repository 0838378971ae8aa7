package yardstick.importing.tables;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import yardstick.importing.draft.Finding.Code;
import yardstick.importing.draft.Findings;
import yardstick.importing.draft.Fix;
import yardstick.importing.words.Lexicon.ColumnKind;
import yardstick.importing.words.Lexicon.PeriodWord;
import yardstick.importing.words.WordList;
import yardstick.model.Period;
import yardstick.model.PeriodOrigin;
import yardstick.model.Role;

/** Gives each column of numbers its role and period where its own head does not and the rows will not. */
final class RoleJudge {
    private static final int MOST_UNDER_ONE_TITLE = 2;
    private static final int YEARS_OF_A_PLAN = 5;

    private static final Pattern FIVE_YEAR_PLAN = Pattern.compile("十[一二三四五六七八九]五");

    private final Head head;
    private final TitleFacts title;
    private final TitlePeriods periods;
    private final WordList<PeriodWord> words;
    private final boolean plainFigures;
    private final Findings findings;
    private final List<Column.Values> asked = new ArrayList<>();

    /** @param plainFigures whether all numbers are plain statistics, and so measured */
    RoleJudge(
            Head head, TitleFacts title, WordList<PeriodWord> words, boolean plainFigures, Findings findings) {
        this.head = head;
        this.title = title;
        this.periods = new TitlePeriods(title);
        this.words = words;
        this.plainFigures = plainFigures;
        this.findings = findings;
    }

    /** Columns whose role nobody can tell are left out, with a finding. */
    List<Column.Values> judge() {
        List<Column.Values> columns = head.values();
        List<Column.Values> judged = new ArrayList<>();
        if (plainFigures && !columns.isEmpty() && !title.actuals()) {
            findings.tell(Code.ROLE_INFERRED_ACTUAL, at(columns.getFirst()), columns.getFirst().head());
        }
        boolean fiscal = FiscalYears.in(head.columns().stream().map(Column::head).toList());
        for (Column.Values column : columns) {
            if (fiscal && FiscalYears.mayBeOne(column.head())) {
                findings.tell(Code.PERIOD_UNKNOWN, at(column), column.head());
                continue;
            }
            if (column.facts().referring() == PeriodWord.LAST_YEAR) {
                lastYear(column, judged).ifPresent(judged::add);
                continue;
            }
            Column.Values known = column.role() != null ? asBaseline(column, columns) : withRole(column, columns);
            if (known.role() == null && !head.has(ColumnKind.ROLE)) {
                ask(column, columns);
            } else {
                judged.add(withPeriod(known, columns));
            }
        }
        judged.removeIf(this::lacksPeriod);
        return judged;
    }

    /** Where the period is known, only the role is missing, and a person can say it. */
    private void ask(Column.Values column, List<Column.Values> columns) {
        Column.Values likely = withPeriod(column.with(column.facts().as(Role.ACTUAL, true)), columns);
        List<Fix> roles = List.of();
        if (likely.period() != null || rowsTellPeriod(likely)) {
            asked.add(likely);
            roles = List.of(new Fix.TakeRole(Role.ACTUAL), new Fix.TakeRole(Role.TARGET));
        }
        findings.tell(Code.ROLE_UNKNOWN, at(column), roles, column.head());
    }

    /** After {@link #judge}: columns that lack nothing but their role, as if they held actuals. */
    List<Column.Values> asked() {
        return List.copyOf(asked);
    }

    /** Left out with a finding where nobody can tell which period it looks back on from the rows. */
    private Optional<Column.Values> lastYear(Column.Values column, List<Column.Values> judged) {
        Optional<Column.Values> known = LastYear.of(column, judged);
        if (known.isPresent() || !head.has(ColumnKind.PERIOD)) {
            return known;
        }
        Optional<Column.Values> ofRows = LastYear.ofRows(column, judged, words);
        if (ofRows.isEmpty()) {
            findings.tell(Code.PERIOD_UNKNOWN, at(column), column.head());
        }
        return ofRows;
    }

    private Column.Values withRole(Column.Values column, List<Column.Values> columns) {
        if (head.has(ColumnKind.ROLE)) {
            return column;
        }
        if (title.actuals()) {
            return column.with(column.facts().as(Role.ACTUAL, false));
        }
        if (plainFigures) {
            return column.with(column.facts().as(Role.ACTUAL, true));
        }
        if (isPartOfATargetYear(column, columns)) {
            findings.tell(Code.ROLE_INFERRED_ACTUAL, at(column), column.head());
            return column.with(column.facts().as(Role.ACTUAL, true));
        }
        if (isPromised(column, columns)) {
            List<Fix> other = List.of(new Fix.TakeRole(Role.ACTUAL));
            findings.tell(Code.ROLE_INFERRED_TITLE, at(column), other, column.head());
            return column.with(column.facts().as(Role.TARGET, true));
        }
        OptionalInt year = firstYear(periods.of(column));
        if (year.isEmpty()) {
            return column;
        }
        if (title.planPeriod() instanceof Period.Years plan) {
            return inPlan(column, plan, year.getAsInt());
        }
        if (isTheOneBefore(column, columns, year.getAsInt())) {
            tellGuess(column);
            return column.with(column.facts().as(Role.BASELINE, true));
        }
        return title.plan() ? ofAPlan(column, columns, year.getAsInt()) : column;
    }

    /** 指标值 alone under 绩效目标表（2025年度）. */
    private boolean isPromised(Column.Values column, List<Column.Values> columns) {
        return columns.size() == 1
                && title.plan()
                && title.planPeriod() == null
                && title.valuePeriod() instanceof Period.Year
                && periods.of(column) == null;
    }

    private void tellGuess(Column.Values column) {
        List<Fix> others = List.of(new Fix.TakeRole(Role.TARGET), new Fix.TakeRole(Role.ACTUAL));
        findings.tell(Code.ROLE_GUESSED_BASELINE, at(column), others, column.head());
    }

    /** 1—8月 beside 今年任务 tells how far the year has come. */
    private boolean isPartOfATargetYear(Column.Values column, List<Column.Values> columns) {
        Period part = periods.of(column);
        boolean whole = part instanceof Period.Year || part instanceof Period.Years;
        return !title.plan()
                && !whole
                && firstYear(part).isPresent()
                && columns.stream()
                        .filter(c -> c.role() == Role.TARGET && periods.of(c) instanceof Period.Year)
                        .anyMatch(c -> firstYear(periods.of(c)).equals(firstYear(part)));
    }

    /** 2020年实绩 before “十四五”规划值（2025年） is what the plan began with. */
    private Column.Values asBaseline(Column.Values column, List<Column.Values> columns) {
        boolean begins = column.role() == Role.ACTUAL
                && column.period() instanceof Period.Year(int year)
                && columns.stream().noneMatch(c -> c.role() == Role.BASELINE)
                && columns.stream()
                        .filter(c -> c.role() == Role.TARGET && FIVE_YEAR_PLAN.matcher(c.head()).find())
                        .anyMatch(c -> firstYear(c.period()).equals(OptionalInt.of(year + YEARS_OF_A_PLAN)));
        if (!begins) {
            return column;
        }
        int first = firstYear(column.period()).orElseThrow() + 1;
        findings.tell(
                Code.ROLE_INFERRED_BASELINE, at(column), column.head(), first + "—" + (first + YEARS_OF_A_PLAN - 1));
        return column.with(column.facts().as(Role.BASELINE, true));
    }

    private Column.Values inPlan(Column.Values column, Period.Years plan, int year) {
        boolean before = year < plan.from();
        Code code = before ? Code.ROLE_INFERRED_BASELINE : Code.ROLE_INFERRED_TARGET;
        findings.tell(code, at(column), column.head(), plan.from() + "—" + plan.to());
        return column.with(column.facts().as(before ? Role.BASELINE : Role.TARGET, true));
    }

    /** 2020年 beside 2025年目标: the only column that names no role stands before all targets. */
    private static boolean isTheOneBefore(Column.Values column, List<Column.Values> columns, int year) {
        List<Column.Values> others = columns.stream().filter(c -> c != column).toList();
        return !others.isEmpty()
                && others.stream().allMatch(c -> c.role() == Role.TARGET)
                && others.stream().allMatch(c -> firstYear(c.period()).orElse(Integer.MIN_VALUE) > year);
    }

    private Column.Values ofAPlan(Column.Values column, List<Column.Values> columns, int year) {
        List<Integer> open = columns.stream()
                .filter(c -> c.role() == null)
                .map(c -> firstYear(periods.of(c)))
                .filter(OptionalInt::isPresent)
                .map(OptionalInt::getAsInt)
                .toList();
        if (open.size() < 2 || columns.stream().anyMatch(c -> c.role() == Role.ACTUAL)) {
            return column;
        }
        boolean startsTheRow = open.stream().allMatch(other -> other >= year)
                && open.stream().filter(other -> other == year).count() == 1
                && columns.stream().noneMatch(c -> c.role() == Role.BASELINE);
        if (startsTheRow) {
            tellGuess(column);
        }
        return column.with(column.facts().as(startsTheRow ? Role.BASELINE : Role.TARGET, true));
    }

    /** The year of the title holds where the columns leave it open. */
    private Column.Values withPeriod(Column.Values column, List<Column.Values> columns) {
        if (column.period() != null || rowsTellPeriod(column)) {
            return column;
        }
        Column.Facts facts = column.facts();
        Period inTitle = periods.of(column);
        if (inTitle != null) {
            return column.with(facts.at(inTitle, PeriodOrigin.INHERITED));
        }
        Period ofTitle = title.valuePeriod();
        boolean forAll = columns.stream().allMatch(c -> c.period() == null);
        if (ofTitle == null
                || column.role() == Role.BASELINE
                || facts.partOfYear().isPresent()
                || facts.referring() != null
                || !forAll && columns.size() > MOST_UNDER_ONE_TITLE) {
            return column;
        }
        return column.with(facts.at(ofTitle, PeriodOrigin.INHERITED));
    }

    private boolean rowsTellPeriod(Column.Values column) {
        return head.has(ColumnKind.PERIOD)
                || column.role() == Role.BASELINE && head.has(ColumnKind.BASE_PERIOD)
                || column.role() == Role.TARGET && head.has(ColumnKind.TARGET_PERIOD);
    }

    private boolean lacksPeriod(Column.Values column) {
        boolean lacks = column.period() == null
                && !rowsTellPeriod(column)
                && (column.role() == Role.ACTUAL
                        || column.facts().partOfYear().isPresent()
                        || column.facts().referring() != null);
        if (lacks) {
            findings.tell(Code.PERIOD_UNKNOWN, at(column), column.head());
        }
        return lacks;
    }

    private static OptionalInt firstYear(@Nullable Period period) {
        LocalDate start = period == null ? null : period.start();
        return start == null ? OptionalInt.empty() : OptionalInt.of(start.getYear());
    }

    private String at(Column.Values column) {
        return head.area().address(head.bottom(), column.index());
    }
}
