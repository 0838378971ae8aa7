package yardstick.ui.units;

import javafx.scene.control.TextField;
import yardstick.text.Words;

/** The field that a list is searched with. */
final class Finding {
    private Finding() {}

    static TextField field(String key, Words words) {
        TextField find = new TextField();
        find.setPromptText(words.get(key));
        find.setAccessibleText(words.get(key));
        return find;
    }
}
