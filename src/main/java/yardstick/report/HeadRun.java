package yardstick.report;

import java.util.ArrayList;
import java.util.List;

/**
 * Neighbouring columns under one word of the upper header row; a column without a group is a run of its own.
 *
 * @param first index of its first column
 * @param end index after its last column
 */
record HeadRun(String group, int first, int end) {

    /** @param groups the word over each column, empty for a column that stands alone */
    static List<HeadRun> of(List<String> groups) {
        List<HeadRun> runs = new ArrayList<>();
        int first = 0;
        for (int i = 1; i <= groups.size(); i++) {
            boolean goesOn =
                    i < groups.size() && !groups.get(first).isEmpty() && groups.get(i).equals(groups.get(first));
            if (!goesOn) {
                runs.add(new HeadRun(groups.get(first), first, i));
                first = i;
            }
        }
        return runs;
    }

    boolean isSingle() {
        return group.isEmpty();
    }

    int columns() {
        return end - first;
    }
}
