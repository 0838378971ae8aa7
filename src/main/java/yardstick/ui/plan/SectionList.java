package yardstick.ui.plan;

import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import yardstick.model.Plan;
import yardstick.text.Words;
import yardstick.ui.parts.Place;

/** The sections of the page, each with how much it holds. */
final class SectionList extends ListView<Place.Section> {
    private final Words words;
    private @Nullable Plan plan;

    SectionList(Place.Section first, Words words, Consumer<Place.Section> turned) {
        this.words = words;
        getStyleClass().add("section-list");
        setAccessibleText(words.get("planPage.sections"));
        setCellFactory(view -> new Cell());
        getItems().setAll(Place.Section.values());
        getSelectionModel().select(first);
        getSelectionModel().selectedItemProperty().addListener((p, old, now) -> {
            if (now != null) {
                turned.accept(now);
            }
        });
    }

    void show(Plan now) {
        plan = now;
        refresh();
    }

    private final class Cell extends ListCell<Place.Section> {
        private final Label name = new Label();
        private final Label count = new Label();
        private final HBox both = new HBox(4, name, count);

        Cell() {
            count.getStyleClass().add("note");
            count.setMinWidth(Region.USE_PREF_SIZE);
            name.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(name, Priority.ALWAYS);
        }

        @Override
        protected void updateItem(Place.@Nullable Section section, boolean empty) {
            super.updateItem(section, empty);
            if (empty || section == null) {
                setGraphic(null);
                return;
            }
            name.setText(words.get("planPage.section." + section.name()));
            int held = plan == null ? 0 : Sections.count(plan, section);
            count.setText(section == Place.Section.HEADER ? "" : Integer.toString(held));
            setGraphic(both);
        }
    }
}
