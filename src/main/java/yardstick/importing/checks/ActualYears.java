package yardstick.importing.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import yardstick.importing.draft.DraftIndicator;
import yardstick.importing.draft.DraftTable;
import yardstick.importing.draft.DraftValue;
import yardstick.importing.draft.Finding.Code;
import yardstick.importing.draft.Findings;
import yardstick.importing.draft.Fix;
import yardstick.model.Comparator;
import yardstick.model.Period;
import yardstick.model.Role;

/** Years of actuals that follow one another leave none out, and the newest does not lie far behind the others. */
final class ActualYears implements Check {
    private static final int FEWEST = 3;

    /** A year that was typed wrong lies further off than one or two that were left out. */
    private static final int FAR = 4;

    @Override
    public void look(DraftTable table, Findings findings) {
        TreeMap<Integer, DraftValue> actuals = new TreeMap<>();
        Set<Integer> others = new TreeSet<>();
        for (DraftIndicator row : table.indicators()) {
            for (DraftValue value : row.values()) {
                if (value.period() instanceof Period.Year(int year)) {
                    others.add(year);
                    if (value.role() == Role.ACTUAL) {
                        actuals.putIfAbsent(year, value);
                    }
                }
            }
            lookAtBlanks(row, findings);
        }
        if (actuals.size() >= FEWEST) {
            lookAtGaps(actuals, others, findings);
        }
    }

    private static void lookAtGaps(TreeMap<Integer, DraftValue> actuals, Set<Integer> others, Findings findings) {
        List<Map.Entry<Integer, DraftValue>> years = new ArrayList<>(actuals.entrySet());
        int last = years.size() - 1;
        int first = years.getFirst().getKey();
        int before = years.get(last - 1).getKey();
        int newest = years.getLast().getKey();
        if (before - first == last - 1 && newest - before >= FAR) {
            findings.tell(
                    Code.YEAR_DOUBTFUL,
                    years.getLast().getValue().cell(),
                    List.of(new Fix.TakePeriod(new Period.Year(before + 1))),
                    Integer.toString(newest),
                    Integer.toString(before));
        } else if (newest - first == last + 1) {
            years.stream()
                    .filter(year -> year.getKey() > first && !others.contains(year.getKey() - 1))
                    .forEach(year -> findings.tell(
                            Code.YEAR_SKIPPED, year.getValue().cell(), Integer.toString(year.getKey() - 1)));
        }
    }

    /** A printed dash says that there is no number; a blank cell between numbers may have been forgotten. */
    private static void lookAtBlanks(DraftIndicator row, Findings findings) {
        TreeMap<Integer, DraftValue> years = new TreeMap<>();
        Map<Integer, DraftValue> blanks = new TreeMap<>();
        for (DraftValue value : row.values()) {
            if (value.role() == Role.ACTUAL && value.period() instanceof Period.Year(int year)) {
                boolean blank = value.comparator() == Comparator.NONE && value.text().isBlank();
                (blank ? blanks : years).put(year, value);
            }
        }
        blanks.forEach((year, value) -> {
            if (years.lowerKey(year) != null && years.higherKey(year) != null) {
                findings.tell(Code.VALUE_SKIPPED, value.cell(), row.name(), year.toString());
            }
        });
    }
}
