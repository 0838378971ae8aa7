package yardstick.ui.importing;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import javafx.event.EventHandler;
import javafx.geometry.Orientation;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.SplitPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import yardstick.change.Desk;
import yardstick.exchange.BundleReading;
import yardstick.importing.Recogniser;
import yardstick.importing.draft.DraftIndicator;
import yardstick.importing.draft.DraftTable;
import yardstick.sheet.SheetReader;
import yardstick.store.PlanReader;
import yardstick.text.Words;
import yardstick.ui.parts.Buttons;
import yardstick.ui.parts.Icon;
import yardstick.ui.parts.Page;
import yardstick.ui.parts.Place;
import yardstick.ui.parts.Screen;
import yardstick.ui.parts.Surroundings;

/** One file becomes values: choose it, look at what was recognised, accept, and it is one step that can be undone. */
public final class ImportScreen {
    private static final KeyCombination PASTE = new KeyCodeCombination(KeyCode.V, KeyCombination.SHORTCUT_DOWN);
    private static final int MOST_FINDINGS = 5;

    private final Place.ImportFile place;
    private final Backing backing;
    private final Surroundings around;
    private final Words words;
    private final ImportModel model;
    private final Page page;
    private final FileOpening files;
    private final StartPane start;
    private final SplitPane review = new SplitPane();
    private final SheetPane sheet;
    private final DifferencesPane differences;
    private final Button accept;
    private final BundleReview bundle;
    private final EventHandler<KeyEvent> pasting = pressed -> {
        if (PASTE.match(pressed)) {
            pasteOver();
        }
    };
    private boolean begun;
    private @Nullable Opened opened;

    /** What an import reads with and writes through. */
    public record Backing(
            SheetReader sheets,
            Recogniser recogniser,
            PlanReader plans,
            Desk desk,
            Clock clock,
            Unfinished unfinished) {}

    private ImportScreen(Place.ImportFile place, Backing backing, Surroundings around) {
        this.place = place;
        this.backing = backing;
        this.around = around;
        this.words = around.words();
        this.model = new ImportModel(
                backing.plans(), backing.recogniser().fixes(), around.jobs(), backing.clock(), words);
        this.page = new Page(words.get("intake.title"));
        this.files = new FileOpening(backing, around, this::show, this::ask, this::goOn);
        this.start = new StartPane(words, this::choose, this::paste);
        this.sheet = new SheetPane(words);
        this.bundle = new BundleReview(backing, around);
        this.accept = Buttons.primary("", Icon.CHECK, this::write);
        accept.setId("intake-accept");
        accept.disableProperty().bind(model.importable().not());
        model.ticked().accepted().addListener((p, old, now) -> label());
        model.reading().addListener((p, old, now) -> {
            if (old != null && now != null && old.book() == now.book()) {
                sheet.follow(now);
            }
        });
        label();
        FindingsList told = new FindingsList(model.findings(), MOST_FINDINGS, words, sheet::go, model::take);
        told.takesBack(model.taking());
        told.getStyleClass().add("printed");
        VBox left = new VBox(12, sheet, told);
        left.setMinWidth(0);
        VBox.setVgrow(sheet, Priority.ALWAYS);
        review.setOrientation(Orientation.HORIZONTAL);
        review.getStyleClass().add("review");
        differences = new DifferencesPane(model, words, sheet::go);
        review.getItems().addAll(left, differences);
        review.setDividerPositions(0.46);
        page.sceneProperty().addListener((p, old, now) -> listen(old, now));
        showStart();
    }

    public static Screen of(Place.ImportFile place, Backing backing, Surroundings around) {
        ImportScreen screen = new ImportScreen(place, backing, around);
        return new Screen(screen.page, screen::refresh, screen::leave);
    }

    /** Only the first showing reads the file; ticks stay as they are while nothing else was stored. */
    private void refresh() {
        Path file = place.file();
        if (begun) {
            model.follow();
            bundle.follow();
        } else if (!resumed() && file != null) {
            files.read(file);
        }
        begun = true;
    }

