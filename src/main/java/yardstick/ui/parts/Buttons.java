package yardstick.ui.parts;

import javafx.scene.control.Button;

/** Buttons as every screen has them. */
public final class Buttons {
    private Buttons() {}

    /** The one act a screen is for. */
    public static Button primary(String text, Icon icon, Runnable act) {
        Button button = plain(text, icon, act);
        button.getStyleClass().add("accent");
        return button;
    }

    public static Button plain(String text, Icon icon, Runnable act) {
        Button button = new Button(text, icon.node());
        button.setOnAction(e -> act.run());
        button.setMnemonicParsing(false);
        return button;
    }

    /** Only an icon, with a tooltip that is its name for a screen reader too. */
    public static Button icon(String name, Icon icon, Runnable act) {
        Button button = plain("", icon, act);
        button.getStyleClass().addAll("flat", "button-icon");
        name(button, name);
        return button;
    }

    /** Gives an icon button another name: undo tells what it would undo. */
    public static void name(Button button, String name) {
        button.setAccessibleText(name);
        button.setTooltip(new Hint(name));
    }
}
