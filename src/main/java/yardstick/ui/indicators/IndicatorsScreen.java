package yardstick.ui.indicators;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import yardstick.calc.GapAnalysis;
import yardstick.calc.GapTable;
import yardstick.calc.RuleSet;
import yardstick.calc.Status;
import yardstick.change.Desk;
import yardstick.store.PlanReader;
import yardstick.text.Numbers;
import yardstick.text.Words;
import yardstick.ui.forms.PartWriting;
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
    private final Backing backing;
    private final Surroundings around;
    private final Words words;
    private final GapAnalysis analysis = new GapAnalysis();
    private final IndicatorActs acts;
    private final IndicatorsModel model;
    private final Page page;
    private final IndicatorTable table;
    private final Label footnote = new Label();
    private final Node content;
    private final BorderPane body = new BorderPane();

    /**
     * What the screen reads from and writes through.
     *
     * @param exports writes the table and its report
     */
    public record Backing(PlanReader plans, Desk desk, Exports exports) {}

    private IndicatorsScreen(Place.Indicators place, Backing backing, Surroundings around) {
        this.place = place;
        this.backing = backing;
        this.around = around;
        this.words = around.words();
        this.acts = new IndicatorActs(
                new PartWriting(place.planId(), backing.plans()::plan, backing.desk(), around), this::beside);
        this.model = new IndicatorsModel(words);
        model.statuses()
                .set(place.statuses().stream().map(Status::valueOf).collect(Collectors.toUnmodifiableSet()));
        this.page = new Page(words.get("indicators.title"));
        this.table = new IndicatorTable(model, words, new IndicatorTable.Acts(this::open, acts::remove));
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

    public static Screen of(Place.Indicators place, Backing backing, Surroundings around) {
        IndicatorsScreen screen = new IndicatorsScreen(place, backing, around);
        return new Screen(screen.page, screen::refresh);
    }

    private void refresh() {
        LocalDate day = around.asOf().get();
        around.jobs()
                .run(
                        "",
                        progress -> backing.plans().plan(place.planId())
                                .map(plan -> analysis.analyse(plan, day, RuleSet.nationalFour())),
                        this::showRead);
    }

    private void showRead(Optional<GapTable> read) {
        if (read.isEmpty()) {
            page.subtitle("");
            page.acts();
            page.setCenter(EmptyState.planGone(words, around.navigator()));
        } else {
            acts.follow(read.get().plan());
            page.setCenter(body);
            show(read.get());
        }
    }

    private void show(GapTable gaps) {
        if (gaps.all().isEmpty()) {
            page.subtitle(gaps.plan().title());
            page.acts();
            body.setCenter(new EmptyState(
                    Icon.INDICATORS,
                    words.get("indicators.empty.title"),
                    words.get("indicators.empty.hint"),
                    Buttons.primary(words.get("indicators.empty.import"), Icon.IMPORT, this::importInto),
                    Buttons.plain(words.get("indicators.add"), Icon.ADD, acts::add)));
            return;
        }
        IndicatorRow chosen = table.getSelectionModel().getSelectedItem();
        model.show(gaps);
        page.subtitle(model.sentence().get());
        tellFootnote();
        page.acts(acts(gaps));
        body.setCenter(content);
        model.rows().stream()
                .filter(row -> chosen != null && row.id().equals(chosen.id()))
                .findFirst()
                .ifPresent(table.getSelectionModel()::select);
    }

    private void tellFootnote() {
        GapTable gaps = model.table().get();
        footnote.setManaged(gaps != null && !gaps.gaps().isEmpty());
        footnote.setVisible(footnote.isManaged());
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

    private Node[] acts(GapTable gaps) {
        Exports exports = backing.exports();
        Button remove = Buttons.icon(words.get("indicators.remove"), Icon.REMOVE, this::removeChosen);
        remove.setId("indicator-remove");
        remove.disableProperty().bind(table.getSelectionModel().selectedItemProperty().isNull());
        Button add = Buttons.icon(words.get("indicators.add"), Icon.ADD, acts::add);
        add.setId("indicator-add");
        Button report = Buttons.primary(words.get("indicators.export.pdf"), Icon.PRINT, () -> exports.pdf(gaps, around));
        report.getStyleClass().add("prints");
        return new Node[] {
            add,
            remove,
            Buttons.plain(words.get("indicators.export.csv"), Icon.EXPORT, () -> exports.csv(gaps, around)),
            Buttons.plain(words.get("indicators.export.xlsx"), Icon.TABLE, () -> exports.xlsx(gaps, around)),
            report
        };
    }

    private void removeChosen() {
        IndicatorRow chosen = table.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            acts.remove(chosen);
        }
    }

    private void beside(@Nullable Node form) {
        body.setRight(form);
        if (form != null) {
            BorderPane.setMargin(form, new Insets(0, 0, 0, 16));
        }
    }

    private void importInto() {
        around.navigator().open(new Place.ImportFile(place.planId(), null));
    }

    private void open(IndicatorRow row) {
        around.navigator().open(new Place.IndicatorPage(place.planId(), row.id()));
    }
}
