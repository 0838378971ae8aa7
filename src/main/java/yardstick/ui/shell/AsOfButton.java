package yardstick.ui.shell;

import java.time.LocalDate;
import javafx.scene.Node;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.DatePicker;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.skin.DatePickerSkin;
import javafx.scene.layout.Region;
import yardstick.text.Words;
import yardstick.ui.parts.Hint;
import yardstick.ui.parts.Icon;

/** The day everything is judged at: the usual days as a list, any other by the calendar below. */
final class AsOfButton {
    private final MenuButton button = new MenuButton();
    private final DatePicker calendar = new DatePicker();
    private final Words words;
    private final WindowState state;
    private boolean shortened;

    AsOfButton(AsOfChoices days, WindowState state) {
        this.words = state.words().get();
        this.state = state;
        button.getStyleClass().addAll("flat", "as-of");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setGraphic(Icon.CALENDAR.node());
        for (AsOfChoices.Choice choice : days.all()) {
            RadioMenuItem item = new RadioMenuItem(name(choice));
            item.setUserData(choice);
            item.setOnAction(e -> choose(choice));
            button.getItems().add(item);
        }
        calendar.setShowWeekNumbers(false);
        CustomMenuItem any = new CustomMenuItem(new DatePickerSkin(calendar).getPopupContent(), false);
        any.getStyleClass().add("calendar-item");
        button.getItems().addAll(new SeparatorMenuItem(), any);
        show();
        calendar.valueProperty().addListener((o, was, day) -> {
            if (day != null && !day.equals(state.asOf().get())) {
                choose(new AsOfChoices.Choice(day, 4));
            }
        });
    }

    Node node() {
        return button;
    }

    private void choose(AsOfChoices.Choice choice) {
        button.hide();
        if (choice.quarter() == 0) {
            state.judgeAtToday(choice.day());
        } else {
            state.judgeAt(choice.day());
        }
        show();
    }

    /** The day alone where the bar has no room for more. */
    void shorten(boolean yes) {
        if (yes != shortened) {
            shortened = yes;
            show();
        }
    }

    /** Follows the state. */
    void show() {
        LocalDate day = state.asOf().get();
        boolean follows = state.chosenDay() == null;
        String text = words.get(follows ? "shell.asof.now" : "shell.asof", day.toString());
        button.setText(shortened ? day.toString() : text);
        button.setAccessibleText(text);
        button.setTooltip(new Hint(words.get(follows ? "shell.asof.tip" : "shell.asof.fixed", day.toString())));
        calendar.setValue(day);
        button.getItems().forEach(item -> {
            if (item.getUserData() instanceof AsOfChoices.Choice choice) {
                boolean meant = choice.quarter() == 0 ? follows : !follows && choice.day().equals(day);
                ((RadioMenuItem) item).setSelected(meant);
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
