package yardstick.importing.draft;

import java.util.List;

/** What was recognised in one file; nothing of it is saved. */
public record Draft(DraftFile file, List<DraftTable> tables, List<DraftNote> notes, List<Finding> findings) {
    public Draft {
        tables = List.copyOf(tables);
        notes = List.copyOf(notes);
        findings = List.copyOf(findings);
    }
}
