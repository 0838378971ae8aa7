package yardstick.ui.overview;

import java.util.function.Consumer;
import javafx.scene.layout.FlowPane;
import yardstick.text.Words;
import yardstick.ui.parts.CountTile;
import yardstick.ui.parts.Place;

/** A tile for every standing; pressing one shows its indicators. They flow into as many rows as they need. */
final class Tiles extends FlowPane {
    private static final double GAP = 12;

    private final Words words;
    private final Consumer<Place> open;

    Tiles(Words words, Consumer<Place> open) {
        super(GAP, GAP);
        this.words = words;
        this.open = open;
        setMinWidth(0);
        setId("tiles");
    }

    void show(OverviewModel model, Read read) {
        getChildren().clear();
        String planId = read.now().plan().id();
        for (OverviewModel.Count count : model.counts(read)) {
            CountTile tile = new CountTile(count.word(), count.standing().mark());
            tile.setId("tile-" + count.standing().name());
            tile.show(count.count(), model.change(count, read));
            tile.onPress(
                    words.get("overview.tile.open", count.word().toLowerCase(words.locale())),
                    () -> open.accept(
                            new Place.Indicators(planId, count.standing().names())));
            getChildren().add(tile);
        }
        setVisible(!read.now().gaps().isEmpty());
        setManaged(isVisible());
    }
}
