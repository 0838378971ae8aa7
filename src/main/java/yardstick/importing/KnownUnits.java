package yardstick.importing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import yardstick.importing.draft.DraftTable;
import yardstick.importing.draft.Finding;
import yardstick.importing.draft.Finding.Code;
import yardstick.importing.draft.Fix;
import yardstick.importing.words.Plain;
import yardstick.model.Unit;

/** Units that a file prints for an indicator in one place, for the places where it prints none. */
final class KnownUnits {
    private final Map<String, Set<Unit>> byName = new HashMap<>();

    KnownUnits(List<DraftTable> tables) {
        tables.stream()
                .flatMap(table -> table.indicators().stream())
                .filter(row -> !row.measure().unit().equals(Unit.NONE))
                .forEach(row -> byName.computeIfAbsent(Plain.of(row.name()), name -> new HashSet<>())
                        .add(row.measure().unit()));
    }

    /** The same findings; a missing unit that the file tells elsewhere, and only one, may be taken with one act. */
    List<Finding> offered(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.code() == Code.UNIT_MISSING ? offered(finding) : finding)
                .toList();
    }

    private Finding offered(Finding finding) {
        Set<Unit> known = byName.getOrDefault(Plain.of(finding.arguments().getFirst()), Set.of());
        return known.size() == 1
                ? new Finding(
                        finding.code(),
                        finding.sheet(),
                        finding.cell(),
                        finding.arguments(),
                        List.of(new Fix.TakeUnit(known.iterator().next())))
                : finding;
    }
}
