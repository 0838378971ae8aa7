package yardstick.calc;

import java.time.LocalDate;
import yardstick.model.Plan;

/** Where every indicator of a plan stands at a day. */
public final class GapAnalysis {

    public GapTable analyse(Plan plan, LocalDate asOf, RuleSet rule) {
        throw new UnsupportedOperationException("landed as a signature first");
    }
}
