package yardstick.ui.plan;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import yardstick.model.Fund;
import yardstick.model.FundStatement;
import yardstick.model.OrgUnit;
import yardstick.model.Plan;
import yardstick.model.Stage;
import yardstick.model.Task;
import yardstick.ui.parts.Buttons;
import yardstick.ui.parts.Icon;
import yardstick.ui.parts.Place;
import yardstick.ui.parts.Surroundings;

/** How much a plan holds, each count leading to where it is shown; the sections of this page first. */
final class CountsPane extends FlowPane {
    private final Surroundings around;

    private record Count(String key, Icon icon, int number, Place place) {}

    CountsPane(Surroundings around) {
        super(8, 8);
        this.around = around;
        getStyleClass().add("counts");
        setPrefWrapLength(400);
    }

    void show(Plan plan) {
        getChildren().setAll(counts(plan).stream().map(this::button).toList());
    }

    private static List<Count> counts(Plan plan) {
        String id = plan.id();
        int money = plan.all(Fund.class).size() + plan.all(FundStatement.class).size();
        return List.of(
                section(plan, Place.Section.GOALS, Icon.CHART),
                new Count("shell.rail.indicators", Icon.INDICATORS, plan.indicators().size(), new Place.Indicators(id)),
                new Count("shell.rail.tasks", Icon.TASKS, plan.all(Task.class).size(), new Place.Tasks(id, null)),
                section(plan, Place.Section.BOXES, Icon.TABLE),
                new Count("shell.rail.units", Icon.UNITS, plan.all(OrgUnit.class).size(), new Place.Units(id, null)),
                new Count("shell.rail.funds", Icon.FUNDS, money, new Place.Funds(id)),
                new Count("shell.rail.schedule", Icon.SCHEDULE, plan.all(Stage.class).size(), new Place.Schedule(id)),
                section(plan, Place.Section.DOCUMENTS, Icon.FILE),
                section(plan, Place.Section.DEFINITIONS, Icon.LIST),
                section(plan, Place.Section.CONFLICTS, Icon.WARNING),
                section(plan, Place.Section.REVISIONS, Icon.EDIT));
    }

    private static Count section(Plan plan, Place.Section section, Icon icon) {
        return new Count(
                "planPage.section." + section.name(),
                icon,
                Sections.count(plan, section),
                new Place.PlanPage(plan.id(), section));
    }

    private Button button(Count count) {
        String text = around.words().get(count.key()) + " " + count.number();
        Button button =
                Buttons.plain(text, count.icon(), () -> around.navigator().open(count.place()));
        button.getStyleClass().addAll("flat", "count-link");
        return button;
    }
}
