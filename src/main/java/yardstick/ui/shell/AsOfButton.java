package yardstick.ui.shell;

import java.time.LocalDate;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.DatePicker;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.control.skin.DatePickerSkin;
import yardstick.text.Words;
import yardstick.ui.parts.Icon;

/** The day everything is judged at: the usual days as a list, any other by the calendar below. */
final class AsOfButton {
    private final MenuButton button = new MenuButton();
    private final DatePicker calendar = new DatePicker();
    private final Words words;
    private final ObjectProperty<LocalDate> asOf;

    AsOfButton(Words words, AsOfChoices days, ObjectProperty<LocalDate> asOf) {
        this.words = words;
        this.asOf = asOf;
        button.getStyleClass().addAll("flat", "as-of");
        button.setGraphic(Icon.CALENDAR.node());
        button.setTooltip(new Tooltip(words.get("shell.asof.tip")));
        for (AsOfChoices.Choice choice : days.all()) {
            RadioMenuItem item = new RadioMenuItem(name(choice));
            item.setUserData(choice.day());
            item.setOnAction(e -> choose(choice.day()));
            button.getItems().add(item);
        }
        calendar.setShowWeekNumbers(false);
        CustomMenuItem any = new CustomMenuItem(new DatePickerSkin(calendar).getPopupContent(), false);
        any.getStyleClass().add("calendar-item");
        button.getItems().addAll(new SeparatorMenuItem(), any);
        calendar.setValue(asOf.get());
        calendar.valueProperty().addListener((o, was, day) -> {
            if (day != null) {
                choose(day);
            }
        });
        show();
    }

    Node node() {
        return button;
    }

    private void choose(LocalDate day) {
        button.hide();
        asOf.set(day);
        calendar.setValue(day);
        show();
    }

    private void show() {
        String text = words.get("shell.asof", asOf.get().toString());
        button.setText(text);
        button.setAccessibleText(text);
        button.getItems().forEach(item -> {
            if (item instanceof RadioMenuItem radio) {
                radio.setSelected(asOf.get().equals(radio.getUserData()));
            }
        });
    }

    private String name(AsOfChoices.Choice choice) {
        String year = Integer.toString(choice.day().getYear());
        return switch (choice.quarter()) {
            case 0 -> words.get("shell.asof.today", choice.day().toString());
            case 1 -> words.get("shell.asof.quarter1", year, choice.day().toString());
            case 2 -> words.get("shell.asof.quarter2", year, choice.day().toString());
            case 3 -> words.get("shell.asof.quarter3", year, choice.day().toString());
            default -> words.get("shell.asof.year", year, choice.day().toString());
        };
    }
}
