package yardstick.ui.importing;

import java.util.List;
import yardstick.importing.draft.Draft;
import yardstick.model.PlanSummary;
import yardstick.sheet.Book;

/**
 * One file as it was opened and what was recognised in it. Nothing of it is stored.
 *
 * @param plans the stored plans its values can go to
 */
record Reading(Book book, Draft draft, List<PlanSummary> plans) implements Opened {
    Reading {
        plans = List.copyOf(plans);
    }
}
