package yardstick.walk;

import java.nio.file.Path;
import yardstick.exchange.BundleFile;
import yardstick.exchange.BundleReading;
import yardstick.model.Plan;
import yardstick.work.Outcome;
import yardstick.work.Progress;

/** The reviewed plans that the program comes with. */
public final class PlanBundles {
    private PlanBundles() {}

    public static Path file(String name) {
        return Path.of("sample-data", "plans", name + ".json");
    }

    /** @param name of its file: ningbo, bengbu, zibo, heyuan, jimo */
    public static Plan plan(String name) {
        return plan(file(name));
    }

    public static Plan plan(Path bundle) {
        return switch (new BundleFile().read(bundle, Progress.none())) {
            case Outcome.Done<BundleReading>(BundleReading reading) when reading.plan() != null -> reading.plan();
            case Outcome.Done<BundleReading>(BundleReading reading) -> throw new AssertionError(reading.findings());
            case Outcome.Refused<BundleReading> refused -> throw new AssertionError(refused);
        };
    }
}
