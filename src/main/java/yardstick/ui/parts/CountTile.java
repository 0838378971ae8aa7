package yardstick.ui.parts;

import eu.hansolo.tilesfx.Tile;
import eu.hansolo.tilesfx.TileBuilder;
import javafx.scene.layout.StackPane;

/** One count as a tile. */
public final class CountTile extends StackPane {
    private final Tile tile;
    public CountTile(String title) {
        tile = TileBuilder.create().skinType(Tile.SkinType.NUMBER).title(title).decimals(0).animated(false).build();
        getChildren().add(tile);
    }

    public void count(int value) {
        tile.setValue(value);
    }
}
