package yardstick.ui.forms;

import javafx.beans.property.BooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import yardstick.model.IndicatorTemplate;
import yardstick.text.Words;

/** A subject, or an indicator to tick with its unit and what it means. */
final class TemplateCell extends ListCell<TemplateRow> {
    /** Padding of a cell, frame and scroll bar. */
    private static final double BESIDES = 44;

    private static final double TICK = 28;

    private final ListView<TemplateRow> list;
    private final TemplateChoice choice;
    private final Words words;
    private final CheckBox box = new CheckBox();
    private @Nullable BooleanProperty tick;

    TemplateCell(ListView<TemplateRow> list, TemplateChoice choice, Words words) {
        this.list = list;
        this.choice = choice;
        this.words = words;
        box.setFocusTraversable(false);
        getStyleClass().add("template-cell");
        setPrefWidth(0);
    }

    @Override
    protected double computePrefHeight(double width) {
        return getGraphic() == null
                ? super.computePrefHeight(width)
                : snappedTopInset() + getGraphic().prefHeight(list.getWidth() - BESIDES) + snappedBottomInset();
    }

    @Override
    protected void updateItem(@Nullable TemplateRow row, boolean empty) {
        super.updateItem(row, empty);
        if (tick != null) {
            box.selectedProperty().unbindBidirectional(tick);
            tick = null;
        }
        getStyleClass().remove("template-heading");
        setAccessibleText(null);
        switch (row) {
            case null -> setGraphic(null);
            case TemplateRow.Heading heading -> show(heading);
            case TemplateRow.Offer offer -> show(offer);
        }
    }

    private void show(TemplateRow.Heading heading) {
        getStyleClass().add("template-heading");
        Label name = new Label(words.get(
                "templates.heading",
                words.word("category", heading.category()),
                Integer.toString(heading.count())));
        setGraphic(name);
        setAccessibleText(name.getText());
    }

    private void show(TemplateRow.Offer offer) {
        IndicatorTemplate template = offer.template();
        IndicatorTemplate.Wording wording = template.in(words.isChinese());
        BooleanProperty now = choice.tick(template.code());
        box.setAccessibleText(wording.name());
        box.setDisable(offer.there());
        if (offer.there()) {
            box.setSelected(true);
        } else {
            tick = now;
            box.selectedProperty().bindBidirectional(now);
        }
        Label unit = new Label();
        unit.textProperty().bind(choice.unit(template));
        unit.getStyleClass().addAll("muted", "printed");
        unit.setMinWidth(Region.USE_PREF_SIZE);
        HBox head = new HBox(8, wrapped(wording.name(), "template-name"));
        if (offer.there()) {
            Label there = new Label(words.get("templates.there"));
            there.getStyleClass().add("inferred-mark");
            there.setMinWidth(Region.USE_PREF_SIZE);
            head.getChildren().add(there);
        }
        head.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(head, Priority.ALWAYS);
        head.setMinWidth(0);
        HBox first = new HBox(8, head, unit);
        VBox text = new VBox(2, first, wrapped(wording.definition(), "muted"));
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox line = new HBox(8, box, text);
        line.prefWidthProperty().bind(list.widthProperty().subtract(BESIDES));
        line.maxWidthProperty().bind(list.widthProperty().subtract(BESIDES));
        text.maxWidthProperty().bind(list.widthProperty().subtract(BESIDES + TICK));
        setGraphic(line);
        setAccessibleText(words.get(
                offer.there() ? "templates.offer.there" : "templates.offer",
                wording.name(),
                wording.unit(),
                wording.definition()));
    }

    private static Label wrapped(String text, String styleClass) {
        Label label = new Label(text);
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        label.setMinWidth(0);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
