package yardstick.ui.indicators;

import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import yardstick.text.Words;
import yardstick.ui.parts.Hint;

/** Which values are shown, by the year or by parts of it, and in which order the lines stand. */
final class LayerBar extends FlowPane {
    private final Words words;
    private final TableState state;
    private final Runnable layersChanged;
    private final Runnable orderChanged;

    /**
     * @param layersChanged runs when other columns are wanted
     * @param orderChanged runs when the same lines are wanted in another order
     */
    LayerBar(Words words, TableState state, Runnable layersChanged, Runnable orderChanged) {
        super(12, 6);
        this.words = words;
        this.state = state;
        this.layersChanged = layersChanged;
        this.orderChanged = orderChanged;
        getStyleClass().add("layer-bar");
        setAlignment(Pos.CENTER_LEFT);
        HBox layers = new HBox(
                toggle("baseline", state.layers().baseline(), on -> layers(l -> new Layers(
                        on, l.targets(), l.actuals(), l.progress(), l.parts()))),
                toggle("targets", state.layers().targets(), on -> layers(l -> new Layers(
                        l.baseline(), on, l.actuals(), l.progress(), l.parts()))),
                toggle("actuals", state.layers().actuals(), on -> layers(l -> new Layers(
                        l.baseline(), l.targets(), on, l.progress(), l.parts()))),
                toggle("progress", state.layers().progress(), on -> layers(l -> new Layers(
                        l.baseline(), l.targets(), l.actuals(), on, l.parts()))));
        layers.getStyleClass().add("layouts");
        HBox spans = new HBox(
                toggle("years", !state.layers().parts(), on -> {}),
                toggle("parts", state.layers().parts(), on -> {}));
        spans.getStyleClass().add("layouts");
        for (int i = 0; i < 2; i++) {
            boolean parts = i == 1;
            ToggleButton button = (ToggleButton) spans.getChildren().get(i);
            ToggleButton other = (ToggleButton) spans.getChildren().get(1 - i);
            button.setOnAction(e -> {
                // A second press would leave none of them selected.
                button.setSelected(true);
                other.setSelected(false);
                layers(l -> new Layers(l.baseline(), l.targets(), l.actuals(), l.progress(), parts));
            });
        }
        ToggleButton worst = toggle("worst", state.arrangement().worstFirst(), on -> arrange(
                new Arrangement(state.arrangement().grouping(), on)));
        getChildren().addAll(layers, spans, grouping(), worst);
    }

    private ToggleButton toggle(String key, boolean selected, Consumer<Boolean> chosen) {
        ToggleButton button = new ToggleButton(words.get("indicators.layer." + key));
        button.setId("layer-" + key);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setSelected(selected);
        button.setTooltip(new Hint(words.get("indicators.layer." + key + ".tip")));
        button.setOnAction(e -> chosen.accept(button.isSelected()));
        return button;
    }

    private HBox grouping() {
        ComboBox<Arrangement.Grouping> box = new ComboBox<>();
        box.setId("grouping");
        box.getItems().setAll(Arrangement.Grouping.values());
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(Arrangement.Grouping grouping) {
                return grouping == null ? "" : words.word("indicators.grouping", grouping);
            }

            @Override
            public Arrangement.Grouping fromString(String text) {
                return box.getValue();
            }
        });
        box.setValue(state.arrangement().grouping());
        box.valueProperty()
                .addListener((p, old, now) -> arrange(new Arrangement(now, state.arrangement().worstFirst())));
        Label name = new Label(words.get("indicators.grouping"));
        name.setLabelFor(box);
        name.setMinWidth(Region.USE_PREF_SIZE);
        HBox both = new HBox(6, name, box);
        both.setAlignment(Pos.CENTER_LEFT);
        return both;
    }

    private void layers(UnaryOperator<Layers> change) {
        state.layers(change.apply(state.layers()));
        layersChanged.run();
    }

    private void arrange(Arrangement now) {
        state.arrangement(now);
        orderChanged.run();
    }
}
