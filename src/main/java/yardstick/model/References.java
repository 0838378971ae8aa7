package yardstick.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yardstick.model.Part.Sort;
import yardstick.model.Reference.AnyNode;
import yardstick.model.Reference.IndicatorNode;
import yardstick.model.Reference.Node;
import yardstick.model.Reference.PartNode;

/** Who names whom in a plan. */
public final class References {
    private final Node from;
    private final String label;
    private final List<Reference> found = new ArrayList<>();

    private References(Node from, String label) {
        this.from = from;
        this.label = label;
    }

    /** Every reference of a plan, parts before indicators, each in the order of the document. */
    public static List<Reference> of(Plan plan) {
        return Stream.concat(
                        plan.parts().stream().flatMap(part -> of(part).stream()),
                        plan.indicators().stream().flatMap(indicator -> of(indicator).stream()))
                .toList();
    }

    /** Those that lead to nothing the plan holds. */
    public static List<Reference> broken(Plan plan) {
        Set<Node> there = new HashSet<>();
        plan.parts().forEach(part -> {
            there.add(PartNode.of(part));
            there.add(new AnyNode(part.id()));
        });
        plan.indicators().forEach(indicator -> {
            there.add(new IndicatorNode(indicator.id()));
            there.add(new AnyNode(indicator.id()));
        });
        return of(plan).stream().filter(reference -> !there.contains(reference.to())).toList();
    }

    /** The references that would lead to nothing if the record were gone; those of the record itself do not count. */
    public static List<Reference> holding(Plan plan, Node record) {
        long sameId = Stream.concat(
                        plan.parts().stream().map(Part::id), plan.indicators().stream().map(Indicator::id))
                .filter(record.id()::equals)
                .count();
        return of(plan).stream()
                .filter(reference -> !reference.from().equals(record))
                .filter(reference -> reference.to().equals(record)
                        || sameId == 1 && reference.to().equals(new AnyNode(record.id())))
                .toList();
    }

    public static List<Reference> of(Indicator indicator) {
        References out = new References(new IndicatorNode(indicator.id()), indicator.title());
        Indicator.Links links = indicator.links();
        if (links.row() != null) {
            out.add("row", Sort.BOX, links.row().box());
        }
        out.addAll("responsible", Sort.UNIT, links.responsible());
        out.addAll("goals", Sort.GOAL, links.goals());
        links.related().forEach(related -> out.addIndicator("related", related.indicator()));
        return out.found;
    }

    public static List<Reference> of(Part part) {
        References out = new References(PartNode.of(part), part.called());
        switch (part) {
            case Task task -> out.addTask(task);
            case Box box -> {
                out.addAll("tasks", Sort.TASK, box.tasks());
                out.addDeliverables(box.deliverables());
            }
            case OrgUnit unit -> out.addAll("members", Sort.UNIT, unit.members());
            case LeadingGroup group -> out.addGroup(group);
            case Stage stage -> stage.items().forEach(item -> {
                out.addAll("items.tasks", Sort.TASK, item.tasks());
                item.indicators().forEach(id -> out.addIndicator("items.indicators", id));
            });
            case Programme programme -> {
                out.addAll("tasks", Sort.TASK, programme.tasks());
                out.addAll("boxes", Sort.BOX, programme.boxes());
            }
            case Conflict conflict -> conflict.about().forEach(id -> out.add("about", new AnyNode(id)));
            case Revision revision ->
                revision.changes().forEach(change -> out.addIndicator("changes", change.indicator()));
            case Explanation explanation -> {
                out.addIndicator("indicator", explanation.about().indicator());
                out.addAll("responsible", Sort.UNIT, explanation.owner().units());
            }
            case AssessmentRule none -> {}
            case Definition none -> {}
            case Fund none -> {}
            case FundStatement none -> {}
            case Goal none -> {}
            case Horizon none -> {}
            case NoMeasure none -> {}
            case PlanDocument none -> {}
        }
        return out.found;
    }

    private void addTask(Task task) {
        addAll("units", Sort.UNIT, task.duty().units());
        addAll("boxes", Sort.BOX, task.links().boxes());
        task.links().indicators().forEach(id -> addIndicator("indicators", id));
        addDeliverables(task.deliverables());
    }

    private void addGroup(LeadingGroup group) {
        group.seats().forEach(seat -> addUnit("seats.unit", seat.unit()));
        if (group.office() != null) {
            addUnit("office.unit", group.office().unit());
        }
    }

    private void addDeliverables(List<Deliverable> deliverables) {
        for (Deliverable deliverable : deliverables) {
            if (deliverable.indicator() != null) {
                addIndicator("deliverables.indicator", deliverable.indicator());
            }
        }
    }

    private void addUnit(String field, @Nullable String id) {
        if (id != null) {
            add(field, Sort.UNIT, id);
        }
    }

    private void addAll(String field, Sort sort, List<String> ids) {
        ids.forEach(id -> add(field, sort, id));
    }

    private void addIndicator(String field, String id) {
        add(field, new IndicatorNode(id));
    }

    private void add(String field, Sort sort, String id) {
        add(field, new PartNode(sort, id));
    }

    private void add(String field, Node to) {
        found.add(new Reference(from, label, field, to));
    }
}
