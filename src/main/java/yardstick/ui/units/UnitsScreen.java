package yardstick.ui.units;

import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import yardstick.calc.Duties;
import yardstick.change.Desk;
import yardstick.chart.HouseStyle;
import yardstick.report.DutiesFiles;
import yardstick.report.Printing;
import yardstick.store.PlanReader;
import yardstick.text.Words;
import yardstick.ui.forms.PartWriting;
import yardstick.ui.parts.EmptyState;
import yardstick.ui.parts.Page;
import yardstick.ui.parts.Place;
import yardstick.ui.parts.Screen;
import yardstick.ui.parts.Surroundings;

/** Who answers for what: the units, the leading group, and the overview of all duties. */
public final class UnitsScreen {
    private final Place.Units place;
    private final Backing backing;
    private final Surroundings around;
    private final Words words;
    private final Page page;
    private final UnitsModel model;
    private final Map<Tab, Section> sections;
    private final Map<Tab, ToggleButton> buttons = new EnumMap<>(Tab.class);
    private final HBox tabs = new HBox();
    private Tab tab = Tab.UNITS;
    private @Nullable Duties duties;

    /** What the screen reads and writes with. */
    public record Backing(PlanReader plans, Desk desk, Clock clock, HouseStyle style, Printing printing) {}

    private enum Tab {
        UNITS("left-pill"),
        GROUP("center-pill"),
        OVERVIEW("right-pill");

        private final String styleClass;

        Tab(String styleClass) {
            this.styleClass = styleClass;
        }
    }

    private UnitsScreen(Place.Units place, Backing backing, Surroundings around) {
        this.place = place;
        this.backing = backing;
        this.around = around;
        this.words = around.words();
        this.page = new Page(words.get("units.title"));
        this.model = new UnitsModel(place.unitId());
        UnitActs acts = new UnitActs(
                new PartWriting(place.planId(), backing.plans()::plan, backing.desk(), around),
                backing.clock(),
                new UnitActs.Within(this::showUnit, this::draw));
        DutiesFiles files = new DutiesFiles(words, backing.style());
        this.sections = Map.of(
                Tab.UNITS, new UnitSection(model, acts, around),
                Tab.GROUP, new GroupSection(acts, around),
                Tab.OVERVIEW,
                        new OverviewSection(acts, new DutyPapers(files, backing.printing(), around), around));
        for (Tab each : Tab.values()) {
            tabs.getChildren().add(button(each));
        }
        tabs.setMinWidth(Region.USE_PREF_SIZE);
    }

    public static Screen of(Place.Units place, Backing backing, Surroundings around) {
        UnitsScreen screen = new UnitsScreen(place, backing, around);
        return new Screen(screen.page, screen::refresh);
    }

    private ToggleButton button(Tab each) {
        ToggleButton button = new ToggleButton(words.word("units.tab", each));
        button.setId("tab-" + each.ordinal());
        button.getStyleClass().add(each.styleClass);
        button.setMnemonicParsing(false);
        button.setOnAction(e -> turnTo(each));
        buttons.put(each, button);
        return button;
    }

    private void refresh() {
        var day = around.asOf().get();
        around.jobs()
                .run(
                        "",
                        progress -> backing.plans().plan(place.planId()).map(plan -> Duties.of(plan, day)),
                        this::show);
    }

    private void show(Optional<Duties> read) {
        duties = read.orElse(null);
        draw();
    }

    private void turnTo(Tab now) {
        tab = now;
        draw();
    }

    private void showUnit(String unitId) {
        tab = Tab.UNITS;
        draw();
        model.choose(unitId);
    }

    private void draw() {
        if (duties == null) {
            page.subtitle("");
            page.acts();
            page.setCenter(EmptyState.planGone(words, around.navigator()));
            return;
        }
        Section section = Objects.requireNonNull(sections.get(tab));
        buttons.forEach((each, button) -> button.setSelected(each == tab));
        Node content = section.show(duties);
        page.subtitle(section.told());
        page.acts(section.acts());
        StackPane tool = new StackPane(section.tool());
        tool.setAlignment(Pos.CENTER_RIGHT);
        tool.setMinWidth(0);
        HBox bar = new HBox(16, tabs, tool);
        bar.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(tool, Priority.ALWAYS);
        VBox.setVgrow(content, Priority.ALWAYS);
        page.setCenter(new VBox(12, bar, content));
    }
}
