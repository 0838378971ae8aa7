package yardstick.importing;

import java.util.List;

/** @param findings what only the comparison can see, such as a unit that does not convert */
public record Differences(List<Difference> items, List<Finding> findings) {
    public Differences {
        items = List.copyOf(items);
        findings = List.copyOf(findings);
    }
}
