package yardstick.importing.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What was recognised in one file; nothing of it is saved. */
public record Draft(DraftFile file, List<DraftTable> tables, List<DraftNote> notes, List<Finding> findings) {
    public Draft {
        tables = List.copyOf(tables);
        notes = List.copyOf(notes);
        findings = List.copyOf(findings);
    }

    /**
     * The same without some tables and what was found inside them.
     *
     * @param leftOut numbers of tables, from 0
     */
    public Draft without(Set<Integer> leftOut) {
        if (leftOut.isEmpty()) {
            return this;
        }
        List<DraftTable> kept = new ArrayList<>();
        List<DraftTable> gone = new ArrayList<>();
        for (int number = 0; number < tables.size(); number++) {
            (leftOut.contains(number) ? gone : kept).add(tables.get(number));
        }
        List<Finding> told = findings.stream()
                .filter(finding -> gone.stream().noneMatch(table -> table.holds(finding.sheet(), finding.cell())))
                .toList();
        return new Draft(file, kept, notes, told);
    }
}
