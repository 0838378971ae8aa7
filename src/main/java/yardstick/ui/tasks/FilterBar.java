package yardstick.ui.tasks;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import yardstick.model.OrgUnit;
import yardstick.model.Progress;
import yardstick.text.Words;
import yardstick.ui.parts.StatusMark;

/** A count for every state that filters when pressed, the unit, the time, and the find field. */
final class FilterBar extends FlowPane {
    private static final double FIND_WIDTH = 200;
    private static final double UNIT_WIDTH = 184;

    /** One entry of a list to choose from. */
    private record Choice<T>(@Nullable T value, String label) {}

    private final TasksModel model;
    private final Words words;
    private final TaskTexts texts;
    private final TextField find = new TextField();
    private final ComboBox<Choice<String>> units = new ComboBox<>();
    private final ComboBox<Choice<Narrowing.Time>> times = new ComboBox<>();
    private final Map<Progress.State, ToggleButton> chips = new EnumMap<>(Progress.State.class);
    private final ToggleButton all = new ToggleButton();
    private boolean drawing;

    FilterBar(TasksModel model, Words words) {
        super(8, 8);
        this.model = model;
        this.words = words;
        this.texts = new TaskTexts(words);
        getStyleClass().add("filter-bar");
        getChildren().add(chip(all, null));
        for (Progress.State state : Progress.State.values()) {
            ToggleButton chip = new ToggleButton("", StatusMark.shape(state));
            chips.put(state, chip);
            getChildren().add(chip(chip, state));
        }
        dress(units, words.get("tasks.filter.unit"));
        units.setPrefWidth(UNIT_WIDTH);
        units.managedProperty().bind(units.visibleProperty());
        dress(times, words.get("tasks.filter.time"));
        for (Narrowing.Time time : Narrowing.Time.values()) {
            times.getItems().add(new Choice<>(time, words.word("tasks.time", time)));
        }
        find.setId("find");
        find.setPromptText(words.get("tasks.find"));
        find.setAccessibleText(words.get("tasks.find"));
        find.setPrefWidth(FIND_WIDTH);
        find.textProperty().addListener((p, old, now) -> narrow());
        getChildren().addAll(units, times, find);
        model.content().addListener((p, old, now) -> draw());
        model.narrowing().addListener((p, old, now) -> draw());
        draw();
    }

    private ToggleButton chip(ToggleButton chip, Progress.@Nullable State state) {
        chip.getStyleClass().add("chip");
        chip.setMinWidth(Region.USE_PREF_SIZE);
        chip.setOnAction(e -> narrow(state == model.narrowing().get().state() ? null : state));
        return chip;
    }

    private <T> void dress(ComboBox<Choice<T>> box, String name) {
        box.setAccessibleText(name);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Choice<T> choice) {
                return choice == null ? "" : choice.label();
            }

            @Override
            public @Nullable Choice<T> fromString(String label) {
                return null;
            }
        });
        box.valueProperty().addListener((p, old, now) -> narrow());
    }

    private void draw() {
        TasksModel.Content read = model.content().get();
        if (read == null) {
            return;
        }
        drawing = true;
        Narrowing now = model.narrowing().get();
        all.setText(words.get("tasks.all", Integer.toString(read.tally().tasks())));
        all.setSelected(now.state() == null);
        chips.forEach((state, chip) -> {
            chip.setText(texts.state(state) + " " + read.tally().in(state));
            chip.setSelected(state == now.state());
        });
        List<Choice<String>> choices = units(read);
        if (!units.getItems().equals(choices)) {
            units.getItems().setAll(choices);
        }
        units.setVisible(choices.size() > 1);
        choose(units, now.unit());
        choose(times, now.time());
        // Setting a text moves the caret, also to the same text.
        if (!find.getText().equals(now.find())) {
            find.setText(now.find());
        }
        drawing = false;
    }

    private static <T> void choose(ComboBox<Choice<T>> box, @Nullable T value) {
        box.getItems().stream()
                .filter(choice -> Objects.equals(choice.value(), value))
                .findFirst()
                .ifPresent(box::setValue);
    }

    private List<Choice<String>> units(TasksModel.Content read) {
        List<Choice<String>> choices = new ArrayList<>();
        choices.add(new Choice<>(null, words.get("tasks.filter.unit.all")));
        List<OrgUnit> named = read.units();
        if (!named.isEmpty() && read.rows().stream().anyMatch(row -> row.units().isEmpty())) {
            choices.add(new Choice<>(Narrowing.NOBODY, words.get("tasks.nobody")));
        }
        named.forEach(unit -> choices.add(new Choice<>(unit.id(), unit.name())));
        return choices;
    }

    private void narrow() {
        narrow(model.narrowing().get().state());
    }

    private void narrow(Progress.@Nullable State state) {
        if (!drawing) {
            Choice<String> unit = units.getValue();
            Choice<Narrowing.Time> time = times.getValue();
            Narrowing.Time when = time == null || time.value() == null ? Narrowing.Time.ANY : time.value();
            model.narrowing().set(new Narrowing(find.getText(), unit == null ? null : unit.value(), state, when));
            draw();
        }
    }
}
