package yardstick.ui.forms;

import java.util.List;
import java.util.function.Function;
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
                list.scrollTo(part);
                return true;
            }
        }
        return false;
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
            name.setMinWidth(0);
            below.setMinWidth(0);
            setPrefWidth(0);
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
