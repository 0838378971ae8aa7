package yardstick.importing.checks;

import yardstick.importing.draft.DraftIndicator;
import yardstick.importing.draft.DraftTable;
import yardstick.importing.draft.Finding.Code;
import yardstick.importing.draft.Findings;
import yardstick.model.Kind;
import yardstick.model.Role;

/** The same exact number year after year: perhaps copied on. Small and round numbers may well stand still. */
final class Standstill implements Check {
    private static final int FEWEST = 4;
    private static final int EXACT = 3;
    private static final int EXACT_OF_A_FLOW = 2;

    @Override
    public void look(DraftTable table, Findings findings) {
        for (DraftIndicator row : table.indicators()) {
            Series actuals = Series.of(row, Role.ACTUAL);
            Kind kind = row.measure().kind();
            boolean moves = !row.measure().unit().isShare() && !ScaleJump.RESTLESS.contains(kind);
            if (!moves || actuals.size() < FEWEST || !actuals.isPositive()) {
                continue;
            }
            int digits = actuals.lowest().stripTrailingZeros().precision();
            boolean exact = digits >= (kind == Kind.ANNUAL_FLOW ? EXACT_OF_A_FLOW : EXACT);
            if (exact && actuals.lowest().compareTo(actuals.highest()) == 0) {
                findings.tell(
                        Code.SAME_EVERY_YEAR,
                        actuals.get(1).value().cell(),
                        row.name(),
                        actuals.get(1).value().text());
            }
        }
    }
}
