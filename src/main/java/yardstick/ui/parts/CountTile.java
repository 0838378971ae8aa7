package yardstick.ui.parts;

import eu.hansolo.tilesfx.Tile;
import eu.hansolo.tilesfx.TileBuilder;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;

/** One count as a tile, with the mark of the status it counts. */
public final class CountTile extends StackPane {
    /** The height at which the tile's own type size is the 13 px of the stylesheet. */
    private static final double HEIGHT = 160;

    private final Tile tile;
    private final Label number = new Label();
    private final String title;

    /** @param status a constant with a shape in yardstick.css */
    public CountTile(String title, Enum<?> status, Theme theme) {
        this.title = title;
        boolean dark = theme == Theme.DARK;
        Color text = Color.web(dark ? "#c9d1d9" : "#24292f");
        number.getStyleClass().add("count-number");
        tile = TileBuilder.create()
                .skinType(Tile.SkinType.CUSTOM)
                .title(title)
                .graphic(number)
                .animated(false)
                .customFontEnabled(true)
                .customFont(Font.font("Noto Sans SC"))
                .textSize(Tile.TextSize.BIGGER)
                .backgroundColor(Color.web(dark ? "#161b22" : "#f6f8fa"))
                .titleColor(text)
                .textColor(text)
                .titleAlignment(TextAlignment.LEFT)
                .textAlignment(TextAlignment.LEFT)
                .minSize(120, HEIGHT)
                .prefSize(200, HEIGHT)
                .maxSize(Double.MAX_VALUE, HEIGHT)
                .build();
        tile.setFocusTraversable(false);
        Region mark = StatusMark.shape(status);
        mark.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        StackPane.setAlignment(mark, Pos.TOP_RIGHT);
        StackPane.setMargin(mark, new Insets(12));
        getStyleClass().add("count-tile");
        getChildren().addAll(tile, mark);
    }

    /** @param note one short line below the number */
    public void show(int count, String note) {
        number.setText(Integer.toString(count));
        tile.setText(note);
        setAccessibleText(title + " " + count + " " + note);
    }
}
