package yardstick.ui.plan;

import java.util.Objects;
import java.util.Optional;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import yardstick.model.Indicator;
import yardstick.model.Plan;
import yardstick.model.Revision;
import yardstick.model.Target;
import yardstick.text.Amounts;
import yardstick.text.Numbers;
import yardstick.text.PeriodText;
import yardstick.ui.parts.Place;
import yardstick.ui.parts.Surroundings;

/** What a revision changed: each target as it was and as it is now. */
final class RevisionChanges extends VBox {
    private final Plan plan;
    private final Surroundings around;

    RevisionChanges(Revision revision, Plan plan, Surroundings around) {
        super(8);
        this.plan = plan;
        this.around = around;
        revision.changes().forEach(change -> getChildren().add(change(change)));
    }

    private VBox change(Revision.Adjusted change) {
        Optional<Indicator> indicator = plan.indicator(change.indicator());
        Hyperlink name = new Hyperlink(indicator.map(Indicator::title).orElse(change.indicator()));
        name.setMnemonicParsing(false);
        name.setWrapText(true);
        name.setOnAction(
                e -> around.navigator().open(new Place.IndicatorPage(plan.id(), change.indicator())));
        Label values = new Label(indicator.map(i -> values(i, change)).orElse(Numbers.MISSING));
        values.getStyleClass().add("revised");
        Label text = new Label(change.text());
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        text.setManaged(!change.text().isEmpty());
        return new VBox(2, name, values, text);
    }

    private String values(Indicator indicator, Revision.Adjusted change) {
        String when = change.period() == null ? "" : new PeriodText(around.words()).of(change.period()) + "  ";
        return when + value(indicator, change, change.version() - 1) + " → "
                + value(indicator, change, change.version());
    }

    private String value(Indicator indicator, Revision.Adjusted change, int version) {
        Optional<Target> target = indicator.targets().stream()
                .filter(each -> each.version() == version && Objects.equals(each.period(), change.period()))
                .findFirst();
        return target.map(found -> new Amounts(around.words(), indicator).targetAmount(found))
                .orElse(Numbers.MISSING);
    }
}
