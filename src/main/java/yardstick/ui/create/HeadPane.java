package yardstick.ui.create;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import javafx.beans.property.SimpleStringProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import yardstick.model.Plan;
import yardstick.model.PlanKind;
import yardstick.model.PlanSummary;
import yardstick.text.Words;
import yardstick.ui.create.HeadModel.Part;
import yardstick.ui.parts.CheckedField;

/** What the plan goes on from, and the fields of its head. */
final class HeadPane extends VBox {
    private static final List<PlanKind> KINDS =
            List.of(PlanKind.PLAN, PlanKind.WORK_PLAN, PlanKind.OPINION, PlanKind.OTHER);

    private static final int MOST = 14;

    private final CreateModel model;
    private final Words words;
    private final Map<Part, TextField> fields = new EnumMap<>(Part.class);
    private final ComboBox<From> from = new ComboBox<>();
    private boolean following;

    /** @param plan null to begin from nothing */
    private record From(@Nullable String plan, String shown) {
        boolean is(@Nullable Plan other) {
            return Objects.equals(plan, other == null ? null : other.id());
        }
    }

    HeadPane(CreateModel model, Words words) {
        super(12);
        this.model = model;
        this.words = words;
        getStyleClass().add("create-head");
        from.setId("create-old");
        named(from, From::shown);
        from.valueProperty().addListener((p, old, now) -> choose(now));
        HBox years = new HBox(12, field(Part.FROM), field(Part.TO));
        years.getChildren().forEach(each -> HBox.setHgrow(each, Priority.ALWAYS));
        getChildren()
                .addAll(
                        new CheckedField(words.get("create.from"), from, new SimpleStringProperty("")),
                        field(Part.TITLE),
                        field(Part.REGION),
                        years,
                        kind(),
                        field(Part.ID));
        model.stored().addListener((ListChangeListener<PlanSummary>) change -> draw());
        model.old().addListener((p, old, now) -> follow(now));
        draw();
    }

    void focus() {
        focus(Part.TITLE);
    }

    void focus(Part part) {
        Objects.requireNonNull(fields.get(part)).requestFocus();
    }

    private CheckedField field(Part part) {
        TextField text = new TextField();
        text.setId("create-" + part.name().toLowerCase(Locale.ROOT));
        text.setPromptText(words.get("create.hint." + part.name()));
        text.textProperty().bindBidirectional(model.head().of(part).value());
        text.setMinWidth(0);
        fields.put(part, text);
        return new CheckedField(words.word("create.field", part), text, model.head().problem(part));
    }

    private CheckedField kind() {
        ComboBox<PlanKind> kind = new ComboBox<>();
        kind.setId("create-kind");
        kind.getItems().setAll(KINDS);
        named(kind, each -> words.word("planKind", each));
        kind.valueProperty().bindBidirectional(model.head().kind().value());
        return new CheckedField(words.get("create.kind"), kind, new SimpleStringProperty(""));
    }

    private void draw() {
        List<From> choices = new ArrayList<>();
        choices.add(new From(null, words.get("create.from.nothing")));
        model.stored().forEach(plan -> choices.add(new From(plan.id(), plan.title())));
        following = true;
        from.getItems().setAll(choices);
        following = false;
        follow(model.old().get());
    }

    private void choose(@Nullable From now) {
        if (!following && now != null && !now.is(model.old().get())) {
            model.goOnFrom(now.plan());
        }
    }

    private void follow(@Nullable Plan plan) {
        following = true;
        from.getItems().stream().filter(each -> each.is(plan)).findFirst().ifPresent(from::setValue);
        following = false;
    }

    /** A long title of a plan is whole in the list and short above it. */
    private static <T> void named(ComboBox<T> choice, Function<T, String> name) {
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.setMinWidth(0);
        choice.setConverter(new StringConverter<>() {
            @Override
            public String toString(T each) {
                return each == null ? "" : name.apply(each);
            }

            @Override
            public T fromString(String text) {
                return choice.getValue();
            }
        });
        choice.setButtonCell(new ListCell<>() {
            @Override
            protected void updateItem(@Nullable T each, boolean empty) {
                super.updateItem(each, empty);
                String text = empty || each == null ? "" : name.apply(each);
                setText(text.length() > MOST ? text.substring(0, MOST - 1) + "…" : text);
            }
        });
    }
}
