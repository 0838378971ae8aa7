package yardstick.ui.forms;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import yardstick.model.IndicatorTemplate;
import yardstick.text.Words;
import yardstick.ui.parts.Buttons;
import yardstick.ui.parts.CheckedField;
import yardstick.ui.parts.EmptyState;
import yardstick.ui.parts.Icon;

/**
 * The common indicators to find and tick: Space ticks the chosen one, Enter goes to its unit. The field to find with
 * has the id {@code find}.
 */
public final class TemplatePane extends VBox {
    private static final double UNIT = 120;

    private final TemplateChoice choice;
    private final Words words;
    private final ListView<TemplateRow> list = new ListView<>();
    private final TextField find = new TextField();
    private final TextField unit = new TextField();
    private final StringProperty problem = new SimpleStringProperty("");
    private final Label name = new Label();
    private final Label about = new Label();
    private final CheckedField field;
    private @Nullable StringProperty typing;

    public TemplatePane(TemplateChoice choice, Words words) {
        super(8);
        this.choice = choice;
        this.words = words;
        this.field = new CheckedField(words.get("templates.unit"), unit, problem);
        find.setId("find");
        find.setPromptText(words.get("templates.find"));
        find.setAccessibleText(words.get("templates.find"));
        find.textProperty().bindBidirectional(choice.find());
        find.addEventHandler(KeyEvent.KEY_PRESSED, this::down);
        list.setId("templates");
        list.getStyleClass().add("template-list");
        list.setAccessibleText(words.get("templates.list"));
        list.setItems(choice.rows());
        list.setCellFactory(view -> new TemplateCell(view, choice, words));
        list.setPlaceholder(new EmptyState(
                Icon.SEARCH, words.get("templates.nothing.title"), words.get("templates.nothing.hint"), all()));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        list.getSelectionModel().selectedItemProperty().addListener((p, old, now) -> show(now));
        list.setMinHeight(0);
        VBox.setVgrow(list, Priority.ALWAYS);
        setMinHeight(0);
        getChildren().addAll(find, list, chosen());
        show(null);
    }

    /** Ready to find one. */
    public void focusFind() {
        find.requestFocus();
    }

    /** To the first unit that cannot be. */
    public void focusWrong() {
        choice.wrong().ifPresent(template -> {
            choice.find().set("");
            choice.rows().stream()
                    .filter(row -> row instanceof TemplateRow.Offer offer && offer.template().equals(template))
                    .findFirst()
                    .ifPresent(this::turnTo);
            unit.requestFocus();
        });
    }

    private void turnTo(TemplateRow row) {
        list.getSelectionModel().select(row);
        list.scrollTo(row);
    }

    private Button all() {
        return Buttons.plain(words.get("templates.nothing.all"), Icon.LIST, () -> choice.find().set(""));
    }

    private HBox chosen() {
        unit.setId("template-unit");
        unit.setPrefWidth(UNIT);
        unit.setOnAction(e -> list.requestFocus());
        unit.textProperty().addListener((p, old, now) -> check());
        field.setMinWidth(UNIT);
        field.setMaxWidth(UNIT);
        name.getStyleClass().add("template-name");
        about.getStyleClass().add("note");
        for (Label label : new Label[] {name, about}) {
            label.setWrapText(true);
            label.setMinHeight(USE_PREF_SIZE);
        }
        VBox told = new VBox(2, name, about);
        told.setMinWidth(0);
        HBox.setHgrow(told, Priority.ALWAYS);
        HBox line = new HBox(16, told, field);
        line.setAlignment(Pos.TOP_LEFT);
        line.getStyleClass().add("source-block");
        return line;
    }

    private void down(KeyEvent pressed) {
        if (pressed.getCode() == KeyCode.DOWN || pressed.getCode() == KeyCode.ENTER && !pressed.isShortcutDown()) {
            choice.rows().stream()
                    .filter(TemplateRow.Offer.class::isInstance)
                    .findFirst()
                    .ifPresent(this::turnTo);
            list.requestFocus();
            pressed.consume();
        }
    }

    private void key(KeyEvent pressed) {
        if (!(list.getSelectionModel().getSelectedItem() instanceof TemplateRow.Offer offer) || offer.there()) {
            return;
        }
        if (pressed.getCode() == KeyCode.SPACE) {
            var tick = choice.tick(offer.template().code());
            tick.set(!tick.get());
            pressed.consume();
        } else if (pressed.getCode() == KeyCode.F2 || pressed.getCode() == KeyCode.ENTER && !pressed.isShortcutDown()) {
            unit.requestFocus();
            unit.selectAll();
            pressed.consume();
        }
    }

    private void show(@Nullable TemplateRow row) {
        if (typing != null) {
            unit.textProperty().unbindBidirectional(typing);
            typing = null;
        }
        unit.setDisable(!(row instanceof TemplateRow.Offer(IndicatorTemplate template, boolean there)) || there);
        if (row instanceof TemplateRow.Offer(IndicatorTemplate template, boolean there)) {
            typing = choice.unit(template);
            unit.textProperty().bindBidirectional(typing);
            name.setText(template.in(words.isChinese()).name());
            about.setText(about(template));
        } else {
            unit.setText("");
            name.setText("");
            about.setText(words.get("templates.keys"));
        }
        boolean chosen = !name.getText().isEmpty();
        name.setManaged(chosen);
        field.setVisible(chosen);
        field.setManaged(chosen);
        check();
    }

    private String about(IndicatorTemplate template) {
        String kind = words.get(
                "templates.kind", words.word("kind", template.kind()), words.word("direction", template.direction()));
        var aliases = template.in(words.isChinese()).aliases();
        return aliases.isEmpty()
                ? kind
                : kind + "\n" + words.get("templates.aliases", String.join(words.get("templates.and"), aliases));
    }

    private void check() {
        problem.set(
                list.getSelectionModel().getSelectedItem() instanceof TemplateRow.Offer offer && !offer.there()
                        ? choice.problem(offer.template())
                        : "");
    }
}
