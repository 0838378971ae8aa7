package yardstick.ui.plans;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import yardstick.calc.GapAnalysis;
import yardstick.change.Desk;
import yardstick.exchange.SampleLoad;
import yardstick.store.PlanReader;
import yardstick.text.Words;
import yardstick.ui.parts.Buttons;
import yardstick.ui.parts.Icon;
import yardstick.ui.parts.Page;
import yardstick.ui.parts.Screen;
import yardstick.ui.parts.Surroundings;

/** The list of plans above the chosen one. */
public final class PlansScreen {
    private static final double ROW_HEIGHT = 60;
    private static final int FEWEST_SEEN = 2;

    private final PlansModel model;
    private final Surroundings around;
    private final Words words;
    private final Page page;
    private final ListView<PlanRow> list = new ListView<>();

    /**
     * What the list reads with and writes through.
     *
     * @param samples into the same store
     */
    public record Backing(PlanReader plans, GapAnalysis analysis, Desk desk, SampleLoad samples) {}

    private PlansScreen(PlansModel model, Surroundings around) {
        this.model = model;
        this.around = around;
        this.words = around.words();
        this.page = new Page(words.get("plans.title"));
        list.getStyleClass().add("plan-list");
        list.setAccessibleText(words.get("plans.list"));
        list.setCellFactory(view -> new PlanCell(words));
        list.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ENTER) {
                openChosen();
            }
        });
        list.setOnMouseClicked(e -> {
            if (e.getClickCount() == 2) {
                openChosen();
            }
        });
        list.getSelectionModel().selectedItemProperty().addListener((o, was, now) -> {
            if (now != null) {
                model.chosen().set(now);
            }
        });
        model.rows().addListener((o, was, now) -> show(now));
        model.chosen().addListener((o, was, now) -> list.getSelectionModel().select(now));
    }

    public static Screen of(Backing backing, Surroundings around) {
        PlansModel model = new PlansModel(backing, around);
        PlansScreen screen = new PlansScreen(model, around);
        return new Screen(screen.page, model::refresh);
    }

    private void openChosen() {
        PlanRow row = model.chosen().get();
        if (row != null) {
            model.open(row);
        }
    }

    private void show(@Nullable List<PlanRow> rows) {
        if (rows == null || rows.isEmpty()) {
            page.subtitle("");
            page.acts();
            page.setCenter(new FirstStart(model, words, around.navigator().recentFiles()));
            return;
        }
        page.subtitle(words.get(
                "plans.subtitle",
                Integer.toString(rows.size()),
                around.asOf().get().toString()));
        Button begin = Buttons.plain(words.get("plans.begin"), Icon.ADD, model::begin);
        begin.setId("plans-begin");
        page.acts(begin, Buttons.primary(words.get("plans.import"), Icon.IMPORT, model::importNew));
        if (!list.getItems().equals(rows)) {
            list.getItems().setAll(rows);
            list.getSelectionModel().select(model.chosen().get());
        }
        double row = ROW_HEIGHT * around.textSize().get().factor();
        list.setMaxHeight(row * rows.size() + 2);
        list.setMinHeight(Math.min(rows.size(), FEWEST_SEEN) * row);
        if (page.getCenter() == null || page.getCenter() instanceof FirstStart) {
            PlanPanel panel = new PlanPanel(model, words);
            VBox.setVgrow(list, Priority.ALWAYS);
            page.setCenter(new VBox(16, list, panel));
        }
    }
}
