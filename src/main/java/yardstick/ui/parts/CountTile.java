package yardstick.ui.parts;

import eu.hansolo.tilesfx.Tile;
import eu.hansolo.tilesfx.TileBuilder;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;

/**
 * One count as a tile: what is counted with its mark, the number, a line below. The words are labels inside the tile and
 * the ground shows through it, so that type and colours are those of the stylesheet.
 */
public final class CountTile extends StackPane {
    /** Heights of the number that the tile is high; it grows with the type. */
    private static final double HEIGHT = 3.4;

    private static final double WIDTH = 5;

    private final Label number = new Label();
    private final Label note = new Label();
    private final String title;

    /** @param status a constant with a shape in yardstick.css */
    public CountTile(String title, Enum<?> status) {
        this.title = title;
        Label name = new Label(title, StatusMark.shape(status));
        name.getStyleClass().add("count-name");
        number.getStyleClass().add("count-number");
        note.getStyleClass().add("count-note");
        VBox words = new VBox(name, number, note);
        words.getStyleClass().add("count-words");
        Tile tile = TileBuilder.create()
                .skinType(Tile.SkinType.CUSTOM)
                .graphic(words)
                .textVisible(false)
                .animated(false)
                .backgroundColor(Color.TRANSPARENT)
                .borderColor(Color.TRANSPARENT)
                .minSize(0, 0)
                .build();
        tile.setFocusTraversable(false);
        tile.setMouseTransparent(true);
        getStyleClass().add("count-tile");
        getChildren().addAll(tile);
        number.fontProperty().addListener((p, old, now) -> fit(now.getSize()));
        fit(number.getFont().getSize());
    }

    private void fit(double size) {
        setMinSize(size * WIDTH, size * HEIGHT);
        setPrefSize(size * WIDTH, size * HEIGHT);
        setMaxSize(Double.MAX_VALUE, size * HEIGHT);
    }

    /** The tile does something when it is pressed, by mouse, Enter or Space. */
    public void onPress(String hint, Runnable act) {
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        getStyleClass().add("pressable");
        Tooltip.install(this, new Hint(hint));
        setOnMouseClicked(e -> {
            if (e.getButton() == MouseButton.PRIMARY) {
                act.run();
            }
        });
        setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ENTER || e.getCode() == KeyCode.SPACE) {
                act.run();
                e.consume();
            }
        });
    }

    /** @param below one short line below the number */
    public void show(int count, String below) {
        number.setText(Integer.toString(count));
        note.setText(below);
        setAccessibleText(title + " " + count + " " + below);
    }
}
