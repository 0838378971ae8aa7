package yardstick.ui.importing;

import java.util.List;
import yardstick.importing.draft.Finding;
import yardstick.importing.draft.Fix;

/** One line of the findings list: how grave, what, where to look and what may be done at once. */
record FindingRow(Finding.Level level, Kind kind, Text text, DifferenceRow.Spot spot, List<Remedy> remedies)
        implements FindingLine {

    /**
     * What findings of one sort have in common.
     *
     * @param code the same for all of one sort
     * @param title the sort in a few words; empty where findings of the sort stand alone
     */
    record Kind(String code, String title) {}

    /**
     * @param level in a word
     * @param where as a person looks for it
     * @param hint shown while the line is pointed at
     */
    record Text(String level, String sentence, String where, String hint) {}

    /**
     * @param label what it does, {@code 改为 86}
     * @param shared whether the same may be done to other findings of the sort unseen
     * @param taken what is decided with it
     */
    record Remedy(String label, boolean shared, List<Taken> taken) {
        Remedy {
            taken = List.copyOf(taken);
        }
    }

    /** A finding with what a person does about it. */
    record Taken(Finding finding, Fix fix) {}

    FindingRow {
        remedies = List.copyOf(remedies);
    }

    FindingRow(Finding.Level level, Text text, DifferenceRow.Spot spot) {
        this(level, new Kind("", ""), text, spot, List.of());
    }
}
