package yardstick.ui.units;

import javafx.scene.control.TextField;
import yardstick.text.Words;

/** The field that a list is searched with. */
final class Finding {
    private static final double WIDTH = 200;

    private Finding() {}

    static TextField field(String id, String key, Words words) {
        TextField find = new TextField();
        find.setId(id);
        find.setMinWidth(WIDTH);
        find.setPrefWidth(WIDTH);
        find.setMaxWidth(WIDTH);
        find.setPromptText(words.get(key));
        find.setAccessibleText(words.get(key));
        return find;
    }
}
