package yardstick.importing.checks;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import yardstick.importing.draft.DraftIndicator;
import yardstick.importing.draft.DraftTable;
import yardstick.importing.draft.Finding.Code;
import yardstick.importing.draft.Findings;
import yardstick.importing.draft.Fix;
import yardstick.model.Role;

/** One actual that leaves the steady way of its row: its steps lie far from the median of all other steps. */
final class Outlier implements Check {
    private static final BigDecimal FAR = new BigDecimal("3");
    private static final BigDecimal STEADY = new BigDecimal("1.5");

    /** Below it whole numbers leap without anything being wrong. */
    private static final BigDecimal FEW = BigDecimal.TEN;

    private static final int FEWEST = 4;

    @Override
    public void look(DraftTable table, Findings findings) {
        for (DraftIndicator row : table.indicators()) {
            Series actuals = Series.of(row, Role.ACTUAL);
            boolean comparable = actuals.size() >= FEWEST
                    && actuals.isUnbroken()
                    && actuals.isPositive()
                    && !ScaleJump.RESTLESS.contains(row.measure().kind())
                    && ScaleJump.in(row, Role.BASELINE, Role.ACTUAL).isEmpty();
            if (comparable && !isFew(actuals)) {
                look(row, actuals, findings);
            }
        }
    }

    private static boolean isFew(Series series) {
        return series.lowest().compareTo(FEW) < 0 && series.points().stream().allMatch(Series.Point::isWhole);
    }

    private static void look(DraftIndicator row, Series actuals, Findings findings) {
        List<BigDecimal> steps = steps(actuals);
        for (int i = 0; i < actuals.size(); i++) {
            if (leaves(steps, i)) {
                findings.tell(
                        Code.OUTLIER,
                        actuals.get(i).value().cell(),
                        List.of(new Fix.LeaveOut()),
                        row.name(),
                        actuals.get(i).value().text(),
                        actuals.get(i == 0 ? 1 : i - 1).value().text());
                return;
            }
        }
    }

    /** Each number as many times as large as the one before it; one less than there are numbers. */
    private static List<BigDecimal> steps(Series series) {
        List<BigDecimal> steps = new ArrayList<>();
        for (int i = 1; i < series.size(); i++) {
            steps.add(series.get(i).amount().divide(series.get(i - 1).amount(), MathContext.DECIMAL64));
        }
        return steps;
    }

    /** @param index of the number; the step before it leads to it, the one at its index away from it */
    private static boolean leaves(List<BigDecimal> steps, int index) {
        List<BigDecimal> others = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            if (i != index - 1 && i != index) {
                others.add(steps.get(i));
            }
        }
        others.sort(BigDecimal::compareTo);
        BigDecimal median = others.get(others.size() / 2);
        boolean steady = others.getFirst().multiply(STEADY).compareTo(median) >= 0
                && others.getLast().compareTo(median.multiply(STEADY)) <= 0;
        int in = index == 0 ? 0 : far(steps.get(index - 1), median);
        int out = index == steps.size() ? 0 : -far(steps.get(index), median);
        boolean atAnEnd = index == 0 || index == steps.size();
        return steady && (atAnEnd ? in + out != 0 : in != 0 && in == out);
    }

    /** 1 far above, -1 far below, 0 near. */
    private static int far(BigDecimal step, BigDecimal median) {
        if (step.compareTo(median.multiply(FAR)) > 0) {
            return 1;
        }
        return step.multiply(FAR).compareTo(median) < 0 ? -1 : 0;
    }
}
