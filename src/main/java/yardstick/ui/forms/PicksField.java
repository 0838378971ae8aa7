package yardstick.ui.forms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Control;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import yardstick.model.Plan;
import yardstick.text.Words;
import yardstick.ui.parts.CheckedField;

/** Several records of the plan by their ids, ticked in a list that can be searched; in the order they were ticked. */
final class PicksField extends Field<List<String>> {
    private static final double HEIGHT = 132;

    /** Padding of a cell, frame and scroll bar. */
    private static final double BESIDES = 36;

    private final OptionList options;
    private final List<String> picked = new ArrayList<>();
    private final Map<String, BooleanProperty> ticks = new LinkedHashMap<>();
    private final ListView<Option> list = new ListView<>();
    private final TextField search = new TextField();
    private List<String> first = List.of();

    PicksField(String title, Words words, OptionList options) {
        super(title, words);
        this.options = options;
        search.setPromptText(words.get("forms.search"));
        search.setAccessibleText(words.get("forms.search"));
        search.textProperty().addListener((p, old, now) -> draw());
        list.getStyleClass().add("picks");
        list.setPrefHeight(HEIGHT);
        list.setMinHeight(HEIGHT);
        list.setCellFactory(view -> new Cell());
        list.addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            Option chosen = list.getSelectionModel().getSelectedItem();
            if (e.getCode() == KeyCode.SPACE && chosen != null) {
                BooleanProperty tick = ticks.computeIfAbsent(chosen.id(), this::tick);
                tick.set(!tick.get());
            }
        });
    }

    private BooleanProperty tick(String id) {
        BooleanProperty tick = new SimpleBooleanProperty(picked.contains(id));
        tick.addListener((p, old, now) -> {
            if (now && !picked.contains(id)) {
                picked.add(id);
            } else if (!now) {
                picked.remove(id);
            }
            changed();
        });
        return tick;
    }

    /** What was picked at first stands on top, so that it is seen without scrolling. */
    private void draw() {
        String wanted = search.getText().strip().toLowerCase(Locale.ROOT);
        List<Option> shown = new ArrayList<>();
        first.forEach(id -> shown.add(options.of(id)));
        options.all().stream().filter(o -> !first.contains(o.id())).forEach(shown::add);
        shown.removeIf(option -> !option.label().toLowerCase(Locale.ROOT).contains(wanted));
        list.getItems().setAll(shown);
    }

    @Override
    void plan(Plan plan) {
        options.follow(plan);
        draw();
    }

    @Override
    CheckedField node() {
        CheckedField node = super.node();
        if (!node.getChildren().contains(search)) {
            node.getChildren().add(1, search);
        }
        return node;
    }

    @Override
    Control control() {
        return list;
    }

    @Override
    Object typed() {
        return List.copyOf(picked);
    }

    @Override
    void put(List<String> value) {
        picked.clear();
        picked.addAll(value);
        first = List.copyOf(value);
        ticks.clear();
        search.clear();
        draw();
    }

    @Override
    boolean isBlank() {
        return picked.isEmpty();
    }

    @Override
    public List<String> value() {
        return List.copyOf(picked);
    }

    @Override
    Told told(List<String> value) {
        return options.told(value);
    }

    @Override
    void focus() {
        search.requestFocus();
    }

    private final class Cell extends ListCell<Option> {
        private final CheckBox box = new CheckBox();
        private @Nullable BooleanProperty tick;

        Cell() {
            box.setFocusTraversable(false);
            box.setMnemonicParsing(false);
            box.setWrapText(true);
            box.prefWidthProperty().bind(list.widthProperty().subtract(BESIDES));
            box.setMinHeight(USE_PREF_SIZE);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Option option, boolean empty) {
            super.updateItem(option, empty);
            if (tick != null) {
                box.selectedProperty().unbindBidirectional(tick);
                tick = null;
            }
            if (empty || option == null) {
                setGraphic(null);
                return;
            }
            BooleanProperty now = ticks.computeIfAbsent(option.id(), PicksField.this::tick);
            tick = now;
            box.setText(option.label());
            box.selectedProperty().bindBidirectional(now);
            setGraphic(box);
        }
    }
}
