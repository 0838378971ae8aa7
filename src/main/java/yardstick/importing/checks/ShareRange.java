package yardstick.importing.checks;

import java.math.BigDecimal;
import java.util.List;
import yardstick.importing.draft.DraftIndicator;
import yardstick.importing.draft.DraftTable;
import yardstick.importing.draft.DraftValue;
import yardstick.importing.draft.Finding.Code;
import yardstick.importing.draft.Findings;
import yardstick.importing.draft.Fix;

/** A part of a whole lies between nothing and all of it. */
final class ShareRange implements Check {
    private static final BigDecimal WHOLE = new BigDecimal("100");

    /** Above it a percentage was hardly meant as such: 8700 is 87.00 without its point. */
    private static final BigDecimal POINT_LOST = new BigDecimal("1000");

    @Override
    public void look(DraftTable table, Findings findings) {
        for (DraftIndicator row : table.indicators()) {
            if (row.measure().limits() != null) {
                row.values().forEach(value -> look(value, findings));
            }
        }
    }

    private static void look(DraftValue value, Findings findings) {
        BigDecimal percent = value.value();
        if (percent != null && (percent.signum() < 0 || percent.compareTo(WHOLE) > 0)) {
            boolean pointLost =
                    percent.compareTo(POINT_LOST) >= 0 && percent.compareTo(WHOLE.multiply(WHOLE)) <= 0;
            List<Fix> fixes = pointLost
                    ? List.of(new Fix.TakeValue(percent.scaleByPowerOfTen(-2)), new Fix.LeaveOut())
                    : List.of(new Fix.LeaveOut());
            findings.tell(Code.SHARE_OUT_OF_RANGE, value.cell(), fixes, value.text());
        }
    }
}
