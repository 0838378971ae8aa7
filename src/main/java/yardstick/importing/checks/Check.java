package yardstick.importing.checks;

import yardstick.importing.draft.DraftTable;
import yardstick.importing.draft.Findings;

/** One thing that may be wrong with the numbers of a table; silent about healthy ones. */
interface Check {
    void look(DraftTable table, Findings findings);
}
