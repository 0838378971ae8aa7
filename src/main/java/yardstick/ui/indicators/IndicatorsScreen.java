package yardstick.ui.indicators;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import yardstick.calc.GapAnalysis;
import yardstick.calc.GapTable;
import yardstick.calc.RuleSet;
import yardstick.store.PlanReader;
import yardstick.text.Numbers;
import yardstick.text.Words;
import yardstick.ui.parts.Buttons;
import yardstick.ui.parts.EmptyState;
import yardstick.ui.parts.Icon;
import yardstick.ui.parts.Page;
import yardstick.ui.parts.Place;
import yardstick.ui.parts.Screen;
import yardstick.ui.parts.Surroundings;

/** The indicators of one plan: the verdict as a sentence, counts that filter, and the table. */
public final class IndicatorsScreen {
    private final Place.Indicators place;
    private final PlanReader plans;
    private final Surroundings around;
    private final Words words;
    private final GapAnalysis analysis = new GapAnalysis();
    private final Exports exports;
    private final IndicatorsModel model;
    private final Page page;
    private final IndicatorTable table;
    private final Label footnote = new Label();
    private final Node content;

    private IndicatorsScreen(Place.Indicators place, PlanReader plans, Exports exports, Surroundings around) {
        this.place = place;
        this.plans = plans;
        this.around = around;
        this.words = around.words();
        this.exports = exports;
        this.model = new IndicatorsModel(words);
        this.page = new Page(words.get("indicators.title"));
        this.table = new IndicatorTable(model, words, this::open);
        table.setPlaceholder(new EmptyState(
                Icon.SEARCH,
                words.get("indicators.nothing.title"),
                words.get("indicators.nothing.hint"),
                Buttons.plain(words.get("indicators.nothing.all"), Icon.LIST, model::showAll)));
        VBox.setVgrow(table, Priority.ALWAYS);
        footnote.getStyleClass().add("note");
        footnote.setWrapText(true);
        footnote.setMinHeight(Region.USE_PREF_SIZE);
        table.spared().addListener((p, old, now) -> tellFootnote());
        content = new VBox(12, new FilterBar(model, words), table, footnote);
    }

    /** @param exports writes the table and its report */
    public static Screen of(Place.Indicators place, PlanReader plans, Exports exports, Surroundings around) {
        IndicatorsScreen screen = new IndicatorsScreen(place, plans, exports, around);
        return new Screen(screen.page, screen::refresh);
    }

    private void refresh() {
        LocalDate day = around.asOf().get();
        around.jobs()
                .run(
                        "",
                        progress -> plans.plan(place.planId())
                                .map(plan -> analysis.analyse(plan, day, RuleSet.nationalFour())),
                        this::showRead);
    }

    private void showRead(Optional<GapTable> read) {
        if (read.isEmpty()) {
            page.subtitle("");
            page.acts();
            page.setCenter(EmptyState.planGone(words, around.navigator()));
        } else if (read.get().all().isEmpty()) {
            page.subtitle(read.get().plan().title());
            page.acts();
            page.setCenter(new EmptyState(
                    Icon.INDICATORS,
                    words.get("indicators.empty.title"),
                    words.get("indicators.empty.hint"),
                    Buttons.primary(words.get("indicators.empty.import"), Icon.IMPORT, this::importInto)));
        } else {
            show(read.get());
        }
    }

    private void show(GapTable gaps) {
        IndicatorRow chosen = table.getSelectionModel().getSelectedItem();
        model.show(gaps);
        page.subtitle(model.sentence().get());
        tellFootnote();
        page.acts(acts(gaps));
        page.setCenter(content);
        model.rows().stream()
                .filter(row -> chosen != null && row.id().equals(chosen.id()))
                .findFirst()
                .ifPresent(table.getSelectionModel()::select);
    }

    private void tellFootnote() {
        GapTable gaps = model.table().get();
        if (gaps != null) {
            String spared = table.spared().get();
            footnote.setText(
                    footnote(gaps) + (spared.isEmpty() ? "" : "\n" + words.get("indicators.spared", spared)));
        }
    }

    /** How the table is read, and by which day and rule it was judged; the whole rule on hover. */
    private String footnote(GapTable gaps) {
        RuleSet rule = gaps.rule();
        String ahead = points(rule.borders().ahead());
        String behind = points(rule.borders().behind());
        footnote.setTooltip(new Tooltip(words.get("ruleText." + rule.name(), ahead, behind)));
        return words.get(
                "indicators.footnote", gaps.asOf().toString(), words.word("rule", rule.name()), ahead, behind);
    }

    private static String points(BigDecimal fraction) {
        return Numbers.amount(fraction.movePointRight(2), null);
    }

    private Button[] acts(GapTable gaps) {
        return new Button[] {
            Buttons.plain(words.get("indicators.export.csv"), Icon.EXPORT, () -> exports.csv(gaps, around)),
            Buttons.plain(words.get("indicators.export.xlsx"), Icon.TABLE, () -> exports.xlsx(gaps, around)),
            Buttons.primary(words.get("indicators.export.pdf"), Icon.PRINT, () -> exports.pdf(gaps, around))
        };
    }

    private void importInto() {
        around.navigator().open(new Place.ImportFile(place.planId(), null));
    }

    private void open(IndicatorRow row) {
        around.navigator().open(new Place.IndicatorPage(place.planId(), row.id()));
    }
}
