package yardstick.ui.forms;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import yardstick.model.Plan;
import yardstick.text.Words;
import yardstick.ui.parts.Buttons;
import yardstick.ui.parts.CheckedField;
import yardstick.ui.parts.Icon;

/** Several small records inside a record, one below the other; each opens to a form of its own. */
final class RecordsField<S> extends Field<List<S>> {
    private final Fields.Small<S> small;
    private final Button add;
    private final VBox rows = new VBox(4);
    private final List<RecordRow<S>> shown = new ArrayList<>();
    private @Nullable Plan plan;

    RecordsField(String title, Words words, Fields.Small<S> small) {
        super(title, words);
        this.small = small;
        add = Buttons.plain(words.get("forms.add", title), Icon.ADD, this::add);
        rows.getStyleClass().add("record-rows");
    }

    private void add() {
        RecordRow<S> row = row(small.fresh().get());
        shown.add(row);
        draw();
        row.open();
        changed();
    }

    private RecordRow<S> row(S record) {
        RecordRow<S> row = new RecordRow<>(record, small, words(), new RecordRow.Acts<>(this::remove, this::up, this::changed));
        row.plan(plan);
        return row;
    }

    private void remove(RecordRow<S> row) {
        shown.remove(row);
        draw();
        changed();
    }

    private void up(RecordRow<S> row) {
        int at = shown.indexOf(row);
        if (at > 0) {
            Collections.swap(shown, at, at - 1);
            draw();
            changed();
        }
    }

    private void draw() {
        rows.getChildren().setAll(shown);
        rows.setManaged(!shown.isEmpty());
    }

    @Override
    void plan(Plan now) {
        plan = now;
        shown.forEach(row -> row.plan(now));
    }

    @Override
    CheckedField node() {
        CheckedField node = super.node();
        if (!node.getChildren().contains(rows)) {
            node.getChildren().add(1, rows);
        }
        return node;
    }

    @Override
    Control control() {
        return add;
    }

    @Override
    Object typed() {
        return shown.stream().map(RecordRow::typed).toList();
    }

    @Override
    void put(List<S> value) {
        shown.clear();
        value.forEach(record -> shown.add(row(record)));
        draw();
    }

    @Override
    boolean isBlank() {
        return shown.isEmpty();
    }

    @Override
    boolean isValid() {
        return super.isValid() && shown.stream().allMatch(RecordRow::isValid);
    }

    @Override
    void ask() {
        super.ask();
        shown.forEach(RecordRow::ask);
    }

    @Override
    void focus() {
        Optional<RecordRow<S>> wrong = shown.stream().filter(row -> !row.isValid()).findFirst();
        wrong.ifPresentOrElse(RecordRow::open, super::focus);
    }

    @Override
    public List<S> value() {
        return shown.stream().map(RecordRow::read).toList();
    }

    @Override
    Told told(List<S> value) {
        return Told.of(value.stream().map(small.line()).collect(Collectors.joining("\n")));
    }
}
