package yardstick.exchange;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import yardstick.change.Change;
import yardstick.change.Desk;
import yardstick.importing.draft.Draft;
import yardstick.importing.matching.Comparison;
import yardstick.model.Plan;
import yardstick.work.Outcome;
import yardstick.work.Progress;

/** Puts the sample plans into a store, and their workbooks over them as a clerk would. */
public final class SampleLoad {
    private final Comparison comparison = new Comparison();
    private final Intake intake = new Intake();
    private final Desk desk;
    private final Function<String, Optional<Plan>> stored;
    private final Function<Path, Outcome<Draft>> recognised;
    private final Clock clock;

    /** One file that is in the store now. */
    public record Loaded(Path file, String planId, int indicators) {}

    /**
     * @param stored a plan of the desk's store by its id
     * @param recognised what stands in a workbook
     */
    public SampleLoad(
            Desk desk,
            Function<String, Optional<Plan>> stored,
            Function<Path, Outcome<Draft>> recognised,
            Clock clock) {
        this.desk = desk;
        this.stored = stored;
        this.recognised = recognised;
        this.clock = clock;
    }

    /**
     * Each file is a step of its own. The first that is refused ends it; those before it stay.
     *
     * @param told each file once it is stored
     */
    public Outcome<List<Samples.Sample>> load(List<Samples.Sample> samples, Consumer<Loaded> told) {
        Outcome<List<Samples.Sample>> last = Outcome.done(samples);
        for (Samples.Sample sample : samples) {
            last = last.then(all -> bundle(sample.bundle()).map(loaded -> {
                told.accept(loaded);
                return all;
            }));
            for (Path file : sample.actuals()) {
                last = last.then(all -> workbook(sample.plan(), file).map(loaded -> {
                    told.accept(loaded);
                    return all;
                }));
            }
        }
        return last;
    }

    private Outcome<Loaded> bundle(Path file) {
        return new BundleFile()
                .read(file, Progress.none())
                .then(BundleReading::whole)
                .then(plan -> desk.apply(new Change.AddPlan(plan))
                        .map(entry -> new Loaded(file, plan.id(), plan.indicators().size())));
    }

    private Outcome<Loaded> workbook(String planId, Path file) {
        return recognised.apply(file).then(draft -> {
            Plan plan = stored.apply(planId).orElseThrow();
            var differences = comparison.compare(draft, Optional.of(plan), clock.instant());
            Change change = intake.change(new Destination.Stored(plan), draft, differences.taken());
            return desk.apply(change).map(entry -> new Loaded(file, planId, indicators(draft)));
        });
    }

    private static int indicators(Draft draft) {
        return draft.tables().stream()
                .mapToInt(table -> table.indicators().size())
                .sum();
    }
}
