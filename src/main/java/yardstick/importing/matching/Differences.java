package yardstick.importing.matching;

import java.util.List;
import java.util.Set;
import yardstick.importing.draft.Finding;

/**
 * @param foreign numbers of the tables, from 0, that fit nothing of the plan; nothing of them is among the items
 * @param findings what only the comparison can see, such as a unit that does not convert
 * @param questions names to be decided; nothing of their rows is among the items
 */
public record Differences(List<Difference> items, List<Finding> findings, List<Question> questions, Set<Integer> foreign) {
    public static final Differences NONE = new Differences(List.of(), List.of(), List.of(), Set.of());

    public Differences {
        items = List.copyOf(items);
        findings = List.copyOf(findings);
        questions = List.copyOf(questions);
        foreign = Set.copyOf(foreign);
    }

    /** What is written unless a person says otherwise. */
    public List<Difference> taken() {
        return items.stream().filter(Difference::isTaken).toList();
    }

    /** That whole tables do not fit the plan. */
    public List<Finding> aboutTables() {
        return findings.stream()
                .filter(finding -> finding.code() == Finding.Code.TABLE_FOREIGN)
                .toList();
    }

    public List<Finding> aboutValues() {
        return findings.stream()
                .filter(finding -> finding.code() != Finding.Code.TABLE_FOREIGN)
                .toList();
    }
}
