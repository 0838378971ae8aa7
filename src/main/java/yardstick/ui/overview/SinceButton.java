package yardstick.ui.overview;

import java.time.LocalDate;
import java.util.function.Consumer;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.DateCell;
import javafx.scene.control.DatePicker;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.skin.DatePickerSkin;
import yardstick.text.Words;
import yardstick.ui.parts.Hint;
import yardstick.ui.parts.Icon;

/** The earlier day to compare with: ends of quarters as a list, any other by the calendar below. */
final class SinceButton extends MenuButton {
    private final Words words;
    private final Consumer<LocalDate> choose;

    SinceButton(Words words, Consumer<LocalDate> choose) {
        this.words = words;
        this.choose = choose;
        setId("since");
        setGraphic(Icon.CALENDAR.node());
        setTooltip(new Hint(words.get("overview.since.tip")));
    }

    void show(LocalDate asOf, LocalDate since) {
        String text = words.get("overview.since", since.toString());
        setText(text);
        setAccessibleText(text);
        getItems().clear();
        for (LocalDate day : new EarlierDays(asOf).all()) {
            RadioMenuItem item = new RadioMenuItem(day.toString());
            item.setSelected(day.equals(since));
            item.setOnAction(e -> choose.accept(day));
            getItems().add(item);
        }
        getItems().addAll(new SeparatorMenuItem(), calendar(asOf, since));
    }

    private CustomMenuItem calendar(LocalDate asOf, LocalDate since) {
        DatePicker picker = new DatePicker(since);
        picker.setShowWeekNumbers(false);
        picker.setDayCellFactory(p -> new DateCell() {
            @Override
            public void updateItem(LocalDate day, boolean empty) {
                super.updateItem(day, empty);
                setDisable(empty || !day.isBefore(asOf));
            }
        });
        picker.valueProperty().addListener((o, was, day) -> {
            if (day != null) {
                hide();
                choose.accept(day);
            }
        });
        CustomMenuItem item = new CustomMenuItem(new DatePickerSkin(picker).getPopupContent(), false);
        item.getStyleClass().add("calendar-item");
        return item;
    }
}
