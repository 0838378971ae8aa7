package yardstick.ui.indicator;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.Region;
import yardstick.text.Words;
import yardstick.ui.parts.Surroundings;

/** Below chart and figures: targets, actuals, what is measured, what ever stood, why it lags. */
final class PageTabs extends TabPane {
    private final Words words;
    private final TargetsPane targets;
    private final ActualsPane actuals;
    private final AboutPane about;
    private final HistoryPane history;
    private final ExplanationsPane explanations;
    private final Tab targetsTab;
    private final Tab actualsTab;
    private final Tab historyTab;
    private final Tab explanationsTab;

    PageTabs(Surroundings around, PageActs acts, ActualsPane actuals, LastTab last) {
        this.words = around.words();
        this.targets = new TargetsPane(words, acts);
        this.actuals = actuals;
        this.about = new AboutPane(around);
        this.history = new HistoryPane(words);
        this.explanations = new ExplanationsPane(
                around, new ExplanationsPane.Acts(acts::explain, acts::explain, acts::remove));
        this.targetsTab = tab("targets", targets);
        this.actualsTab = tab("actuals", scrolled(actuals));
        this.historyTab = tab("history", history);
        this.explanationsTab = tab("explanations", explanations);
        getStyleClass().add("page-tabs");
        setTabClosingPolicy(TabClosingPolicy.UNAVAILABLE);
        setAccessibleText(words.get("indicator.tabs"));
        getTabs().setAll(List.of(targetsTab, actualsTab, tab("about", about()), historyTab, explanationsTab));
        getTabs().stream().filter(tab -> last.id().equals(tab.getId())).forEach(getSelectionModel()::select);
        getSelectionModel().selectedItemProperty().addListener((p, old, now) -> last.keep(now.getId()));
    }

    private Tab tab(String name, Node content) {
        Tab tab = new Tab(words.get("indicator.tab." + name), content);
        tab.setId("tab-" + name);
        return tab;
    }

    private ScrollPane about() {
        ScrollPane scroll = scrolled(about);
        scroll.setFitToHeight(false);
        return scroll;
    }

    private static ScrollPane scrolled(Region content) {
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("edge-to-edge");
        return scroll;
    }

    /** What ever stood is read only once somebody looks. */
    void onHistory(Runnable wanted) {
        getSelectionModel().selectedItemProperty().addListener((p, old, now) -> {
            if (now == historyTab) {
                wanted.run();
            }
        });
    }

    boolean showsHistory() {
        return getSelectionModel().getSelectedItem() == historyTab;
    }

    void show(IndicatorModel.Content content) {
        targets.show(content);
        actuals.show(content);
        about.show(content);
        explanations.show(content.explanations(), content.table().plan());
        count(actualsTab, "actuals", content.actuals().size());
        count(explanationsTab, "explanations", content.explanations().all().size());
        boolean promises = !content.gap().indicator().isResult();
        if (promises != getTabs().contains(targetsTab)) {
            if (promises) {
                getTabs().addFirst(targetsTab);
            } else {
                getTabs().remove(targetsTab);
            }
        }
    }

    private void count(Tab tab, String name, int many) {
        String title = words.get("indicator.tab." + name);
        tab.setText(many == 0 ? title : words.get("indicator.tab.count", title, Integer.toString(many)));
    }

    void showHistory(List<HistoryRow> rows) {
        history.show(rows);
    }

    void chooseActuals() {
        getSelectionModel().select(actualsTab);
    }
}
