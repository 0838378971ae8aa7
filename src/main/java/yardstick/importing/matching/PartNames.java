package yardstick.importing.matching;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import yardstick.importing.draft.DraftIndicator;
import yardstick.importing.draft.DraftTable;
import yardstick.importing.words.Plain;

/** Names of parts told with their whole, where one table prints the same name under several: 授权量·发明, 申请量·发明. */
final class PartNames {
    private final Set<String> ambiguous = new HashSet<>();
    private final IndicatorIndex known;

    PartNames(List<DraftTable> tables, IndicatorIndex known) {
        this.known = known;
        for (DraftTable table : tables) {
            Map<String, Set<String>> wholes = new HashMap<>();
            table.indicators().forEach(row -> wholes.computeIfAbsent(Plain.of(row.name()), n -> new HashSet<>())
                    .add(Plain.of(row.naming().whole())));
            wholes.forEach((name, of) -> {
                if (of.size() > 1) {
                    ambiguous.add(name);
                }
            });
        }
    }

    /** A plan that has the part with its whole has it so in a file where nothing is ambiguous, too. */
    DraftIndicator told(DraftIndicator row) {
        String whole = row.naming().whole();
        if (whole.isEmpty()) {
            return row;
        }
        String both = whole + "·" + row.name();
        boolean needed = ambiguous.contains(Plain.of(row.name())) || !known.find(both).isEmpty();
        return needed ? row.called(both) : row;
    }
}
