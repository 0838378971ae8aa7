package yardstick.ui.plans;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import yardstick.calc.Status;
import yardstick.text.Numbers;
import yardstick.text.Words;
import yardstick.ui.parts.Buttons;
import yardstick.ui.parts.CountTile;
import yardstick.ui.parts.Icon;

/** The chosen plan: its verdict as a sentence and as four tiles, and what can be done with it. */
final class PlanPanel extends VBox {
    private final Words words;
    private final Label title = new Label();
    private final Label verdict = new Label();
    private final Map<Status, CountTile> tiles = new EnumMap<>(Status.class);

    PlanPanel(PlansModel model, Words words) {
        this.words = words;
        getStyleClass().add("plan-panel");
        title.getStyleClass().add("section-title");
        title.setWrapText(true);
        verdict.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        verdict.setMinHeight(USE_PREF_SIZE);
        HBox row = new HBox(12);
        for (Status group : PlanCell.GROUPS) {
            CountTile tile = new CountTile(words.word("plans.group", group), group);
            HBox.setHgrow(tile, Priority.ALWAYS);
            tiles.put(group, tile);
            row.getChildren().add(tile);
        }
        VBox text = new VBox(4, title, verdict);
        getChildren().addAll(text, acts(model), row);
        model.chosen().addListener((o, was, now) -> show(now));
        show(model.chosen().get());
    }

    private FlowPane acts(PlansModel model) {
        Button open = Buttons.plain(words.get("plans.open"), Icon.INDICATORS, () -> act(model, model::open));
        Button intake = Buttons.plain(words.get("plans.importInto"), Icon.IMPORT, () -> act(model, model::importInto));
        Button export = Buttons.plain(words.get("plans.export"), Icon.EXPORT, () -> act(model, model::export));
        export.setId("plans-export");
        Button remove = Buttons.icon(words.get("plans.remove"), Icon.REMOVE, () -> act(model, model::remove));
        return new FlowPane(8, 8, open, intake, export, remove);
    }

    private static void act(PlansModel model, Consumer<PlanRow> act) {
        PlanRow row = model.chosen().get();
        if (row != null) {
            act.accept(row);
        }
    }

    private void show(@Nullable PlanRow row) {
        setVisible(row != null);
        if (row == null) {
            return;
        }
        Verdict counts = row.verdict();
        title.setText(row.plan().title());
        verdict.setText(words.get(
                "plans.verdict",
                Integer.toString(counts.all()),
                Integer.toString(counts.ahead()),
                Integer.toString(counts.onSchedule()),
                Integer.toString(counts.behind()),
                Integer.toString(counts.notJudged())));
        tiles.forEach((group, tile) -> tile.show(counts.count(group), share(counts.count(group), counts.all())));
    }

    private String share(int part, int all) {
        BigDecimal share =
                all == 0 ? null : BigDecimal.valueOf(part).divide(BigDecimal.valueOf(all), MathContext.DECIMAL64);
        return words.get("plans.share", Numbers.percent(share, 0));
    }
}
