package yardstick.ui.funds;

import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Where the spending of one amount is typed. Enter and leaving the field give it up, Escape brings back what is stored. */
final class SpentField extends TextField {
    private String stored;
    private boolean gone;

    /** What happens with what is typed. */
    interface Typing {
        /** @return whether it could be read */
        boolean given(String text);

        void next(SpentField from);
    }

    SpentField(String id, String name, String stored, Typing typing) {
        super(stored);
        this.stored = stored;
        setId(id);
        setAccessibleText(name);
        getStyleClass().add("spent-field");
        setPrefColumnCount(6);
        setOnAction(e -> {
            if (give(typing)) {
                typing.next(this);
            }
        });
        focusedProperty().addListener((p, old, now) -> {
            if (!now && !gone) {
                give(typing);
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE && isDirty()) {
                e.consume();
                setText(this.stored);
                give(typing);
            }
        });
    }

    boolean isDirty() {
        return !getText().equals(stored);
    }

    /** It is taken off the screen; what is typed stays typed and is not given up. */
    void leave() {
        gone = true;
    }

    private boolean give(Typing typing) {
        boolean same = !isDirty();
        boolean read = typing.given(same ? stored : getText());
        if (read) {
            stored = getText();
        }
        return read;
    }
}
