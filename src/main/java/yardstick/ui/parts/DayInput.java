package yardstick.ui.parts;

import atlantafx.base.controls.CustomTextField;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.DatePicker;
import javafx.scene.control.skin.DatePickerSkin;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** A day typed as text, or taken from a calendar that opens below. */
public final class DayInput extends CustomTextField {
    public static final KeyCombination CALENDAR = new KeyCodeCombination(KeyCode.DOWN, KeyCombination.ALT_DOWN);

    private final Function<String, Optional<LocalDate>> reading;
    private final DatePicker calendar = new DatePicker();
    private final ContextMenu popup = new ContextMenu();

    /**
     * @param calendarName told by the button that opens the calendar
     * @param reading the day a text means, empty for a text that means none
     */
    public DayInput(String calendarName, Function<String, Optional<LocalDate>> reading) {
        this.reading = reading;
        getStyleClass().add("day-input");
        Button open = Buttons.icon(calendarName, Icon.CALENDAR, this::openCalendar);
        open.getStyleClass().addAll("small", "day-calendar");
        // The key that the tooltip tells does the same without a stop of its own for Tab.
        open.setFocusTraversable(false);
        setRight(open);
        addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (CALENDAR.match(e)) {
                e.consume();
                openCalendar();
            }
        });
        calendar.setShowWeekNumbers(false);
        calendar.valueProperty().addListener((p, old, day) -> {
            if (day != null && popup.isShowing()) {
                take(day);
            }
        });
    }

    /** As if the day had been chosen in the calendar. */
    void take(LocalDate day) {
        setText(day.toString());
        popup.hide();
        requestFocus();
    }

    private void openCalendar() {
        String typed = getText();
        calendar.setValue(reading.apply(typed == null ? "" : typed).orElse(null));
        if (popup.getItems().isEmpty()) {
            CustomMenuItem days = new CustomMenuItem(new DatePickerSkin(calendar).getPopupContent(), false);
            days.getStyleClass().add("calendar-item");
            popup.getItems().add(days);
        }
        popup.show(this, Side.BOTTOM, 0, 0);
    }
}
