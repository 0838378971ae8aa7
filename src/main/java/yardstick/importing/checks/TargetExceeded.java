package yardstick.importing.checks;

import java.math.BigDecimal;
import java.util.List;
import yardstick.importing.draft.DraftIndicator;
import yardstick.importing.draft.DraftTable;
import yardstick.importing.draft.Finding.Code;
import yardstick.importing.draft.Findings;
import yardstick.model.Direction;
import yardstick.model.Role;

/** An actual that is twice as good as the last target: the target was low, or one of the two numbers is wrong. */
final class TargetExceeded implements Check {
    private static final BigDecimal FAR = new BigDecimal("2");

    /** Below it twice as many whole things are soon there. */
    private static final BigDecimal FEW = BigDecimal.TEN;

    @Override
    public void look(DraftTable table, Findings findings) {
        for (DraftIndicator row : table.indicators()) {
            List<Series.Point> actuals = Series.of(row, Role.ACTUAL).points();
            List<Series.Point> targets = Series.of(row, Role.TARGET).points();
            if (actuals.isEmpty() || targets.isEmpty() || row.measure().unit().isShare()) {
                continue;
            }
            Series.Point actual = actuals.getLast();
            Series.Point target = targets.getLast();
            if (actual.year() <= target.year() && isFarBetter(row.measure().direction(), actual, target)) {
                findings.tell(
                        Code.TARGET_FAR_EXCEEDED,
                        actual.value().cell(),
                        row.name(),
                        actual.value().text(),
                        target.value().text());
            }
        }
    }

    private static boolean isFarBetter(Direction direction, Series.Point actual, Series.Point target) {
        boolean few = actual.isWhole() && target.isWhole() && target.amount().compareTo(FEW) < 0;
        if (few || !actual.isPositive() || !target.isPositive()) {
            return false;
        }
        return switch (direction) {
            case HIGHER -> actual.amount().compareTo(target.amount().multiply(FAR)) >= 0;
            case LOWER -> actual.amount().multiply(FAR).compareTo(target.amount()) <= 0;
            case REACH, KEEP, NONE -> false;
        };
    }
}
