package yardstick.ui.tasks;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import yardstick.calc.Gap;
import yardstick.model.Due;
import yardstick.model.OrgUnit;
import yardstick.model.Programme;
import yardstick.model.Task;
import yardstick.text.Words;
import yardstick.ui.forms.Fact;
import yardstick.ui.forms.FactsPane;
import yardstick.ui.forms.Told;
import yardstick.ui.parts.InferredMark;
import yardstick.ui.parts.Place;
import yardstick.ui.parts.StatusMark;
import yardstick.ui.parts.Surroundings;

/** What the plan says of a task, part by part; parts without content take no room. */
final class DetailSections {
    private final Detail detail;
    private final Task task;
    private final String planId;
    private final Surroundings around;
    private final Words words;

    DetailSections(Detail detail, String planId, Surroundings around) {
        this.detail = detail;
        this.task = detail.task();
        this.planId = planId;
        this.around = around;
        this.words = around.words();
    }

    static Label wrapped(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /** Body, bracket, units and days. */
    List<Node> text() {
        List<Node> parts = new ArrayList<>();
        if (!task.body().isEmpty()) {
            parts.add(wrapped(task.body()));
        }
        if (!task.duty().bracket().isEmpty()) {
            Label bracket = wrapped(task.duty().bracket());
            bracket.getStyleClass().addAll("task-bracket", "printed");
            parts.add(bracket);
        }
        parts.add(units());
        FactsPane facts = new FactsPane(around);
        facts.show(facts());
        parts.add(facts);
        return parts;
    }

    private Node units() {
        List<Node> chips = new ArrayList<>();
        for (OrgUnit unit : detail.row().units()) {
            Button chip = new Button(unit.name());
            chip.setMnemonicParsing(false);
            chip.getStyleClass().add("chip");
            chip.setOnAction(e -> around.navigator().open(new Place.Units(planId, unit.id())));
            chips.add(chip);
        }
        if (chips.isEmpty()) {
            Label nobody = wrapped(words.get("tasks.nobody.hint"));
            nobody.getStyleClass().add("muted");
            chips.add(nobody);
        }
        FlowPane flow = new FlowPane(6, 6);
        flow.getChildren().addAll(chips);
        return part("tasks.responsible", "responsible", List.of(flow));
    }

    private List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        Due due = task.due();
        facts.add(Fact.of(words.get("tasks.section"), task.place().section()));
        facts.add(Fact.of(words.get("tasks.path"), task.place().path()));
        String day = due.day() == null ? "" : due.day().toString();
        facts.add(new Fact(words.get("tasks.due"), told(day), detail.isInferred("due")));
        if (!due.text().isEmpty()) {
            facts.add(new Fact(words.get("tasks.due.text"), told(due.text()), detail.isInferred("dueText")));
        }
        if (!due.what().isEmpty()) {
            facts.add(new Fact(words.get("tasks.due.what"), told(due.what()), detail.isInferred("dueFor")));
        }
        if (!task.duty().allocation().isEmpty()) {
            facts.add(new Fact(
                    words.get("tasks.allocation"), told(task.duty().allocation()), detail.isInferred("allocation")));
        }
        return facts;
    }

    private static Told told(String text) {
        return new Told(text.isBlank() ? List.of() : List.of(new Told.Item(text, null)));
    }

    /** Indicators, boxes and programmes. */
    List<Node> links() {
        List<Node> parts = new ArrayList<>();
        if (!detail.served().isEmpty()) {
            parts.add(part(
                    "tasks.indicators",
                    "indicators",
                    detail.served().stream().map(this::indicator).toList()));
        }
        if (!detail.boxes().isEmpty()) {
            parts.add(part(
                    "tasks.boxes",
                    "boxes",
                    detail.boxes().stream().map(box -> (Node) new BoxView(box)).toList()));
        }
        if (!detail.programmes().isEmpty()) {
            parts.add(part(
                    "tasks.programmes",
                    "",
                    detail.programmes().stream().map(this::programme).toList()));
        }
        return parts;
    }

    private Node indicator(Gap gap) {
        String id = gap.indicator().id();
        FlowPane line = new FlowPane(8, 2, link(gap.indicator().title(), new Place.IndicatorPage(planId, id)));
        Label status = StatusMark.label(gap.status(), words);
        status.setMinWidth(Region.USE_PREF_SIZE);
        line.getChildren().add(status);
        return line;
    }

    private Node programme(Programme programme) {
        return link(programme.name(), new Place.PlanPage(planId, Place.Section.PROGRAMMES, programme.id()));
    }

    private Hyperlink link(String text, Place place) {
        Hyperlink link = new Hyperlink(text);
        link.setWrapText(true);
        link.setMnemonicParsing(false);
        link.setMinHeight(Region.USE_PREF_SIZE);
        link.setOnAction(e -> around.navigator().open(place));
        return link;
    }

    /** @param field as bundles name it, empty for one that is never a judgement */
    private Node part(String title, String field, List<Node> content) {
        Label name = new Label(words.get(title));
        name.getStyleClass().add("task-part");
        HBox heading = new HBox(8, name);
        heading.getStyleClass().add("task-part-head");
        if (detail.isInferred(field)) {
            heading.getChildren().add(new InferredMark(words));
        }
        VBox part = new VBox(6, heading);
        part.getChildren().addAll(content);
        return part;
    }
}
