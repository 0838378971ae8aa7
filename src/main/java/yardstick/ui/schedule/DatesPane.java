package yardstick.ui.schedule;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import yardstick.calc.Timetable;
import yardstick.calc.Timetable.Mark;
import yardstick.calc.Timetable.Thing;
import yardstick.calc.Timetable.Undated;
import yardstick.model.Indicator;
import yardstick.model.Plan;
import yardstick.model.Task;
import yardstick.text.Words;
import yardstick.ui.parts.InferredMark;
import yardstick.ui.parts.Navigator;
import yardstick.ui.parts.Place;
import yardstick.ui.parts.Surroundings;

/** Every day the plan names with what is due then, and what has no day with the reason; each leads to its record. */
final class DatesPane extends ScrollPane {
    private final Words words;
    private final Navigator navigator;
    private final VBox all = new VBox(12);

    DatesPane(Surroundings around) {
        this.words = around.words();
        this.navigator = around.navigator();
        all.getStyleClass().add("dates");
        setContent(all);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add("plain-scroll");
    }

    void show(Timetable table) {
        all.getChildren().clear();
        heading("schedule.dated", table.marks().size());
        table.marks().forEach(mark -> all.getChildren().add(dated(mark, table.plan())));
        heading("schedule.undated", table.undated().size());
        Map<String, VBox> groups = new LinkedHashMap<>();
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Undated each : table.undated()) {
            String reason = words.word("schedule.thing", each.thing()) + words.word("schedule.reason", each.reason());
            counts.merge(reason, 1, Integer::sum);
            groups.computeIfAbsent(reason, r -> new VBox(2)).getChildren().add(undated(each, table.plan()));
        }
        groups.forEach((reason, group) -> {
            Label why = wrapped(words.get("schedule.group", reason, Integer.toString(counts.getOrDefault(reason, 0))));
            why.getStyleClass().add("muted");
            all.getChildren().add(new VBox(2, why, group));
        });
    }

    private void heading(String key, int count) {
        Label heading = wrapped(words.get(key, Integer.toString(count)));
        heading.getStyleClass().add("edit-section");
        all.getChildren().add(heading);
    }

    private Node dated(Mark mark, Plan plan) {
        HBox when = new HBox(8, new Label(mark.day().toString()));
        if (mark.inferred()) {
            when.getChildren().add(new InferredMark(words));
        }
        if (mark.progress() != null) {
            Label state = new Label(words.word("state", mark.progress().state()));
            state.getStyleClass().add("note");
            when.getChildren().add(state);
        }
        when.getStyleClass().add("date-day");
        VBox box = new VBox(2, when);
        if (mark.thing() == Thing.TARGETS) {
            box.getChildren().add(wrapped(words.get(
                    "timetable.mark.TARGETS", Integer.toString(mark.ids().size()))));
            for (String id : mark.ids()) {
                String title = plan.indicator(id).map(Indicator::title).orElse(id);
                box.getChildren().add(link(title, new Place.IndicatorPage(plan.id(), id)));
            }
        } else {
            String label = words.get("timetable.mark." + mark.thing(), mark.label());
            box.getChildren().add(link(label, place(mark.thing(), mark.ids().getFirst(), plan)));
        }
        return box;
    }

    private Node undated(Undated each, Plan plan) {
        String label = each.printed().isEmpty()
                ? each.label()
                : words.get("schedule.printed", each.label(), each.printed());
        return link(label, place(each.thing(), each.id(), plan));
    }

    private static @Nullable Place place(Thing thing, String id, Plan plan) {
        return switch (thing) {
            case STAGE -> null;
            case HORIZON -> new Place.PlanPage(plan.id(), Place.Section.HEADER);
            case TARGETS -> new Place.IndicatorPage(plan.id(), id);
            case TASK -> new Place.Tasks(plan.id(), id);
            case DELIVERABLE ->
                plan.part(Task.class, id).isPresent()
                        ? new Place.Tasks(plan.id(), id)
                        : new Place.PlanPage(plan.id(), Place.Section.BOXES, id);
        };
    }

    private Node link(String text, @Nullable Place place) {
        if (place == null) {
            return wrapped(text);
        }
        Hyperlink link = new Hyperlink(text);
        link.setWrapText(true);
        link.setMnemonicParsing(false);
        link.setMinHeight(Region.USE_PREF_SIZE);
        link.setOnAction(e -> navigator.open(place));
        return link;
    }

    private static Label wrapped(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
