package yardstick.importing.checks;

import java.math.BigDecimal;
import java.util.List;
import yardstick.importing.draft.DraftIndicator;
import yardstick.importing.draft.DraftTable;
import yardstick.importing.draft.Finding.Code;
import yardstick.importing.draft.Findings;
import yardstick.importing.draft.Fix;
import yardstick.model.Role;
import yardstick.model.Unit;

/** A zero where the years beside it are large: nothing happened, or nobody knew the number. */
final class ZeroAmongLarge implements Check {
    private static final BigDecimal LARGE = BigDecimal.TEN;

    @Override
    public void look(DraftTable table, Findings findings) {
        for (DraftIndicator row : table.indicators()) {
            if (ScaleJump.RESTLESS.contains(row.measure().kind())) {
                continue;
            }
            Series series = Series.of(row, Role.BASELINE, Role.ACTUAL);
            Unit unit = row.measure().unit();
            for (int i = 1; i < series.size(); i++) {
                boolean last = i == series.size() - 1;
                boolean beside = isLarge(series.get(i - 1), unit)
                        && (last ? i > 1 && isLarge(series.get(i - 2), unit) : isLarge(series.get(i + 1), unit));
                if (series.get(i).amount().signum() == 0 && beside) {
                    findings.tell(
                            Code.ZERO_DOUBTFUL,
                            series.get(i).value().cell(),
                            List.of(new Fix.LeaveOut()),
                            row.name(),
                            Integer.toString(series.get(i).year()),
                            series.get(i - 1).value().text());
                }
            }
        }
    }

    /** In 万件 or 亿元 every number is. */
    private static boolean isLarge(Series.Point point, Unit unit) {
        return unit.exponent() > 0 ? point.isPositive() : point.amount().compareTo(LARGE) >= 0;
    }
}