    private boolean resumed() {
        Optional<Unfinished.Left> left = backing.unfinished().take(place);
        left.ifPresent(was -> {
            show(was.opened());
            if (was.opened() instanceof Reading reading && was.review() != null) {
                model.resume(reading, was.review());
            }
            bundle.resume(was.typed());
        });
        return left.isPresent();
    }

    /** In another language the window builds this screen anew. */
    private void leave() {
        // What was read otherwise meanwhile is in the model.
        Opened now = opened instanceof Reading ? model.reading().get() : opened;
        if (now != null) {
            backing.unfinished()
                    .keep(new Unfinished.Left(place, now, model.review().orElse(null), bundle.typed()));
        }
    }

    private void paste() {
        files.paste(Clipboard.getSystemClipboard());
    }

    /** What is under review does not give way to a slip of the hand. */
    private void pasteOver() {
        if (opened == null) {
            paste();
        } else {
            around.notices().offer(words.get("intake.paste.over"), words.get("intake.paste.instead"), this::paste);
        }
    }

    /** Ctrl+V wherever the keyboard is, but in a field: that takes the text itself. */
    private void listen(@Nullable Scene old, @Nullable Scene now) {
        if (old != null) {
            old.removeEventHandler(KeyEvent.KEY_PRESSED, pasting);
        }
        if (now != null) {
            now.addEventHandler(KeyEvent.KEY_PRESSED, pasting);
        }
    }

    private void choose() {
        around.dialogs().chooseImport(words.get("intake.choose.title")).ifPresent(files::read);
    }

    private void ask(PasswordPane password) {
        page.subtitle(words.get("intake.subtitle"));
        page.acts(Buttons.plain(words.get("intake.other"), Icon.FOLDER, this::choose));
        page.setCenter(password);
        password.focus();
    }

    private void show(Opened now) {
        opened = now;
        switch (now) {
            case Reading reading -> show(reading);
            case Opened.Bundle(BundleReading read) -> show(read);
        }
    }

    /** What was open before stays as it was left. */
    private void goOn() {
        switch (opened) {
            case null -> showStart();
            case Reading reading -> place(reading);
            case Opened.Bundle(BundleReading read) -> place(read);
        }
    }

    private void show(BundleReading read) {
        model.clear();
        bundle.show(read);
        place(read);
    }

    private void place(BundleReading read) {
        page.subtitle(words.get("intake.bundle.file", read.file()));
        page.acts(Buttons.plain(words.get("intake.other"), Icon.FOLDER, this::choose), bundle.accept());
        page.setCenter(bundle.pane());
    }

    private void show(Reading reading) {
        bundle.clear();
        model.show(reading, place.planId());
        sheet.show(reading);
        place(reading);
        differences.focus();
    }

    private void place(Reading reading) {
        page.subtitle(subtitle(reading));
        page.acts(Buttons.plain(words.get("intake.other"), Icon.FOLDER, this::choose), accept);
        page.setCenter(review);
    }

    private void showStart() {
        page.subtitle(words.get("intake.subtitle"));
        page.acts();
        page.setCenter(start);
        start.focus();
    }

    private String subtitle(Reading reading) {
        if (reading.draft().tables().isEmpty()) {
            return reading.book().fileName() + " · " + words.get("intake.nothing");
        }
        int indicators = 0;
        int values = 0;
        for (DraftTable table : reading.draft().tables()) {
            indicators += table.indicators().size();
            for (DraftIndicator indicator : table.indicators()) {
                values += indicator.values().size();
            }
        }
        return words.get(
                "intake.file",
                reading.book().fileName(),
                Integer.toString(reading.draft().tables().size()),
                Integer.toString(indicators),
                Integer.toString(values));
    }

    private void label() {
        accept.setText(words.get("intake.import", model.ticked().accepted().get()));
    }

    private void write() {
        Reading reading = model.reading().get();
        model.order().ifPresent(order -> around.jobs()
                .attempt(
                        words.get("intake.saving", order.items()),
                        progress -> backing.desk().apply(order.change()),
                        done -> {
                            opened = null;
                            String file = reading == null ? "" : reading.book().fileName();
                            around.notices().tell(words.get("intake.done", order.items(), file));
                            around.navigator().open(new Place.Indicators(order.planId()));
                        }));
    }
}
