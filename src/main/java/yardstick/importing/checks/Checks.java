package yardstick.importing.checks;

import java.util.List;
import yardstick.importing.draft.DraftTable;
import yardstick.importing.draft.Finding;
import yardstick.importing.draft.Findings;
import yardstick.importing.words.Lexicon;

/** Everything that is doubted about a table once it has been read. */
public final class Checks {
    private final List<Check> checks;

    public Checks(Lexicon lexicon) {
        this.checks = List.of(
                new RepeatedValues(),
                new CopiedRow(),
                new Totals(lexicon.doubts()),
                new MixedUnits(),
                new WholeThings(lexicon.doubts()),
                new ShareRange(),
                new ShareFraction(),
                new ScaleJump(),
                new Outlier(),
                new ZeroAmongLarge(),
                new CumulativeFalls(lexicon.doubts()),
                new YearToDate(),
                new PartsOfYear(),
                new Standstill(),
                new ActualYears(),
                new PlanYears(),
                new WayOfNumbers(),
                new TargetExceeded());
    }

    public List<Finding> of(DraftTable table) {
        Findings findings = new Findings(table.sheet());
        checks.forEach(check -> check.look(table, findings));
        return findings.all();
    }
}
