package yardstick.ui.parts;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import yardstick.model.Source;
import yardstick.text.Words;

/** Where a record stands, and the very words that stand there; takes no room for what has no source. */
public final class SourceBlock extends VBox {
    private final SourceText texts;

    public SourceBlock(Words words) {
        super(4);
        this.texts = new SourceText(words);
        getStyleClass().add("source-block");
        show(null);
    }

    public void show(@Nullable Source source) {
        getChildren().clear();
        setVisible(source != null);
        setManaged(source != null);
        if (source == null) {
            return;
        }
        Label place = new Label(texts.of(source), Icon.FILE.node());
        place.getStyleClass().add("source-place");
        getChildren().add(place);
        if (!source.quote().isBlank()) {
            Label quote = new Label(source.quote().strip());
            quote.getStyleClass().addAll("source-quote", "printed");
            quote.setWrapText(true);
            quote.setMinHeight(USE_PREF_SIZE);
            getChildren().add(quote);
        }
    }
}
