package yardstick.ui.help;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.image.Image;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import yardstick.text.Words;
import yardstick.ui.help.Manual.Leaf;
import yardstick.ui.parts.Buttons;
import yardstick.ui.parts.Icon;
import yardstick.ui.parts.Page;
import yardstick.ui.parts.Place;
import yardstick.ui.parts.Screen;
import yardstick.ui.parts.Surroundings;

/** The manual over the screen one was on: its pages at the left, the open one beside them. */
public final class HelpScreen {
    private final HelpModel model;
    private final Manual manual;
    private final Surroundings around;
    private final Words words;
    private final Page page;
    private final ListView<Leaf> list = new ListView<>();
    private final ScrollPane scroll = new ScrollPane();
    private boolean begun;

    private HelpScreen(Place.Help place, Surroundings around) {
        this.around = around;
        this.words = around.words();
        this.model = new HelpModel(Guide.of(place.about()));
        this.manual = new Manual(words.isChinese());
        this.page = new Page(words.get("help.title"));
        Button close = Buttons.primary(words.get("help.close"), Icon.CLOSE, () -> around.navigator().back());
        close.setId("help-close");
        page.acts(close);
        page.setCenter(new HBox(24, side(), scroll));
        HBox.setHgrow(scroll, Priority.ALWAYS);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().addAll("plain-scroll", "help-scroll");
        scroll.setAccessibleText(words.get("help.title"));
        model.found().addListener((p, old, now) -> fill());
        model.open().addListener((p, old, now) -> draw(now));
    }

    public static Screen of(Place.Help place, Surroundings around) {
        HelpScreen screen = new HelpScreen(place, around);
        return new Screen(screen.page, screen::refresh);
    }

    private VBox side() {
        TextField find = new TextField();
        find.setId("find");
        find.setPromptText(words.get("help.find"));
        find.setAccessibleText(words.get("help.find"));
        find.textProperty().bindBidirectional(model.find());
        list.setId("help-pages");
        list.setAccessibleText(words.get("help.pages"));
        list.getStyleClass().add("help-pages");
        Label nothing = new Label(words.get("help.nothing"));
        nothing.setWrapText(true);
        nothing.getStyleClass().add("muted");
        list.setPlaceholder(nothing);
        list.setCellFactory(view -> new Title());
        list.getSelectionModel().selectedItemProperty().addListener((p, old, now) -> {
            if (now != null) {
                model.open().set(now);
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox side = new VBox(8, find, list);
        side.getStyleClass().add("help-side");
        return side;
    }

    private void refresh() {
        if (!begun) {
            begun = true;
            around.jobs().run("", progress -> manual.leaves(), leaves -> {
                model.show(leaves);
                list.requestFocus();
            });
        }
    }

    private void fill() {
        if (!list.getItems().equals(model.found().get())) {
            list.getItems().setAll(model.found().get());
        }
        select(model.open().get());
    }

    private void draw(@Nullable Leaf leaf) {
        if (leaf == null) {
            return;
        }
        Sentences sentences = new Sentences(model::go, words.isChinese());
        VBox content = new Blocks(sentences, path -> new Image(manual.picture(path))).of(leaf.document());
        content.getStyleClass().addAll("help-page", "printed");
        scroll.setContent(content);
        scroll.setVvalue(0);
        select(leaf);
    }

    private void select(@Nullable Leaf leaf) {
        list.getSelectionModel().select(leaf);
    }

    private static final class Title extends ListCell<Leaf> {
        @Override
        protected void updateItem(@Nullable Leaf leaf, boolean empty) {
            super.updateItem(leaf, empty);
            setText(empty || leaf == null ? "" : leaf.title());
        }
    }
}
