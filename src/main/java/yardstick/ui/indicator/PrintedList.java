package yardstick.ui.indicator;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import yardstick.model.Source;
import yardstick.text.Words;
import yardstick.ui.parts.SourceText;

/** Values or places of one sort, each with its line and the very words that stand there. */
final class PrintedList extends VBox {

    /** @param text empty for a place that is told by its words alone */
    record Entry(String text, @Nullable Source source) {}

    PrintedList(String title, List<Entry> entries, Words words) {
        super(6);
        getStyleClass().add("printed-list");
        Label heading = new Label(title);
        heading.getStyleClass().add("edit-section");
        getChildren().add(heading);
        entries.forEach(entry -> getChildren().add(node(entry, new SourceText(words))));
    }

    private static VBox node(Entry entry, SourceText sources) {
        VBox node = new VBox(2);
        if (!entry.text().isEmpty()) {
            node.getChildren().add(wrapped(entry.text()));
        }
        Source source = entry.source();
        if (source != null) {
            Label place = wrapped(Stream.of(sources.of(source), source.quote().strip())
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining("\n")));
            place.getStyleClass().addAll("note", "printed");
            node.getChildren().add(place);
        }
        return node;
    }

    private static Label wrapped(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
