package yardstick.ui.compare;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import yardstick.importing.matching.Namesakes.Measure;
import yardstick.text.Words;

/** Every measure of every plan, those in the most plans first, with a field to find one. */
final class MeasureList extends VBox {
    private static final double WIDTH = 200;
    private static final double MOST = 0.36;

    private final Words words;
    private final ListView<Measure> list = new ListView<>();
    private boolean filling;

    MeasureList(Words words, Consumer<String> find, Consumer<Measure> choose) {
        super(8);
        this.words = words;
        TextField field = new TextField();
        field.setId("find");
        field.setPromptText(words.get("compare.find"));
        field.setAccessibleText(words.get("compare.find"));
        field.textProperty().addListener((p, old, now) -> find.accept(now));
        list.setId("measures");
        list.getStyleClass().addAll("plan-list", "measures");
        list.setAccessibleText(words.get("compare.measures"));
        list.setCellFactory(view -> new Cell());
        list.getSelectionModel().selectedItemProperty().addListener((p, old, now) -> {
            if (now != null && !filling) {
                choose.accept(now);
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(field, list);
    }

    /** @param factor of the letters @param room for the list and what stands beside it */
    void fit(double factor, double room) {
        double width = Math.min(WIDTH * factor, room * MOST);
        setMinWidth(width);
        setMaxWidth(width);
    }

    void show(List<Measure> measures, Optional<Measure> chosen) {
        filling = true;
        list.getItems().setAll(measures);
        chosen.ifPresent(measure -> {
            int at = measures.indexOf(measure);
            list.getSelectionModel().clearAndSelect(at);
        });
        filling = false;
    }

    private final class Cell extends ListCell<Measure> {
        Cell() {
            setPrefWidth(0);
            setWrapText(true);
        }

        @Override
        protected void updateItem(@Nullable Measure measure, boolean empty) {
            super.updateItem(measure, empty);
            setText(
                    empty || measure == null
                            ? null
                            : measure.title() + "\n" + words.get("compare.plans", Long.toString(measure.plans())));
        }
    }
}
