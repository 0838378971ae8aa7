package yardstick.ui.forms;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import yardstick.model.Plan;
import yardstick.text.Words;
import yardstick.ui.parts.Buttons;
import yardstick.ui.parts.HalfTyped;
import yardstick.ui.parts.Icon;
import yardstick.ui.parts.Notices;

/** One record being typed, in the place where it is read. Ctrl+Enter saves, Escape leaves. */
public final class EditPane<R> extends BorderPane {
    private final Form<R> form;
    private final Saving<R> save;
    private final Button saving;
    private final Runnable closed;
    private final Label title = new Label();
    private final ScrollPane scroll;
    private @Nullable R shown;
    private @Nullable R left;
    private Consumer<Runnable> keeping = again -> {};

    /** Stores what was typed. */
    public interface Saving<R> {

        /** @param refused runs on the window's thread where it is not stored; nothing can be saved before that */
        void save(R typed, Runnable refused);
    }

    /**
     * @param save given the record that comes of the form
     * @param closed after Escape or cancel
     */
    public EditPane(Form<R> form, Words words, Saving<R> save, Runnable closed) {
        this.form = form;
        this.save = save;
        this.closed = closed;
        getStyleClass().add("edit-pane");
        HalfTyped.mark(this, form.dirty());
        title.getStyleClass().add("section-title");
        scroll = new ScrollPane(fields());
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        saving = Buttons.primary(words.get("forms.save"), Icon.CHECK, this::save);
        saving.setId("form-save");
        Button cancel = Buttons.plain(words.get("forms.cancel"), Icon.CLOSE, this::cancel);
        cancel.setId("form-cancel");
        Label keys = new Label(words.get("forms.keys"));
        keys.getStyleClass().add("note");
        keys.setWrapText(true);
        saving.setMinWidth(USE_PREF_SIZE);
        cancel.setMinWidth(USE_PREF_SIZE);
        HBox acts = new HBox(8, saving, cancel, keys);
        acts.getStyleClass().add("edit-acts");
        setTop(title);
        setCenter(scroll);
        setBottom(acts);
        addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ENTER && e.isShortcutDown()) {
                e.consume();
                save();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                e.consume();
                cancel();
            }
        });
    }

    private VBox fields() {
        VBox all = new VBox(12);
        all.getStyleClass().add("edit-fields");
        for (Form.Section<R> section : form.sections()) {
            if (!section.title().isEmpty()) {
                Label heading = new Label(section.title());
                heading.getStyleClass().add("edit-section");
                heading.setWrapText(true);
                heading.setMinHeight(USE_PREF_SIZE);
                all.getChildren().add(heading);
            }
            section.fields().forEach(bound -> all.getChildren().add(bound.field().node()));
        }
        all.setMinWidth(0);
        return all;
    }

    /**
     * What was typed and not saved is not lost by Escape: a notice offers to go on.
     *
     * @param again shows this form once more
     */
    public EditPane<R> keeping(Notices notices, Words words, Runnable again) {
        keeping = back -> notices.offer(words.get("forms.left"), words.get("forms.takeUp"), () -> {
            back.run();
            if (isOpen()) {
                again.run();
                begin();
            }
        });
        return this;
    }

    /** Begins typing. */
    public void open(String heading, R record, Plan plan) {
        left = null;
        title.setText(heading);
        shown = record;
        saving.setDisable(false);
        form.plan(plan);
        form.show(record);
        scroll.setVvalue(0);
    }

    /** Once it is on the screen: the first field is ready for typing. */
    public void begin() {
        // A scroll pane takes its content into the scene only with its skin, and what is in no scene gets no focus.
        applyCss();
        layout();
        form.focus();
    }

    /** The plan has changed meanwhile. What is typed stays; where nothing is typed the record is shown as it is now. */
    public void follow(Plan plan, @Nullable R now) {
        form.plan(plan);
        if (now != null && !form.dirty().get()) {
            shown = now;
            form.show(now);
        }
    }

    public void close() {
        shown = null;
    }

    public boolean isOpen() {
        return shown != null;
    }

    private void save() {
        if (shown == null || saving.isDisable()) {
            return;
        }
        if (form.isValid()) {
            saving.setDisable(true);
            save.save(form.read(shown), () -> saving.setDisable(false));
        } else {
            form.ask();
        }
    }

    private void cancel() {
        R kept = form.dirty().get() ? shown : null;
        close();
        closed.run();
        left = kept;
        if (kept != null) {
            keeping.accept(this::takeUp);
        }
    }

    /** Unless the form has begun with another record meanwhile. */
    private void takeUp() {
        shown = shown == null ? left : shown;
        left = null;
        saving.setDisable(false);
    }
}
