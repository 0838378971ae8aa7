package yardstick.ui.schedule;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import yardstick.model.Progress;
import yardstick.model.Stage;
import yardstick.text.PeriodText;
import yardstick.text.Words;
import yardstick.ui.parts.InferredMark;

/** A stage with its time, or an item with its tick. */
final class LineCell extends ListCell<ScheduleLine> {
    private final Words words;
    private final Tick tick;

    /** Sets an item done, or open again. */
    interface Tick {

        /** @param refused runs where that is not stored */
        void set(ScheduleLine.OfItem of, boolean done, Runnable refused);
    }

    LineCell(Words words, Tick tick) {
        this.words = words;
        this.tick = tick;
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable ScheduleLine line, boolean empty) {
        super.updateItem(line, empty);
        if (empty || line == null) {
            setGraphic(null);
            return;
        }
        setGraphic(
                switch (line) {
                    case ScheduleLine.OfStage(Stage stage) -> stage(stage);
                    case ScheduleLine.OfItem of -> item(of);
                });
    }

    private Region stage(Stage stage) {
        Label name = wrapped(stage.name(), "stage-name", "printed");
        HBox time = new HBox(8);
        List<String> parts = new ArrayList<>();
        if (!stage.time().isEmpty()) {
            parts.add(stage.time());
        }
        parts.add(stage.year() == null ? words.get("timetable.noYear") : new PeriodText(words).of(stage.year()));
        Label when = new Label(String.join(" · ", parts));
        when.getStyleClass().addAll("note", "printed");
        time.getChildren().add(when);
        if (stage.year() != null && stage.trace().inferred().contains("year")) {
            time.getChildren().add(new InferredMark(words));
        }
        long done = stage.items().stream().filter(item -> item.progress().isDone()).count();
        Label count = new Label(words.get(
                "schedule.done", Long.toString(done), Integer.toString(stage.items().size())));
        count.getStyleClass().add("note");
        time.getChildren().add(count);
        return new VBox(2, name, time);
    }

    private Region item(ScheduleLine.OfItem of) {
        Stage.Item item = of.item();
        CheckBox box = new CheckBox();
        box.setAccessibleText(words.get("schedule.tick", item.text()));
        box.setId("tick-" + of.key().replace('/', '-'));
        box.setFocusTraversable(false);
        box.setSelected(item.progress().isDone());
        box.setIndeterminate(item.progress().state() == Progress.State.UNDER_WAY);
        box.setOnAction(e -> tick.set(of, box.isSelected(), () -> updateItem(getItem(), isEmpty())));
        box.setMinWidth(Region.USE_PREF_SIZE);
        Label text = wrapped(item.text(), "printed");
        VBox words = new VBox(text);
        String standing = standing(item.progress());
        if (!standing.isEmpty()) {
            words.getChildren().add(wrapped(standing, "note"));
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(0);
        return new HBox(8, box, words);
    }

    private String standing(Progress progress) {
        List<String> parts = new ArrayList<>();
        if (progress.state() != Progress.State.OPEN) {
            parts.add(words.word("state", progress.state()));
        }
        if (progress.day() != null) {
            parts.add(progress.day().toString());
        }
        if (!progress.note().isBlank()) {
            parts.add(progress.note());
        }
        return String.join(" · ", parts);
    }

    private static Label wrapped(String text, String... styles) {
        Label label = new Label(text);
        label.getStyleClass().addAll(styles);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
