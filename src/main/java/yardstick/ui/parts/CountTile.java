package yardstick.ui.parts;

import eu.hansolo.tilesfx.Tile;
import eu.hansolo.tilesfx.TileBuilder;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;

/** One count as a tile, with the mark of the status it counts. */
public final class CountTile extends StackPane {
    private final Tile tile;
    private final String title;

    /** @param status a constant with a shape in yardstick.css */
    public CountTile(String title, Enum<?> status, Theme theme) {
        this.title = title;
        boolean dark = theme == Theme.DARK;
        Color text = Color.web(dark ? "#c9d1d9" : "#24292f");
        tile = TileBuilder.create()
                .skinType(Tile.SkinType.CHARACTER)
                .title(title)
                .animated(false)
                .customFontEnabled(true)
                .customFont(Font.font("Noto Sans SC"))
                .backgroundColor(Color.web(dark ? "#161b22" : "#f6f8fa"))
                .titleColor(text)
                .descriptionColor(text)
                .textColor(text)
                .titleAlignment(TextAlignment.LEFT)
                .textAlignment(TextAlignment.LEFT)
                .textSize(Tile.TextSize.BIGGER)
                .textVisible(true)
                .minSize(120, 120)
                .prefSize(200, 144)
                .maxSize(Double.MAX_VALUE, 144)
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
        tile.setDescription(Integer.toString(count));
        tile.setText(note);
        setAccessibleText(title + " " + count + " " + note);
    }
}
