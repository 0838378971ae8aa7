package yardstick.ui.forms;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import yardstick.model.Unit;
import yardstick.text.Words;
import yardstick.ui.parts.CheckedField;
import yardstick.work.Refusal;

/**
 * A unit of measure. Once another one is typed it asks whether the numbers stay as they are typed or are converted;
 * where the two units do not convert it says that they stay.
 */
public final class UnitField extends Field<UnitField.Typed> {
    private final TextField control = new TextField();
    private final Label question = new Label();
    private final ToggleGroup ways = new ToggleGroup();
    private final RadioButton keep = new RadioButton();
    private final RadioButton convert = new RadioButton();
    private final VBox asked = new VBox(6, question, keep, convert);
    private Unit stored = Unit.NONE;

    /** @param convert whether the numbers are told in the new unit; false where they stay as they are */
    public record Typed(Unit unit, boolean convert) {}

    UnitField(String title, Words words) {
        super(title, words);
        control.setId("unit");
        keep.setText(words.get("forms.unit.keep"));
        keep.setId("unit-keep");
        convert.setId("unit-convert");
        asked.getStyleClass().add("unit-question");
        for (RadioButton way : List.of(keep, convert)) {
            way.setToggleGroup(ways);
            way.setWrapText(true);
            way.setMnemonicParsing(false);
        }
        question.setWrapText(true);
        question.setMinHeight(Control.USE_PREF_SIZE);
        control.textProperty().addListener((p, old, now) -> {
            draw();
            changed();
        });
        ways.selectedToggleProperty().addListener((p, old, now) -> changed());
        asked.managedProperty().bind(asked.visibleProperty());
        draw();
    }

    /** The unit that stands in the field now. */
    public Unit now() {
        return Unit.of(text());
    }

    private String text() {
        String text = control.getText();
        return text == null ? "" : text;
    }

    /** Whether a number would read differently in the two units. */
    private boolean mayConvert() {
        Unit now = now();
        return stored.convertsTo(now) && stored.convert(BigDecimal.ONE, now).compareTo(BigDecimal.ONE) != 0;
    }

    private void draw() {
        boolean other = !now().equals(stored);
        boolean convertible = other && mayConvert();
        boolean apart = other && !stored.convertsTo(now()) && !stored.symbol().isEmpty();
        keep.setVisible(convertible);
        convert.setVisible(convertible);
        for (RadioButton way : List.of(keep, convert)) {
            way.setManaged(convertible);
        }
        if (convertible) {
            question.setText(words().get("forms.unit.ask"));
            String one = stored.convert(BigDecimal.ONE, now()).stripTrailingZeros().toPlainString();
            convert.setText(words().get("forms.unit.convert", stored.symbol(), one, now().symbol()));
        } else {
            question.setText(apart ? words().get("forms.unit.apart", stored.symbol(), shown(now())) : "");
            ways.selectToggle(null);
        }
        asked.setVisible(convertible || apart);
    }

    private String shown(Unit unit) {
        return unit.symbol().isEmpty() ? words().get("forms.unit.none") : unit.symbol();
    }

    @Override
    Control control() {
        return control;
    }

    @Override
    CheckedField node() {
        CheckedField node = super.node();
        if (!node.getChildren().contains(asked)) {
            node.getChildren().add(node.getChildren().indexOf(control) + 1, asked);
        }
        return node;
    }

    @Override
    Object typed() {
        return Arrays.asList(text(), ways.getSelectedToggle());
    }

    @Override
    void put(Typed value) {
        stored = value.unit();
        ways.selectToggle(null);
        control.setText(value.unit().symbol());
        draw();
    }

    @Override
    Optional<Refusal> wrong() {
        boolean open = keep.isVisible() && ways.getSelectedToggle() == null;
        return open ? Optional.of(Refusal.of("UNIT_UNDECIDED")) : Optional.empty();
    }

    @Override
    boolean isBlank() {
        return text().isBlank();
    }

    @Override
    public Typed value() {
        Unit now = now();
        return new Typed(now.equals(stored) ? stored : now, convert.isVisible() && convert.isSelected());
    }

    @Override
    Told told(Typed value) {
        return Told.of(value.unit().symbol());
    }
}
