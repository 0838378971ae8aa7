package yardstick.importing.matching;

import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import yardstick.importing.draft.DraftTable;
import yardstick.importing.draft.Finding;
import yardstick.importing.draft.Finding.Code;
import yardstick.model.Plan;

/** Which tables of a file have nothing to do with the plan. */
final class PlanFit {
    /** Fewer rows prove nothing. */
    static final int FEWEST = 3;

    private final Map<DraftTable, Set<String>> names = new IdentityHashMap<>();
    private final Set<DraftTable> fitting = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Integer> foreign = new HashSet<>();

    /** @param fits whether the plan has the name, or one much like it */
    void count(DraftTable table, String name, boolean fits) {
        names.computeIfAbsent(table, t -> new HashSet<>()).add(name);
        if (fits) {
            fitting.add(table);
        }
    }

    void tell(Plan plan, List<DraftTable> tables, List<Finding> findings) {
        for (int number = 0; number < tables.size(); number++) {
            DraftTable table = tables.get(number);
            int rows = names.getOrDefault(table, Set.of()).size();
            if (rows >= FEWEST && !fitting.contains(table)) {
                foreign.add(number);
                findings.addFirst(new Finding(
                        Code.TABLE_FOREIGN,
                        table.sheet(),
                        table.range(),
                        List.of(plan.title(), Integer.toString(rows), Integer.toString(number + 1))));
            }
        }
    }

    /** Without those that were told as foreign. */
    List<DraftTable> fitting(List<DraftTable> tables) {
        return IntStream.range(0, tables.size())
                .filter(number -> !foreign.contains(number))
                .mapToObj(tables::get)
                .toList();
    }

    /** Numbers of the tables, from 0. */
    Set<Integer> foreign() {
        return foreign;
    }
}
