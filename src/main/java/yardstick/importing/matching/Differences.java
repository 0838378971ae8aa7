package yardstick.importing.matching;

import java.util.List;
import yardstick.importing.draft.Finding;

/**
 * @param findings what only the comparison can see, such as a unit that does not convert
 * @param questions names to be decided; nothing of their rows is among the items
 */
public record Differences(List<Difference> items, List<Finding> findings, List<Question> questions) {
    public static final Differences NONE = new Differences(List.of(), List.of(), List.of());

    public Differences {
        items = List.copyOf(items);
        findings = List.copyOf(findings);
        questions = List.copyOf(questions);
    }
}
