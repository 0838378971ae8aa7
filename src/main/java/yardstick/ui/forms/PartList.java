package yardstick.ui.forms;

import java.util.List;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import yardstick.model.Part;
import yardstick.text.Folding;
import yardstick.text.Words;

/** Parts of one sort by their names, narrowed by what is searched; what is chosen stays chosen. */
final class PartList<P extends Part> extends VBox {
    /** Padding of a cell, frame and scroll bar. */
    private static final double BESIDES = 42;

    private final Function<P, String> note;
    private final ObservableList<P> all = FXCollections.observableArrayList();
    private final FilteredList<P> shown = new FilteredList<>(all);
    private final ListView<P> list = new ListView<>(shown);
    private final TextField search = new TextField();

    PartList(String name, Function<P, String> note, Words words) {
        super(8);
        this.note = note;
        getStyleClass().add("part-list");
        search.setId("find");
        search.setPromptText(words.get("forms.find"));
        search.setAccessibleText(words.get("forms.find"));
        search.textProperty().addListener((p, old, now) -> narrow(now));
        list.setAccessibleText(name);
        list.setCellFactory(view -> new Cell());
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(search, list);
    }

    private void narrow(String typed) {
        String wanted = Folding.fold(typed);
        P before = chosen();
        shown.setPredicate(part -> Folding.fold(part.label() + part.id() + note.apply(part)).contains(wanted));
        choose(before == null ? "" : before.id());
    }

    void show(List<P> parts) {
        P before = chosen();
        String id = before == null ? "" : before.id();
        int at = list.getSelectionModel().getSelectedIndex();
        all.setAll(parts);
        if (!choose(id) && !shown.isEmpty()) {
            list.getSelectionModel().select(Math.clamp(at, 0, shown.size() - 1));
        }
    }

    /** @return whether it is there */
    boolean choose(String id) {
        for (P part : shown) {
            if (part.id().equals(id)) {
                list.getSelectionModel().select(part);
                scrollTo(part);
                return true;
            }
        }
        return false;
    }

    /** A list that is not laid out yet only guesses at the heights of its cells, so it scrolls once it is. */
    private void scrollTo(P part) {
        if (list.getHeight() > 0) {
            list.scrollTo(part);
            return;
        }
        list.heightProperty().addListener(new ChangeListener<>() {
            @Override
            public void changed(ObservableValue<? extends Number> height, Number old, Number now) {
                list.heightProperty().removeListener(this);
                Platform.runLater(() -> list.scrollTo(part));
            }
        });
    }

    @Nullable P chosen() {
        return list.getSelectionModel().getSelectedItem();
    }

    ListView<P> view() {
        return list;
    }

    private final class Cell extends ListCell<P> {
        private final Label name = new Label();
        private final Label below = new Label();
        private final VBox both = new VBox(name, below);

        Cell() {
            below.getStyleClass().add("note");
            wrap(name);
            wrap(below);
            setPrefWidth(0);
        }

        /** A list asks its cells for their height without telling a width, so the labels must know theirs. */
        private void wrap(Label label) {
            label.setWrapText(true);
            label.prefWidthProperty().bind(list.widthProperty().subtract(BESIDES));
            label.setMinHeight(USE_PREF_SIZE);
        }

        @Override
        protected void updateItem(@Nullable P part, boolean empty) {
            super.updateItem(part, empty);
            if (empty || part == null) {
                setGraphic(null);
                return;
            }
            name.setText(part.label());
            below.setText(note.apply(part));
            below.setManaged(!below.getText().isEmpty());
            setGraphic(both);
        }
    }
}
