package yardstick.exchange;

import java.util.List;
import org.jspecify.annotations.Nullable;
import yardstick.model.Plan;
import yardstick.work.Outcome;

/**
 * What was read from a bundle.
 *
 * @param file name without folder
 * @param plan null where a finding is an error: a bundle is taken whole or not at all
 */
public record BundleReading(String file, @Nullable Plan plan, List<BundleFinding> findings) {
    public BundleReading {
        findings = List.copyOf(findings);
    }

    public long errors() {
        return findings.stream().filter(BundleFinding::isError).count();
    }

    /** Refused with BUNDLE_WRONG where there is an error. */
    public Outcome<Plan> whole() {
        return plan == null ? Outcome.refused("BUNDLE_WRONG", file, Long.toString(errors())) : Outcome.done(plan);
    }
}
