package yardstick.ui.units;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import yardstick.ui.parts.Hint;

/** A few ways to narrow a list, of which one holds. */
final class Chips<F> extends FlowPane {
    private final Map<F, ToggleButton> chips = new LinkedHashMap<>();
    private final Consumer<F> choose;

    Chips(Consumer<F> choose) {
        super(8, 8);
        setAlignment(Pos.CENTER_LEFT);
        this.choose = choose;
        setMinWidth(0);
    }

    /** @param hint told on hover, empty for none */
    void add(F value, String text, String hint) {
        ToggleButton chip = new ToggleButton(text);
        chip.getStyleClass().add("chip");
        chip.setMinWidth(Region.USE_PREF_SIZE);
        chip.setMnemonicParsing(false);
        chip.setTooltip(hint.isEmpty() ? null : new Hint(hint));
        chip.setOnAction(e -> {
            choose.accept(value);
            chip.setSelected(true);
        });
        chips.put(value, chip);
        getChildren().add(chip);
    }

    void clear() {
        chips.clear();
        getChildren().clear();
    }

    void select(F value) {
        chips.forEach((each, chip) -> chip.setSelected(each.equals(value)));
    }
}
