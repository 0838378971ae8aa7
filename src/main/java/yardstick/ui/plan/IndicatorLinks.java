package yardstick.ui.plan;

import java.util.List;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import yardstick.model.Indicator;
import yardstick.model.Plan;
import yardstick.model.Target;
import yardstick.text.Amounts;
import yardstick.text.PeriodText;
import yardstick.ui.parts.Place;
import yardstick.ui.parts.Surroundings;

/** Indicators that belong to something, each leading to its page, with what is promised last. */
record IndicatorLinks(Surroundings around) {

    /** Nothing where none belongs. */
    List<Node> of(Plan plan, Predicate<Indicator> belongs) {
        List<Indicator> found = plan.indicators().stream().filter(belongs).toList();
        if (found.isEmpty()) {
            return List.of();
        }
        VBox all = new VBox(4);
        all.getStyleClass().add("part-links");
        Label title = new Label(around.words().get("planPage.indicators", Integer.toString(found.size())));
        title.getStyleClass().add("edit-section");
        all.getChildren().add(title);
        found.forEach(indicator -> all.getChildren().add(line(plan, indicator)));
        return List.of(all);
    }

    private Node line(Plan plan, Indicator indicator) {
        Hyperlink link = new Hyperlink(indicator.title());
        link.setMnemonicParsing(false);
        link.setWrapText(true);
        link.setMinHeight(HBox.USE_PREF_SIZE);
        link.setOnAction(e -> around.navigator().open(new Place.IndicatorPage(plan.id(), indicator.id())));
        Label target = new Label(promise(indicator));
        target.getStyleClass().add("note");
        target.setMinWidth(HBox.USE_PREF_SIZE);
        return new HBox(8, link, target);
    }

    private String promise(Indicator indicator) {
        if (indicator.targets().isEmpty()) {
            return "";
        }
        Target last = indicator.targets().getLast();
        String value = new Amounts(around.words(), indicator).targetAmount(last);
        return last.period() == null ? value : new PeriodText(around.words()).of(last.period()) + "  " + value;
    }
}
