package yardstick.ui.importing;

import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import yardstick.exchange.PlanDifference;
import yardstick.model.Plan;
import yardstick.text.Words;

/** Seen where a plan is stored under the id: what it is, and whether it shall give way. */
final class ReplaceBox extends VBox {
    private final Words words;
    private final Label there = new Label();
    private final CheckBox replace;
    private final Label changes = new Label();

    ReplaceBox(BundleModel model, Words words) {
        super(8);
        this.words = words;
        this.replace = new CheckBox(words.get("intake.bundle.replace"));
        replace.setId("bundle-replace");
        replace.selectedProperty().bindBidirectional(model.replace());
        changes.getStyleClass().add("muted");
        for (Label label : List.of(there, changes)) {
            label.setWrapText(true);
            label.setMinHeight(USE_PREF_SIZE);
        }
        getStyleClass().add("source-block");
        getChildren().addAll(there, replace, changes);
        model.standing().addListener((p, old, now) -> show(now));
        show(null);
    }

    private void show(BundleModel.@Nullable Standing standing) {
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
    }

    private static String count(List<PlanDifference> differences, PlanDifference.State state) {
        return Integer.toString(HoldingRow.count(differences, state));
    }
}
