package yardstick.importing.checks;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import yardstick.importing.draft.DraftIndicator;
import yardstick.importing.draft.DraftTable;
import yardstick.importing.draft.Finding.Code;
import yardstick.importing.draft.Findings;
import yardstick.importing.draft.Trend;
import yardstick.model.Direction;
import yardstick.model.Kind;
import yardstick.model.Role;

/** From the baseline over the targets of the years to the last one, numbers go the way that is called better. */
final class WayOfNumbers implements Check {

    @Override
    public void look(DraftTable table, Findings findings) {
        for (DraftIndicator row : table.indicators()) {
            Direction direction = row.measure().direction();
            boolean oneWay = direction == Direction.HIGHER || direction == Direction.LOWER;
            if (oneWay && row.measure().kind() != Kind.REDUCTION) {
                Optional<Trend> against = Trend.of(row.values()).filter(t -> t.direction() != direction);
                against.ifPresentOrElse(t -> tell(row, t, findings), () -> lookAtYears(row, findings));
            }
        }
    }

    private static void tell(DraftIndicator row, Trend trend, Findings findings) {
        findings.tell(
                Code.DIRECTION_DOUBTFUL,
                trend.to().cell(),
                row.name(),
                trend.from().text(),
                trend.to().text());
    }

    private static void lookAtYears(DraftIndicator row, Findings findings) {
        List<Series.Point> targets = Series.of(row, Role.TARGET).points();
        boolean higher = row.measure().direction() == Direction.HIGHER;
        for (int i = 1; i < targets.size(); i++) {
            BigDecimal earlier = targets.get(i - 1).amount();
            int step = targets.get(i).amount().compareTo(earlier);
            if (higher ? step < 0 : step > 0) {
                findings.tell(
                        Code.TARGET_TURNS_BACK,
                        targets.get(i).value().cell(),
                        row.name(),
                        targets.get(i).value().text(),
                        targets.get(i - 1).value().text());
            }
        }
    }
}
