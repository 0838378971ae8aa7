package yardstick.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import yardstick.change.Desk;
import yardstick.exchange.SampleLoad;
import yardstick.exchange.Samples;
import yardstick.store.Store;
import yardstick.work.Outcome;

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
                        return load(store).load(sets, this::tell).map(all -> file());
                    }
                }));
    }

    private SampleLoad load(Store store) {
        Services services = session.services();
        Clock clock = services.place().clock();
        return new SampleLoad(
                new Desk(store, clock), store.plans()::plan, file -> new ImportRun(services).read(file, null), clock);
    }

    private void tell(SampleLoad.Loaded loaded) {
        session.messages()
                .tell(session.words()
                        .get(
                                "cli.demo.imported",
                                String.valueOf(loaded.file().getFileName()),
                                loaded.planId(),
                                Integer.toString(loaded.indicators())));
    }
}
