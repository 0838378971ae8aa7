package yardstick.ui.shell;

import java.util.Map;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import yardstick.text.Words;
import yardstick.ui.parts.Icon;

/** Tells a bug: one sentence, a short code, and the details for whoever will mend it. */
final class FailurePane extends DialogPane {
    FailurePane(FailureReport report, Words words) {
        getStyleClass().add("failure");
        Label sentence = new Label(words.get("shell.failure", report.code()), Icon.FAILURE.node());
        sentence.setWrapText(true);
        sentence.getStyleClass().add("failure-sentence");
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        TextArea details = new TextArea(report.details());
        details.setEditable(false);
        details.setAccessibleText(words.get("shell.failure.details"));
        details.setMinHeight(240);
        VBox content = new VBox(16, sentence, details);
        content.setPrefSize(640, 320);
        VBox.setVgrow(details, Priority.ALWAYS);
        setContent(content);
        ButtonType copy = new ButtonType(words.get("shell.failure.copy"), ButtonBar.ButtonData.LEFT);
        ButtonType close = new ButtonType(words.get("shell.failure.close"), ButtonBar.ButtonData.CANCEL_CLOSE);
        getButtonTypes().setAll(copy, close);
        Node copyButton = lookupButton(copy);
        copyButton.addEventFilter(ActionEvent.ACTION, e -> {
            Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, report.details()));
            e.consume();
        });
    }
}
