package yardstick.importing.checks;

import java.util.List;
import yardstick.importing.draft.DraftSum;
import yardstick.importing.draft.DraftTable;
import yardstick.importing.draft.DraftValue;
import yardstick.importing.draft.Finding.Code;
import yardstick.importing.draft.Findings;

/** A total is the sum of its parts, as far as rounding allows; of 其中 no part and not all together exceed it. */
final class Totals implements Check {

    @Override
    public void look(DraftTable table, Findings findings) {
        for (DraftSum sum : table.sums()) {
            DraftValue total = sum.total();
            boolean adds = total.value() != null && total.upper() == null && !total.unit().isShare()
                    && total.unit().per().isEmpty();
            if (adds && !sum.parts().isEmpty()) {
                look(sum, findings);
            }
        }
    }

    private static void look(DraftSum sum, Findings findings) {
        DraftValue total = sum.total();
        Printed.Sum all = Printed.sum(sum.parts(), total.unit());
        if (all == null) {
            return;
        }
        if (!sum.partial()) {
            if (!all.isNear(total)) {
                findings.tell(Code.TOTAL_DIFFERS, total.cell(), sum.label(), total.text(), all.text());
            }
            return;
        }
        for (DraftValue part : sum.parts()) {
            Printed.Sum own = Printed.sum(List.of(part), total.unit());
            if (own != null && own.isAbove(total)) {
                findings.tell(Code.PART_ABOVE_WHOLE, part.cell(), sum.label(), part.text(), total.text());
                return;
            }
        }
        if (all.isAbove(total)) {
            findings.tell(Code.PARTS_ABOVE_WHOLE, total.cell(), sum.label(), all.text(), total.text());
        }
    }
}
