package yardstick.importing.matching;

import java.util.List;
import yardstick.importing.draft.Finding;

/** @param findings what only the comparison can see, such as a unit that does not convert */
public record Differences(List<Difference> items, List<Finding> findings) {
    public Differences {
        items = List.copyOf(items);
        findings = List.copyOf(findings);
    }
}
