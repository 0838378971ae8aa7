package yardstick.ui.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import yardstick.model.Explanation;
import yardstick.model.OrgUnit;
import yardstick.model.Plan;
import yardstick.text.PeriodText;
import yardstick.text.Words;
import yardstick.ui.forms.Fact;
import yardstick.ui.forms.FactsPane;
import yardstick.ui.forms.Told;
import yardstick.ui.parts.Buttons;
import yardstick.ui.parts.Icon;
import yardstick.ui.parts.Place;
import yardstick.ui.parts.Surroundings;

/** Every cause and measure that was written down for the indicator, the newest first. */
final class ExplanationsPane extends ScrollPane {
    private final Surroundings around;
    private final Words words;
    private final Acts acts;
    private final VBox all = new VBox(12);

    /** What can be done with what is written down. */
    record Acts(Runnable add, Consumer<Explanation> edit, Consumer<Explanation> remove) {}

    ExplanationsPane(Surroundings around, Acts acts) {
        this.around = around;
        this.words = around.words();
        this.acts = acts;
        getStyleClass().add("edge-to-edge");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        all.getStyleClass().add("tab-content");
        setContent(all);
    }

    void show(Explanations now, Plan plan) {
        List<Node> nodes = new ArrayList<>();
        if (now.all().isEmpty()) {
            Label hint = new Label(words.get(now.lags() ? "indicator.explanation.asked" : "indicator.explanation.quiet"));
            hint.setWrapText(true);
            hint.setMinHeight(Region.USE_PREF_SIZE);
            hint.getStyleClass().add("muted");
            nodes.add(hint);
        }
        Button add = Buttons.plain(words.get("indicator.explanation.add"), Icon.ADD, acts.add());
        add.setId("explanation-add");
        nodes.add(add);
        now.all().forEach(each -> nodes.add(card(each, plan)));
        all.getChildren().setAll(nodes);
    }

    private Node card(Explanation each, Plan plan) {
        Label title = new Label(title(each));
        title.getStyleClass().add("edit-section");
        title.setWrapText(true);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        String told = each.label();
        HBox head = new HBox(
                8,
                title,
                Buttons.icon(words.get("indicator.explanation.edit", told), Icon.EDIT, () -> acts.edit().accept(each)),
                Buttons.icon(
                        words.get("indicator.explanation.remove", told),
                        Icon.REMOVE,
                        () -> acts.remove().accept(each)));
        head.setAlignment(Pos.CENTER_LEFT);
        FactsPane facts = new FactsPane(around);
        facts.show(List.of(
                Fact.of(words.get("indicator.explanation.cause"), each.cause()),
                Fact.of(words.get("indicator.explanation.measure"), each.measure()),
                new Fact(words.get("indicator.explanation.owner"), owner(each.owner(), plan), false),
                Fact.of(words.get("indicator.explanation.due"), due(each)),
                Fact.of(words.get("indicator.explanation.note"), each.progress().note())));
        VBox card = new VBox(6, head, facts);
        card.getStyleClass().add("explanation");
        return card;
    }

    private String title(Explanation each) {
        Explanation.About about = each.about();
        String when = about.period() != null
                ? new PeriodText(words).of(about.period())
                : about.asOf() == null ? "" : about.asOf().toString();
        String state = words.word("state", each.progress().state());
        return when.isEmpty() ? state : when + " · " + state;
    }

    private static String due(Explanation each) {
        return each.due().day() == null ? each.due().text() : each.due().day().toString();
    }

    private Told owner(Explanation.Owner owner, Plan plan) {
        List<Told.Item> items = new ArrayList<>();
        for (String id : owner.units()) {
            String name = plan.part(OrgUnit.class, id).map(OrgUnit::name).orElse(id);
            items.add(new Told.Item(name, new Place.Units(plan.id(), id)));
        }
        if (!owner.text().isBlank()) {
            items.add(new Told.Item(owner.text(), null));
        }
        return new Told(items);
    }
}
