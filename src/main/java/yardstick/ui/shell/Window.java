package yardstick.ui.shell;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import yardstick.settings.Settings;
import yardstick.settings.SettingsFile;
import yardstick.text.Words;
import yardstick.ui.parts.HalfTyped;
import yardstick.ui.parts.Navigator;
import yardstick.ui.parts.Place;
import yardstick.ui.parts.Screen;
import yardstick.ui.parts.Screens;
import yardstick.ui.parts.Surroundings;
import yardstick.ui.parts.Theme;

/** The one window: frame, the screen inside it, and everything that outlives a screen. */
public final class Window implements Navigator {
    private final Backing backing;
    private final Screens screens;
    private final SettingsFile file;
    private final WindowState state;
    private final BackgroundJobs jobs;
    private final StoreModel store;
    private final Failures failures;
    private final BorderPane root = new BorderPane();
    private final Scene scene = new Scene(root, 1280, 800);
    private final Intakes intakes;
    private final Acting acting;
    private final String lastPlan;
    private final String lastPlace;
    private Frame frame;
    private Place shown = new Place.Plans();
    private @Nullable Screen screen;
    private @Nullable Screen help;
    private @Nullable Stage stage;

    /**
     * On the window's thread.
     *
     * @param system the language where the settings name none
     */
    public Window(Backing backing, Screens screens, SettingsFile file, Locale system) {
        this.backing = backing;
        this.screens = screens;
        this.file = file;
        Theme.loadFonts();
        Settings settings = file.read().settings();
        lastPlan = settings.plan() == null ? "" : settings.plan();
        state = new WindowState(settings, system, LocalDate.now(backing.clock()));
        failures = new Failures(() -> state.words().get(), () -> state.theme().get(), () -> stage);
        jobs = new BackgroundJobs(Platform::runLater, failures, refusal -> notices().refuse(refusal));
        store = new StoreModel(backing, jobs);
        lastPlace = settings.viewOrFirst().place();
        intakes = new Intakes(
                state, RecentFiles.of(settings.viewOrFirst().recent()), jobs, notices(), new SystemDialogs(() -> stage));
        acting = new Acting(state, store, intakes, root, () -> stage, notices(), this::stored);
        frame = buildFrame();
        new Dropping(intakes::take).on(scene);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::leaveManual);
        state.place().addListener((o, was, now) -> turn(was));
        state.asOf().addListener((o, was, now) -> refresh());
        state.words().addListener((o, was, now) -> rebuild());
        state.theme().addListener((o, was, now) -> redress());
        state.textSize().addListener((o, was, now) -> resize());
        store.shown().addListener((o, was, now) -> follow(now));
    }

    /**
     * Opens the window where it stood last.
     *
     * @param onClosed runs on the window's thread after the last job has ended: the store can be closed
     */
    public void show(Stage stage, Runnable onClosed) {
        this.stage = stage;
        Thread.currentThread().setUncaughtExceptionHandler((thread, bug) -> failures.accept(bug));
        new StagePlace(stage).restore(file.read().settings().bounds());
        stage.setScene(scene);
        stage.setTitle(state.words().get().get("app.name"));
        Runnable deaf = backing.desk().onChange(() -> Platform.runLater(this::stored));
        stage.setOnCloseRequest(asked -> {
            if (acting.isTyping()) {
                asked.consume();
                acting.run(Act.CLOSE);
            }
        });
        stage.setOnHidden(e -> {
            deaf.run();
            close(stage, onClosed);
        });
        start();
        stage.show();
    }

    @Override
    public void open(Place place) {
        state.open(place);
    }

    @Override
    public void back() {
        state.back();
    }

    @Override
    public Optional<String> currentPlan() {
        return Optional.ofNullable(state.plan().get());
    }

    @Override
    public void choosePlan(String planId) {
        state.choosePlan(planId);
        frame.follow(store.shown().get());
    }

    @Override
    public List<Path> recentFiles() {
        return intakes.recent().get().files();
    }

    @Override
    public void opened(Path file) {
        intakes.remember(file);
    }

    private void start() {
        store.reload(stored -> {
            if (stored.plan(lastPlan).isPresent()) {
                state.choosePlan(lastPlan);
                open(Rail.placeOf(lastPlace, lastPlan));
            }
            if (screen == null) {
                enter();
            }
        });
    }

    private Frame buildFrame() {
        Words words = state.words().get();
        // The toolkit's own words (calendar, menus of text fields) follow the default locale and nothing else.
        Locale.setDefault(words.locale());
        state.theme().get().dress(scene, state.textSize().get());
        Frame built = new Frame(state, store, backing, jobs, acting, intakes);
        built.putInto(root);
        scene.getAccelerators().putAll(new Shortcuts(acting, built::rail).all());
        return built;
    }

    /** Letters of another size: nothing is built anew, so nothing that was typed is lost. */
    private void resize() {
        state.theme().get().dress(scene, state.textSize().get());
        refresh();
    }

    /** Other colours: the screens stay, with what is half typed in them. */
    private void redress() {
        frame.retire();
        frame = buildFrame();
        Screen top = help == null ? screen : help;
        if (top != null) {
            put(top);
        }
    }

    private void rebuild() {
        frame.retire();
        frame = buildFrame();
        if (stage != null) {
            stage.setTitle(state.words().get().get("app.name"));
        }
        enter();
        if (state.place().get() instanceof Place.Help manual) {
            cover(manual);
        }
    }

    private void turn(Place before) {
        Place now = state.place().get();
        if (now instanceof Place.Help manual) {
            cover(manual);
            return;
        }
        Screen below = screen;
        if (help != null && below != null && now.equals(shown)) {
            help = null;
            put(below);
            return;
        }
        Screen typing = below != null && HalfTyped.isIn(below.root()) ? below : null;
        help = null;
        enter();
        if (typing != null) {
            offerToGoOn(before, typing);
        }
        if (before instanceof Place.ImportFile && !(now instanceof Place.ImportFile)) {
            intakes.next();
        }
    }

    /** A screen that was left with something half typed waits until the notice about it is closed. */
    private void offerToGoOn(Place place, Screen typing) {
        Words words = state.words().get();
        notices().offer(words.get("shell.typing.left"), words.get("shell.typing.goOn"), () -> {
            state.open(place);
            shown = place;
            screen = typing;
            put(typing);
        });
    }

    /** Builds the screen of the place; under the manual, of the place below it. */
    private void enter() {
        if (screen != null) {
            screen.leave().run();
        }
        Place now = state.place().get();
        shown = now instanceof Place.Help manual ? manual.about() : now;
        Screen next = screens.screen(shown, surroundings());
        screen = next;
        put(next);
    }

    /** The manual lies over the screen, which keeps what was typed there. */
    private void cover(Place.Help manual) {
        Screen pages = screens.screen(manual, surroundings());
        help = pages;
        put(pages);
    }

    /** Wherever the focus is, and before lists and fields of the manual take Escape for themselves. */
    private void leaveManual(KeyEvent pressed) {
        if (help != null && pressed.getCode() == KeyCode.ESCAPE) {
            pressed.consume();
            back();
        }
    }

    private void put(Screen next) {
        frame.show(next, store.shown().get());
        state.dayIs(LocalDate.now(backing.clock()));
        next.refresh().run();
        // Else the toolkit marks the first entry of the rail as if the user had gone there.
        root.requestFocus();
    }

    private void refresh() {
        if (screen != null) {
            screen.refresh().run();
        }
        if (help != null) {
            help.refresh().run();
        }
        frame.follow(store.shown().get());
    }

    private void stored() {
        state.dayIs(LocalDate.now(backing.clock()));
        store.reload(read -> {});
        refresh();
    }

    private void follow(StoreModel.Shown shown) {
        String plan = state.plan().get();
        if (plan != null && shown.plan(plan).isEmpty()) {
            state.forget(plan);
        }
        if (state.plan().get() == null && !shown.plans().isEmpty()) {
            state.choosePlan(shown.plans().getFirst().id());
        }
        frame.follow(shown);
    }

    private Surroundings surroundings() {
        return new Surroundings(
                state.words().get(),
                () -> state.asOf().get(),
                () -> state.theme().get(),
                () -> state.textSize().get(),
                this,
                new SystemDialogs(() -> stage),
                jobs,
                notices());
    }

    private WindowNotices notices() {
        return new WindowNotices(() -> state.words().get(), () -> frame.notices());
    }

    private void close(Stage closed, Runnable onClosed) {
        jobs.close();
        boolean dark = state.theme().get() == Theme.DARK;
        String language = state.words().get().locale().getLanguage();
        Settings.View view = new Settings.View(
                state.textSize().get().percent(),
                state.chosenDay(),
                Rail.nameOf(state.place().get()),
                intakes.recent().get().names());
        file.write(new Settings(language, dark, new StagePlace(closed).taken(), state.plan().get(), view));
        onClosed.run();
    }
}
