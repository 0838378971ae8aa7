package yardstick.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yardstick.change.Change;
import yardstick.change.Desk;
import yardstick.settings.SettingsFile;
import yardstick.store.Store;
import yardstick.ui.parts.Jobs;
import yardstick.ui.parts.Place;
import yardstick.ui.parts.Screen;
import yardstick.ui.parts.Surroundings;
import yardstick.walk.Fx;
import yardstick.walk.SamplePlans;

/** The real window around a screen of one label. */
class WindowTest {
    @TempDir
    Path folder;

    private final Store store = Store.inMemory();
    private final Desk desk = new Desk(store, Clock.systemUTC());
    private final List<String> seen = new ArrayList<>();
    private final CompletableFuture<Jobs> jobs = new CompletableFuture<>();
    private final CompletableFuture<Boolean> closed = new CompletableFuture<>();
    private SettingsFile settings = new SettingsFile(Path.of(""));
    private Stage stage = Fx.started(Stage::new);

    @BeforeEach
    void open() {
        desk.apply(new Change.AddPlan(SamplePlans.all().getFirst()));
        settings = new SettingsFile(folder.resolve("settings.json"));
        Backing backing = new Backing(desk, store.plans()::all, Path.of(""), Clock.systemUTC());
        Fx.run(() -> {
            new Window(backing, this::screen, settings, Locale.CHINA).show(stage, () -> closed.complete(true));
            return true;
        });
        Fx.settle(jobs.join());
    }

    @AfterEach
    void close() {
        hide();
        store.close();
    }

    private Screen screen(Place place, Surroundings around) {
        jobs.complete(around.jobs());
        seen.add("built " + place + " " + around.words().locale().getLanguage());
        return new Screen(new Label("…"), () -> seen.add("refreshed"), () -> seen.add("left"));
    }

    private void hide() {
        Fx.run(() -> {
            stage.hide();
            return true;
        });
    }

    /** From the left: undo, redo, language, theme. */
    private void press(int button) {
        Fx.run(() -> {
            Object[] buttons = stage.getScene().getRoot().lookupAll(".top-bar .button").toArray();
            ((Button) buttons[button]).fire();
            return true;
        });
        Fx.settle(jobs.join());
    }

    @Test
    void firstStartShowsThePlans() {
        assertEquals(List.of("built Plans[] zh", "refreshed"), seen);
        assertEquals("标尺", stage.getTitle());
    }

    @Test
    void otherLanguageBuildsTheScreenAnew() {
        press(2);
        assertEquals(List.of("left", "built Plans[] en", "refreshed"), seen.subList(2, 5));
        assertEquals("Yardstick", stage.getTitle());
    }

    @Test
    void undoRefreshesTheScreen() {
        press(0);
        assertEquals(List.of(), store.plans().all());
        assertTrue(seen.subList(2, seen.size()).contains("refreshed"), seen::toString);
    }

    @Test
    void choicesAreKeptOnClosing() {
        press(2);
        press(3);
        hide();
        assertTrue(closed.join());
        assertEquals("en", settings.read().settings().language());
        assertTrue(settings.read().settings().dark());
        assertEquals("bengbu", settings.read().settings().plan());
    }
}
