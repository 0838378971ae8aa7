package yardstick.walk;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import javafx.scene.Group;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.stage.Stage;
import yardstick.change.Change;
import yardstick.change.Desk;
import yardstick.model.Plan;
import yardstick.settings.Settings;
import yardstick.settings.SettingsFile;
import yardstick.store.Store;
import yardstick.ui.parts.Jobs;
import yardstick.ui.parts.Place;
import yardstick.ui.parts.Screens;
import yardstick.ui.shell.Backing;
import yardstick.ui.shell.Window;
import yardstick.work.Outcome;

/**
 * One window in one dress on a store of its own, walked from screen to screen.
 */
public final class Walk implements AutoCloseable {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-05T08:00:00Z"), ZoneOffset.UTC);

    /** How the window is dressed. @param width in screen points @param textSize in percent */
    public record Dress(Locale locale, boolean dark, int width, int height, int textSize) {
        public Dress(Locale locale, boolean dark, int width, int height) {
            this(locale, dark, width, height, 100);
        }

        /** Each two of language, light and size meet once; all eight would take twice the time. */
        public static Stream<Dress> all() {
            return Stream.of(
                    new Dress(Locale.SIMPLIFIED_CHINESE, false, 1280, 800),
                    new Dress(Locale.SIMPLIFIED_CHINESE, true, 1000, 700),
                    new Dress(Locale.ENGLISH, true, 1280, 800),
                    new Dress(Locale.ENGLISH, false, 1000, 700));
        }

        @Override
        public String toString() {
            return locale.getLanguage() + "-" + (dark ? "dark" : "light") + (width < 1280 ? "-small" : "")
                    + (textSize == 100 ? "" : "-" + textSize);
        }
    }

    private final Store store;
    private final Dress dress;
    private final Set<String> data;
    private final Window window;
    private final Stage stage;
    private final CompletableFuture<Jobs> jobs = new CompletableFuture<>();

    /** @param folder for the settings, empty at first */
    public Walk(Dress dress, List<Plan> plans, BiFunction<Store, Desk, Screens> screens, Path folder) {
        this(dress, Store.inMemory(), plans, screens, settings(dress, folder));
    }

    private Walk(
            Dress dress,
            Store store,
            List<Plan> plans,
            BiFunction<Store, Desk, Screens> screens,
            SettingsFile settings) {
        this.dress = dress;
        this.store = store;
        this.data = Language.textsOf(plans);
        Desk desk = new Desk(store, CLOCK);
        for (Plan plan : plans) {
            if (desk.apply(new Change.AddPlan(plan)) instanceof Outcome.Refused<?> refused) {
                throw new AssertionError(refused);
            }
        }
        Fx.start();
        Screens real = screens.apply(store, desk);
        Screens overheard = (place, around) -> {
            jobs.complete(around.jobs());
            return real.screen(place, around);
        };
        Path shownAs = Path.of("/", "home", "office", "yardstick", "标尺.mv.db");
        Backing backing = new Backing(desk, store.plans()::all, shownAs, CLOCK);
        window = Fx.run(() -> new Window(backing, overheard, settings, dress.locale()));
        stage = Fx.run(() -> {
            Stage shown = new Stage();
            window.show(shown, store::close);
            return shown;
        });
        settle();
    }

    /**
     * The program started once more, or for the first time.
     *
     * @param file of the store, made where it is not there
     * @param settings as the program left them, no file before the first start
     * @param locale of the system
     */
    public static Walk started(Path file, Path settings, Locale locale, BiFunction<Store, Desk, Screens> screens) {
        return switch (Store.open(file)) {
            case Outcome.Done<Store>(Store store) ->
                new Walk(
                        new Dress(locale, false, 1280, 800), store, List.of(), screens, new SettingsFile(settings));
            case Outcome.Refused<Store> refused -> throw new AssertionError(refused);
        };
    }

    private static SettingsFile settings(Dress dress, Path folder) {
        Settings.Bounds bounds = new Settings.Bounds(0, 0, dress.width(), dress.height(), false);
        SettingsFile file = new SettingsFile(folder.resolve(dress + ".json"));
        Settings.View view = new Settings.View(dress.textSize(), null, "", List.of());
        file.write(new Settings(dress.locale().getLanguage(), dress.dark(), bounds, null, view));
        return file;
    }

    /** Goes there, takes the picture under {@code folder} and returns the complaints. */
    public List<String> visit(Visit visit, Path folder) {
        Fx.run(() -> {
            window.open(visit.place());
            return true;
        });
        settle();
        Scene scene = stage.getScene();
        Fx.run(() -> {
            visit.prepare().accept(scene.getRoot());
            return true;
        });
        Fx.settle(jobs.join());
        Fx.still(scene);
        Fx.picture(scene, folder.resolve(visit.name() + "-" + dress + ".png"));
        boolean chinese = dress.locale().getLanguage().equals("zh");
        return Fx.run(() -> new ScreenCheck(new Language(chinese, data)).complaints(scene.getRoot()));
    }

    /** Goes there and waits until it is shown. */
    public void open(Place place) {
        Fx.run(() -> {
            window.open(place);
            return true;
        });
        settle();
    }

    /** Switches to the other language, as the button at the top right does. */
    public void language() {
        press(2);
    }

    /** Switches between light and dark. */
    public void theme() {
        press(3);
    }

    /** From the left: undo, redo, language, theme. */
    private void press(int button) {
        Fx.run(() -> {
            Object[] buttons = root().lookupAll(".top-bar .button").toArray();
            ((Button) buttons[button]).fire();
            return true;
        });
        settle();
    }

    /** Until everything that was begun is done and laid out: panes take their nodes into the scene only then. */
    public void settle() {
        Fx.settle(jobs.join());
        Fx.layOut(stage.getScene());
    }

    public Parent root() {
        return stage.getScene().getRoot();
    }

    public Optional<Plan> plan(String id) {
        return store.plans().plan(id);
    }

    /** Every plan of the store. */
    public List<Plan> plans() {
        return store.plans().all().stream()
                .map(plan -> store.plans().plan(plan.id()).orElseThrow())
                .toList();
    }

    /** The headless toolkit keeps each stage that was ever shown: it is emptied, or all walks together fill the memory. */
    @Override
    public void close() {
        Fx.run(() -> {
            Scene scene = stage.getScene();
            stage.hide();
            stage.setOnHidden(null);
            stage.setOnCloseRequest(null);
            stage.setScene(null);
            scene.setRoot(new Group());
            return true;
        });
    }
}
