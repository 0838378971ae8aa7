package yardstick.ui.plans;

import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import yardstick.text.Words;
import yardstick.ui.parts.Hint;
import yardstick.ui.parts.Icon;

/** While the store holds no plan: the ways to begin. */
final class FirstStart extends VBox {
    private static final int MOST_RECENT = 5;

    private final Words words;

    FirstStart(PlansModel model, Words words, List<Path> recent) {
        this.words = words;
        getStyleClass().add("first-start");
        setAlignment(Pos.CENTER);
        Label title = new Label(words.get("plans.empty.title"));
        title.getStyleClass().add("page-title");
        Label hint = text(words.get("plans.empty.hint"), "page-subtitle");
        Button samples = card("samples", Icon.PLANS, model::loadSamples);
        Button intake = card("import", Icon.IMPORT, model::importNew);
        Button begin = card("begin", Icon.ADD, model::begin);
        FlowPane cards = new FlowPane(16, 16, samples, intake, begin);
        cards.setAlignment(Pos.CENTER);
        Label drop = text(words.get("plans.start.drop"), "muted");
        getChildren().addAll(title, hint, cards, drop);
        if (!recent.isEmpty()) {
            getChildren().add(recent(recent, model));
        }
    }

    private Button card(String key, Icon icon, Runnable act) {
        Label title = new Label(words.get("plans.start." + key), icon.node());
        title.getStyleClass().add("start-title");
        Label about = text(words.get("plans.start." + key + ".hint"), "start-hint");
        about.setMinHeight(0);
        VBox face = new VBox(8, title, about);
        Button card = new Button("", face);
        card.setId("plans-" + key);
        card.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        card.getStyleClass().add("start-card");
        card.setAccessibleText(words.get("plans.start." + key));
        card.setAccessibleHelp(about.getText());
        card.setTooltip(new Hint(words.get("plans.start." + key)));
        card.setOnAction(e -> act.run());
        return card;
    }

    private VBox recent(List<Path> files, PlansModel model) {
        VBox list = new VBox(2);
        list.setAlignment(Pos.CENTER);
        Label title = new Label(words.get("plans.start.recent"));
        title.getStyleClass().add("start-title");
        list.getChildren().add(title);
        for (Path file : files.subList(0, Math.min(MOST_RECENT, files.size()))) {
            Hyperlink link = new Hyperlink(String.valueOf(file.getFileName()));
            link.getStyleClass().add("printed");
            link.setTooltip(new Hint(file.toString()));
            link.setOnAction(e -> model.importAgain(file));
            list.getChildren().add(link);
        }
        return list;
    }

    private static Label text(String shown, String styleClass) {
        Label label = new Label(shown);
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
