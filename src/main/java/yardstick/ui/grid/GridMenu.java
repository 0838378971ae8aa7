package yardstick.ui.grid;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;
import yardstick.text.Words;

/** What can be done with the selected cells, each with its key. */
final class GridMenu {
    private final Grid grid;
    private final Typing typing;
    private final GridActs acts;
    private final Words words;
    private @Nullable ContextMenu shown;

    GridMenu(Grid grid, Typing typing, GridActs acts, Words words) {
        this.grid = grid;
        this.typing = typing;
        this.acts = acts;
        this.words = words;
    }

    void listen() {
        grid.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, e -> {
            e.consume();
            Node active = grid.activeCell();
            if (e.isKeyboardTrigger() && active != null) {
                Bounds cell = active.localToScreen(active.getLayoutBounds());
                show(new Point2D(cell.getMinX(), cell.getMaxY()));
            } else {
                show(new Point2D(e.getScreenX(), e.getScreenY()));
            }
        });
    }

    private void show(Point2D at) {
        if (shown != null) {
            shown.hide();
        }
        ContextMenu menu = new ContextMenu();
        menu.getItems().setAll(items());
        menu.show(grid, at.getX(), at.getY());
        shown = menu;
    }

    List<MenuItem> items() {
        List<MenuItem> items = new ArrayList<>(List.of(
                item("grid.edit", new KeyCodeCombination(KeyCode.F2), grid::edit),
                item("grid.cut", control(KeyCode.X), typing::cut),
                item("grid.copy", control(KeyCode.C), typing::copy),
                item("grid.paste", control(KeyCode.V), typing::paste),
                item("grid.clear", new KeyCodeCombination(KeyCode.DELETE), typing::clear),
                item("grid.fillDown", control(KeyCode.D), typing::fillDown),
                item("grid.fillRight", control(KeyCode.R), typing::fillRight)));
        List<MenuItem> others = acts.menu().get();
        if (!others.isEmpty()) {
            items.add(new SeparatorMenuItem());
            items.addAll(others);
        }
        return items;
    }

    private MenuItem item(String key, KeyCombination keys, Runnable act) {
        MenuItem item = new MenuItem(words.get(key));
        item.setMnemonicParsing(false);
        item.setAccelerator(keys);
        item.setOnAction(e -> act.run());
        return item;
    }

    private static KeyCombination control(KeyCode key) {
        return new KeyCodeCombination(key, KeyCombination.SHORTCUT_DOWN);
    }
}
