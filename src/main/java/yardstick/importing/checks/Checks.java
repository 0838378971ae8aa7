package yardstick.importing.checks;

import java.util.List;
import yardstick.importing.draft.DraftIndicator;
import yardstick.importing.draft.DraftTable;
import yardstick.importing.draft.Finding;
import yardstick.importing.draft.Findings;

/** Everything that is doubted about a table once it has been read. */
public final class Checks {

    public List<Finding> of(DraftTable table) {
        Findings findings = new Findings(table.sheet());
        RowDoubts doubts = new RowDoubts(findings);
        for (DraftIndicator indicator : table.indicators()) {
            doubts.tell(indicator.name(), indicator.measure(), indicator.values());
        }
        return findings.all();
    }
}
