package yardstick.ui.forms;

import java.util.function.Consumer;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import yardstick.model.Plan;
import yardstick.text.Words;
import yardstick.ui.parts.Buttons;
import yardstick.ui.parts.Icon;

/** One small record: its line, and below it, once it is opened, its form. */
final class RecordRow<S> extends VBox {
    private final S record;
    private final Fields.Small<S> small;
    private final Acts<S> acts;
    private final Label line = new Label();
    private @Nullable Form<S> form;
    private @Nullable Plan plan;

    /** Held, or its listener would be forgotten. */
    private @Nullable BooleanBinding dirty;

    /** @param changed something was typed */
    record Acts<S>(Consumer<RecordRow<S>> remove, Consumer<RecordRow<S>> up, Runnable changed) {}

    RecordRow(S record, Fields.Small<S> small, Words words, Acts<S> acts) {
        super(8);
        this.record = record;
        this.small = small;
        this.acts = acts;
        getStyleClass().add("record-row");
        line.setWrapText(true);
        line.setMinHeight(USE_PREF_SIZE);
        line.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(line, Priority.ALWAYS);
        line.setText(small.line().apply(record));
        Button up = Buttons.icon(words.get("forms.up.plain"), Icon.UP, () -> acts.up().accept(this));
        Button edit = Buttons.icon(words.get("forms.edit.plain"), Icon.EDIT, this::open);
        Button remove = Buttons.icon(words.get("forms.remove.plain"), Icon.REMOVE, () -> acts.remove().accept(this));
        HBox head = new HBox(4, line, up, edit, remove);
        head.getStyleClass().add("row-acts");
        getChildren().add(head);
    }

    void plan(@Nullable Plan now) {
        plan = now;
        if (form != null && now != null) {
            form.plan(now);
        }
    }

    void open() {
        if (form == null) {
            Form<S> opened = small.form().get();
            form = opened;
            plan(plan);
            opened.show(record);
            BooleanBinding now = opened.dirty();
            dirty = now;
            now.addListener((p, was, is) -> acts.changed().run());
            VBox fields = new VBox(8);
            fields.getStyleClass().add("record-fields");
            opened.sections().forEach(section ->
                    section.fields().forEach(bound -> fields.getChildren().add(bound.field().node())));
            getChildren().add(fields);
        }
        form.focus();
    }

    /** Equal as long as nothing is typed into it. */
    Object typed() {
        return dirty != null && dirty.get() ? this : record;
    }

    boolean isValid() {
        return form == null || form.isValid();
    }

    void ask() {
        if (form != null) {
            form.ask();
        }
    }

    S read() {
        return form == null ? record : form.read(record);
    }
}
