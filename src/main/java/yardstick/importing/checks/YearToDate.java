package yardstick.importing.checks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import yardstick.importing.draft.DraftIndicator;
import yardstick.importing.draft.DraftTable;
import yardstick.importing.draft.DraftValue;
import yardstick.importing.draft.Finding.Code;
import yardstick.importing.draft.Findings;
import yardstick.importing.draft.Fix;
import yardstick.model.Kind;
import yardstick.model.Period;
import yardstick.model.Role;

/** What was done from January to September is no less than what was done from January to June. */
final class YearToDate implements Check {
    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** @param month the last of those since January */
    private record Reached(int month, DraftValue value, BigDecimal amount) {}

    @Override
    public void look(DraftTable table, Findings findings) {
        for (DraftIndicator row : table.indicators()) {
            if (row.measure().unit().isShare() || ScaleJump.RESTLESS.contains(row.measure().kind())) {
                continue;
            }
            for (List<Reached> year : years(row).values()) {
                if (isFlow(row, year)) {
                    look(row, year, findings);
                }
            }
        }
    }

    private static Map<Integer, List<Reached>> years(DraftIndicator row) {
        Map<Integer, TreeMap<Integer, Reached>> years = new TreeMap<>();
        for (DraftValue value : row.values()) {
            Period period = value.period();
            BigDecimal amount = Series.amount(value, row.measure().unit());
            if (value.role() == Role.ACTUAL && amount != null && period != null && sinceJanuary(period)) {
                int month = period.end() == null ? 0 : period.end().getMonthValue();
                years.computeIfAbsent(year(period), y -> new TreeMap<>())
                        .putIfAbsent(month, new Reached(month, value, amount));
            }
        }
        Map<Integer, List<Reached>> lists = new TreeMap<>();
        years.forEach((year, months) -> lists.put(year, new ArrayList<>(months.values())));
        return lists;
    }

    private static boolean sinceJanuary(Period period) {
        return switch (period) {
            case Period.Year year -> true;
            case Period.Months months ->
                months.from().getMonthValue() == 1 && months.from().getYear() == months.to().getYear();
            case Period.Quarter quarter -> quarter.quarter() == 1;
            case Period.Half half -> half.half() == 1;
            default -> false;
        };
    }

    private static int year(@Nullable Period period) {
        return period == null || period.start() == null ? 0 : period.start().getYear();
    }

    /** By its kind, or because it once grew with the months: a stock hardly does. */
    private static boolean isFlow(DraftIndicator row, List<Reached> year) {
        if (row.measure().kind() == Kind.ANNUAL_FLOW) {
            return true;
        }
        for (int i = 1; i < year.size(); i++) {
            Reached a = year.get(i - 1);
            Reached b = year.get(i);
            BigDecimal months = BigDecimal.valueOf(b.month() - a.month());
            BigDecimal grown = b.amount().subtract(a.amount()).multiply(BigDecimal.valueOf(a.month()));
            if (a.amount().signum() > 0 && grown.compareTo(a.amount().multiply(months).multiply(HALF)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static void look(DraftIndicator row, List<Reached> year, Findings findings) {
        for (int i = 1; i < year.size(); i++) {
            if (year.get(i).amount().compareTo(year.get(i - 1).amount()) < 0) {
                findings.tell(
                        Code.YEAR_TO_DATE_FALLS,
                        year.get(i).value().cell(),
                        List.of(new Fix.LeaveOut()),
                        row.name(),
                        year.get(i).value().text(),
                        year.get(i - 1).value().text());
            }
        }
    }
}
