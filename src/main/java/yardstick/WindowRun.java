package yardstick;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.function.BiFunction;
import javafx.application.Platform;
import javafx.stage.Stage;
import yardstick.change.Desk;
import yardstick.settings.SettingsFile;
import yardstick.store.Store;
import yardstick.text.Words;
import yardstick.ui.parts.Screens;
import yardstick.ui.shell.Backing;
import yardstick.ui.shell.StartRefused;
import yardstick.ui.shell.Window;
import yardstick.work.Outcome;
import yardstick.work.Refusal;

/**
 * One life of the window: from the opened store to the closed one.
 *
 * @param screens builds the screens over a store and its desk
 */
record WindowRun(SettingsFile settings, Clock clock, Locale locale, BiFunction<Store, Desk, Screens> screens) {

    /** Returns when the window is closed. Files and fonts are read before the window's thread begins. */
    void open(Path storeFile) {
        CountDownLatch closed = new CountDownLatch(1);
        Runnable begin =
                switch (Store.open(storeFile)) {
                    case Outcome.Done<Store>(Store store) -> window(store, closed);
                    case Outcome.Refused<Store>(Refusal refusal) -> () -> {
                        new StartRefused(Words.of(locale)).show(refusal);
                        closed.countDown();
                    };
                };
        Platform.startup(() -> {
            Platform.setImplicitExit(false);
            begin.run();
        });
        await(closed);
        Platform.exit();
    }

    private Runnable window(Store store, CountDownLatch closed) {
        Desk desk = new Desk(store, clock);
        Backing backing = new Backing(desk, store.plans()::all, store.file(), clock);
        Screens built = screens.apply(store, desk);
        return () -> new Window(backing, built, settings, locale).show(new Stage(), () -> {
            store.close();
            closed.countDown();
        });
    }

    private static void await(CountDownLatch closed) {
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
