package yardstick.ui.importing;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import yardstick.exchange.BundleReading;
import yardstick.model.Plan;
import yardstick.model.Region;
import yardstick.text.PeriodText;
import yardstick.text.Words;
import yardstick.ui.forms.Fact;
import yardstick.ui.forms.FactsPane;
import yardstick.ui.parts.CheckedField;
import yardstick.ui.parts.Surroundings;

/** The review of a whole plan: what it is and what was found, and at the right how much it holds. */
final class BundlePane extends HBox {
    private static final int MOST_FINDINGS = 12;

    private final BundleModel model;
    private final Words words;
    private final FactsPane facts;
    private final Label refused = new Label();
    private final VBox destination;
    private final HoldingsGrid holdings;
    private final VBox right;
    private final ObservableList<FindingRow> findings = FXCollections.observableArrayList();

    BundlePane(BundleModel model, Surroundings around) {
        super(20);
        this.model = model;
        this.words = around.words();
        this.facts = new FactsPane(around);
        this.holdings = new HoldingsGrid(words);
        this.destination = new VBox(12, section("intake.bundle.destination"), id(), new ReplaceBox(model, words));
        this.right = new VBox(12, section("intake.bundle.holds"), scrolled(holdings));
        facts.getStyleClass().add("printed");
        refused.setWrapText(true);
        refused.setMinHeight(USE_PREF_SIZE);
        FindingsList list = new FindingsList(findings, MOST_FINDINGS, words, spot -> {}, taken -> {});
        list.getStyleClass().add("printed");
        VBox known = new VBox(20, facts, refused, destination, list);
        known.setMinWidth(0);
        known.setPadding(new Insets(0, 12, 0, 0));
        ScrollPane left = scrolled(known);
        left.setMinWidth(0);
        HBox.setHgrow(left, Priority.ALWAYS);
        right.setMinWidth(USE_PREF_SIZE);
        getStyleClass().add("bundle");
        getChildren().addAll(left, right);
        model.reading().addListener((p, old, now) -> show(now));
        model.standing().addListener((p, old, now) -> count());
    }

    private Label section(String key) {
        Label title = new Label(words.get(key));
        title.getStyleClass().add("section-title");
        return title;
    }

    private CheckedField id() {
        TextField id = new TextField();
        id.setId("bundle-id");
        id.setMaxWidth(280);
        id.textProperty().bindBidirectional(model.id());
        return new CheckedField(words.get("intake.bundle.id"), id, model.problem());
    }

    private static ScrollPane scrolled(Node content) {
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("edge-to-edge");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        return scroll;
    }

    private void show(@Nullable BundleReading read) {
        if (read == null) {
            return;
        }
        Plan plan = read.plan();
        facts.show(plan == null ? List.of() : facts(plan));
        refused.setText(words.get("refusal.BUNDLE_WRONG", read.file(), Long.toString(read.errors())));
        for (Node node : List.of(facts, destination, right)) {
            node.setVisible(plan != null);
            node.setManaged(plan != null);
        }
        refused.setVisible(plan == null);
        refused.setManaged(plan == null);
        findings.setAll(new BundleFindingRows(words).of(read.findings()));
        count();
    }

    private List<Fact> facts(Plan plan) {
        List<Fact> known = new ArrayList<>();
        known.add(Fact.of(words.get("intake.bundle.title"), plan.title()));
        known.add(Fact.of(words.get("intake.bundle.region"), region(plan.region())));
        String period = plan.period() == null ? "" : new PeriodText(words).of(plan.period());
        known.add(Fact.of(words.get("intake.bundle.period"), period));
        return known;
    }

    private String region(Region region) {
        String name = region.parent().isEmpty()
                ? region.name()
                : words.get("intake.bundle.regionIn", region.parent(), region.name());
        return name.isEmpty() ? "" : words.get("intake.bundle.regionOf", name, words.word("level", region.level()));
    }

    private void count() {
        BundleReading read = model.reading().get();
        if (read != null && read.plan() != null) {
            BundleModel.Standing standing = model.standing().get();
            boolean compared = standing != null && !standing.isFree();
            holdings.show(HoldingRow.of(read.plan(), standing, words), compared);
        }
    }
}
