package yardstick.importing.tables;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import yardstick.importing.draft.Finding.Code;
import yardstick.importing.draft.Findings;
import yardstick.model.Period;
import yardstick.model.PeriodOrigin;
import yardstick.model.Role;
import yardstick.sheet.Cell;

/** Gives each column of numbers its role and period where its own head does not. */
final class RoleJudge {
    private final TitleFacts title;
    private final Findings findings;
    private final int headerRow;

    RoleJudge(TitleFacts title, Findings findings, int headerRow) {
        this.title = title;
        this.findings = findings;
        this.headerRow = headerRow;
    }

    /** Columns whose role nobody can tell are left out, with a finding. */
    List<Column.Values> judge(List<Column.Values> columns) {
        OptionalInt firstYear = columns.stream()
                .filter(c -> c.role() == null && !title.actuals())
                .mapToInt(c -> firstYear(c.period()))
                .min();
        long open = columns.stream().filter(c -> c.role() == null).count();
        List<Column.Values> judged = new ArrayList<>();
        for (Column.Values column : columns) {
            Column.Values known = column.role() != null ? column : withRole(column, firstYear, open);
            if (known.role() == null) {
                findings.tell(Code.ROLE_UNKNOWN, at(column), column.head());
            } else {
                judged.add(withPeriod(known, columns.size()));
            }
        }
        judged.removeIf(this::lacksPeriod);
        return judged;
    }

    private Column.Values withRole(Column.Values column, OptionalInt firstYear, long open) {
        if (title.actuals()) {
            return column.as(Role.ACTUAL, false);
        }
        int year = firstYear(column.period());
        if (title.planPeriod() instanceof Period.Years plan) {
            boolean before = year < plan.from();
            Code code = before ? Code.ROLE_INFERRED_BASELINE : Code.ROLE_INFERRED_TARGET;
            findings.tell(code, at(column), column.head(), plan.from() + "—" + plan.to());
            return column.as(before ? Role.BASELINE : Role.TARGET, true);
        }
        boolean startsTheRow = open > 1 && firstYear.isPresent() && firstYear.getAsInt() == year;
        if (title.plan() && open > 1) {
            Role role = startsTheRow ? Role.BASELINE : Role.TARGET;
            if (role == Role.BASELINE) {
                findings.tell(Code.ROLE_GUESSED_BASELINE, at(column), column.head());
            }
            return column.as(role, true);
        }
        return column;
    }

    private Column.Values withPeriod(Column.Values column, int columns) {
        Period ofTitle = title.valuePeriod();
        if (column.period() != null || ofTitle == null || column.role() == Role.BASELINE || columns > 2) {
            return column;
        }
        return column.at(ofTitle, PeriodOrigin.INHERITED);
    }

    private boolean lacksPeriod(Column.Values column) {
        boolean lacks = column.role() == Role.ACTUAL && column.period() == null;
        if (lacks) {
            findings.tell(Code.PERIOD_UNKNOWN, at(column), column.head());
        }
        return lacks;
    }

    private static int firstYear(@Nullable Period period) {
        LocalDate start = period == null ? null : period.start();
        return start == null ? Integer.MAX_VALUE : start.getYear();
    }

    private String at(Column.Values column) {
        return Cell.address(headerRow, column.index());
    }
}
