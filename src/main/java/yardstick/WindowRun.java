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

/**
 * One life of the window: from the opened store to the closed one.
 *
 * @param screens builds the screens over a store and its desk
 */
record WindowRun(SettingsFile settings, Clock clock, Locale locale, BiFunction<Store, Desk, Screens> screens) {

    /** Returns when the window is closed. */
    void open(Path storeFile) {
        CountDownLatch closed = new CountDownLatch(1);
        Outcome<Store> opened = Store.open(storeFile);
        Platform.startup(() -> {
            Platform.setImplicitExit(false);
            switch (opened) {
                case Outcome.Done<Store>(Store store) -> show(store, closed);
                case Outcome.Refused<Store> refused -> {
                    new StartRefused(Words.of(locale)).show(refused.refusal());
                    closed.countDown();
                }
            }
        });
        await(closed);
        Platform.exit();
    }

    private void show(Store store, CountDownLatch closed) {
        Desk desk = new Desk(store, clock);
        Backing backing = new Backing(desk, store.plans()::all, store.file(), clock);
        new Window(backing, screens.apply(store, desk), settings, locale).show(new Stage(), () -> {
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
