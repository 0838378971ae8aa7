package yardstick.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import yardstick.change.Change;
import yardstick.change.Desk;
import yardstick.exchange.BundleFile;
import yardstick.exchange.BundleReading;
import yardstick.exchange.Destination;
import yardstick.exchange.Samples;
import yardstick.importing.Differences;
import yardstick.importing.Draft;
import yardstick.model.Plan;
import yardstick.store.Store;
import yardstick.work.Outcome;
import yardstick.work.Progress;

/** The demo's own store under its folder, filled with the sample plans and workbooks as a clerk would. */
final class DemoStore {
    private final Session session;
    private final Samples samples;
    private final Path folder;

    DemoStore(Session session, Samples samples, Path folder) {
        this.session = session;
        this.samples = samples;
        this.folder = folder;
    }

    private Path file() {
        return folder.resolve("demo.mv.db");
    }

    /** A new store; an older one is removed, unless another program has it open. */
    Outcome<Path> fresh() {
        if (!Files.exists(file())) {
            return fill();
        }
        return Store.open(file()).then(old -> {
            old.close();
            try {
                Files.delete(file());
                return fill();
            } catch (IOException e) {
                return Outcome.refused("OUT_NOT_WRITTEN", file().toString(), String.valueOf(e.getMessage()));
            }
        });
    }

    /** What was changed in the window last time is still there; the first time it is filled. */
    Outcome<Path> kept() {
        return Files.exists(file()) ? Outcome.done(file()) : fill();
    }

    private Outcome<Path> fill() {
        return samples.copyTo(folder.resolve("sample-data")).then(sets -> Store.open(file())
                .then(store -> {
                    try (store) {
                        Desk desk = new Desk(store, session.services().place().clock());
                        return all(store, desk, sets);
                    }
                }));
    }

    private Outcome<Path> all(Store store, Desk desk, List<Samples.Sample> sets) {
        Outcome<Path> last = Outcome.done(file());
        for (Samples.Sample sample : sets) {
            last = last.then(path -> plan(desk, sample.bundle()));
            for (Path workbook : sample.actuals()) {
                last = last.then(path -> one(store, desk, sample, workbook));
            }
        }
        return last;
    }

    private Outcome<Path> plan(Desk desk, Path bundle) {
        return new BundleFile()
                .read(bundle, Progress.none())
                .then(BundleReading::whole)
                .then(plan -> desk.apply(new Change.AddPlan(plan))
                        .map(entry -> told(bundle, plan.id(), plan.indicators().size())));
    }

    private Outcome<Path> one(Store store, Desk desk, Samples.Sample sample, Path workbook) {
        ImportRun run = new ImportRun(session.services());
        return run.read(workbook).then(draft -> {
            Plan stored = store.plans().plan(sample.plan()).orElseThrow();
            Differences differences = run.compare(draft, Optional.of(stored));
            Destination into = new Destination.Stored(stored);
            return desk.apply(session.services().intake().change(into, draft, differences.items()))
                    .map(entry -> told(workbook, sample.plan(), indicators(draft)));
        });
    }

    private static int indicators(Draft draft) {
        return draft.tables().stream()
                .mapToInt(table -> table.indicators().size())
                .sum();
    }

    private Path told(Path file, String plan, int indicators) {
        session.messages()
                .tell(session.words()
                        .get(
                                "cli.demo.imported",
                                String.valueOf(file.getFileName()),
                                plan,
                                Integer.toString(indicators)));
        return file();
    }
}
