package yardstick.ui.importing;

import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import yardstick.exchange.BundleReading;
import yardstick.exchange.PlanDifference;
import yardstick.model.Plan;
import yardstick.text.Words;
import yardstick.ui.parts.Icon;

/** Seen where a plan is stored under the id: what it is, and whether it shall give way. */
final class ReplaceBox extends VBox {
    private final Words words;
    private final Label there = new Label();
    private final CheckBox replace;
    private final Label changes = new Label();
    private final Label lost = new Label("", Icon.WARNING.node());

    ReplaceBox(BundleModel model, Words words) {
        super(8);
        this.words = words;
        this.replace = new CheckBox(words.get("intake.bundle.replace"));
        replace.setId("bundle-replace");
        replace.selectedProperty().bindBidirectional(model.replace());
        changes.getStyleClass().add("muted");
        lost.getStyleClass().addAll("finding-level", "warning");
        for (Label label : List.of(there, changes, lost)) {
            label.setWrapText(true);
            label.setMinHeight(USE_PREF_SIZE);
        }
        getStyleClass().add("source-block");
        getChildren().addAll(there, replace, changes, lost);
        model.standing().addListener((p, old, now) -> {
            BundleReading read = model.reading().get();
            show(now, now == null || read == null || read.plan() == null ? 0 : now.actualsLost(read.plan()));
        });
        show(null, 0);
    }

    private void show(BundleModel.@Nullable Standing standing, long actualsLost) {
        Plan stored = standing == null ? null : standing.stored();
        setVisible(stored != null);
        setManaged(stored != null);
        if (standing == null || stored == null) {
            return;
        }
        List<PlanDifference> differences = standing.differences();
        boolean same = differences.isEmpty();
        there.setText(words.get(same ? "intake.bundle.same" : "intake.bundle.taken", stored.id(), stored.title()));
        for (var node : List.of(replace, changes)) {
            node.setVisible(!same);
            node.setManaged(!same);
        }
        changes.setText(words.get(
                "intake.bundle.changes",
                count(differences, PlanDifference.State.NEW),
                count(differences, PlanDifference.State.CHANGED),
                count(differences, PlanDifference.State.REMOVED)));
        lost.setText(words.get("intake.bundle.actualsLost", actualsLost));
        lost.setVisible(actualsLost > 0);
        lost.setManaged(actualsLost > 0);
    }

    private static String count(List<PlanDifference> differences, PlanDifference.State state) {
        return Integer.toString(HoldingRow.count(differences, state));
    }
}
