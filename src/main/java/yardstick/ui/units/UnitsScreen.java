package yardstick.ui.units;

import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import yardstick.calc.Duties;
import yardstick.change.Desk;
import yardstick.chart.HouseStyle;
import yardstick.model.Plan;
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
    private final UnitSection units;
    private final GroupSection group;
    private final OverviewSection overview;
    private final Map<Section, ToggleButton> buttons = new EnumMap<>(Section.class);
    private final HBox sections = new HBox();
    private Section section = Section.UNITS;
    private @Nullable Duties duties;

    /** What the screen reads and writes with. */
    public record Backing(PlanReader plans, Desk desk, Clock clock, HouseStyle style, Printing printing) {}

    private enum Section {
        UNITS("left-pill"),
        GROUP("center-pill"),
        OVERVIEW("right-pill");

        private final String styleClass;

        Section(String styleClass) {
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
                new PartWriting(place.planId(), backing.desk(), around),
                backing.plans(),
                backing.clock(),
                new UnitActs.Within(this::showUnit, this::draw));
        this.units = new UnitSection(model, acts, words);
        this.group = new GroupSection(acts, words);
        DutiesFiles files = new DutiesFiles(words, backing.style());
        this.overview = new OverviewSection(acts, new DutyPapers(files, backing.printing(), around), words);
        for (Section each : Section.values()) {
            sections.getChildren().add(button(each));
        }
    }

    public static Screen of(Place.Units place, Backing backing, Surroundings around) {
        UnitsScreen screen = new UnitsScreen(place, backing, around);
        return new Screen(screen.page, screen::refresh);
    }

    private ToggleButton button(Section each) {
        ToggleButton button = new ToggleButton(words.word("units.section", each));
        button.setId("section-" + each.ordinal());
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

    private void turnTo(Section now) {
        section = now;
        draw();
    }

    private void showUnit(String unitId) {
        section = Section.UNITS;
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
        Duties known = duties;
        Plan plan = known.plan();
        buttons.forEach((each, button) -> button.setSelected(each == section));
        Node content = switch (section) {
            case UNITS -> units.show(known);
            case GROUP -> group.show(plan);
            case OVERVIEW -> overview.show(known);
        };
        switch (section) {
            case UNITS -> page.acts(units.adding());
            case GROUP -> page.acts(group.adding());
            case OVERVIEW -> page.acts(overview.acts());
        }
        page.subtitle(new UnitsSummary(words).of(known, UnitRow.of(known)));
        VBox.setVgrow(content, Priority.ALWAYS);
        page.setCenter(new VBox(12, sections, content));
    }
}
