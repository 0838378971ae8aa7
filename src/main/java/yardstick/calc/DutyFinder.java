package yardstick.calc;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yardstick.model.Box;
import yardstick.model.Deliverable;
import yardstick.model.Due;
import yardstick.model.Indicator;
import yardstick.model.OrgUnit;
import yardstick.model.Period;
import yardstick.model.Plan;
import yardstick.model.Target;
import yardstick.model.TargetsInForce;
import yardstick.model.Task;

/** Collects what the records of a plan say about one unit. */
final class DutyFinder {
    private final Plan plan;
    private final LocalDate asOf;
    private final List<Task> tasks;
    private final Collectives collectives;
    private final TargetsInForce inForce;
    private final Map<String, OrgUnit> units = new LinkedHashMap<>();

    DutyFinder(Plan plan, LocalDate asOf) {
        this.plan = plan;
        this.asOf = asOf;
        this.tasks = plan.all(Task.class);
        this.collectives = new Collectives(plan);
        this.inForce = new TargetsInForce(plan);
        plan.all(OrgUnit.class).forEach(unit -> units.put(unit.id(), unit));
    }

    UnitDuties of(OrgUnit unit) {
        List<UnitDuties.Owed> owed =
                tasks.stream().flatMap(task -> owed(task, unit).stream()).toList();
        return new UnitDuties(unit, owed, outputs(owed), indicators(unit, owed));
    }

    private Optional<UnitDuties.Owed> owed(Task task, OrgUnit unit) {
        List<String> named = task.duty().units();
        if (named.contains(unit.id())) {
            return Optional.of(new UnitDuties.Owed(task, named.getFirst().equals(unit.id()), null));
        }
        return named.stream()
                .filter(other -> collectives.under(other).contains(unit.id()))
                .findFirst()
                .map(units::get)
                .map(through -> new UnitDuties.Owed(task, false, through));
    }

    /** A box of several tasks is told with the first of them, one that names the unit itself before the others. */
    private List<UnitDuties.Output> outputs(List<UnitDuties.Owed> owed) {
        Set<String> ofOwnTasks = new HashSet<>();
        owed.stream()
                .filter(one -> one.through() == null)
                .forEach(one -> boxesOf(one.task()).forEach(box -> ofOwnTasks.add(box.id())));
        List<UnitDuties.Output> outputs = new ArrayList<>();
        Set<String> told = new HashSet<>();
        for (UnitDuties.Owed one : owed) {
            Task task = one.task();
            task.deliverables().forEach(d -> outputs.add(output(d, task.title(), task.due(), one.through())));
            for (Box box : boxesOf(task)) {
                boolean later = one.through() != null && ofOwnTasks.contains(box.id());
                if (!later && told.add(box.id())) {
                    box.deliverables().forEach(d -> outputs.add(output(d, box.label(), Due.NONE, one.through())));
                }
            }
        }
        return outputs;
    }

    /** A due day that holds for a part of the task only says nothing about its other outputs. */
    private static UnitDuties.Output output(
            Deliverable deliverable, String owner, Due ofOwner, @Nullable OrgUnit through) {
        boolean inherits = deliverable.due().day() == null && ofOwner.what().isEmpty();
        return new UnitDuties.Output(deliverable, owner, inherits ? ofOwner : deliverable.due(), through);
    }

    private List<Box> boxesOf(Task task) {
        return plan.all(Box.class).stream()
                .filter(box -> box.tasks().contains(task.id()) || task.links().boxes().contains(box.id()))
                .toList();
    }

    private List<UnitDuties.Counted> indicators(OrgUnit unit, List<UnitDuties.Owed> owed) {
        List<UnitDuties.Counted> counted = new ArrayList<>();
        for (Indicator indicator : plan.indicators()) {
            if (indicator.links().responsible().contains(unit.id())) {
                counted.add(new UnitDuties.Counted(indicator, null, null, next(indicator)));
            } else {
                owed.stream()
                        .filter(one -> one.task().links().indicators().contains(indicator.id()))
                        .min(Comparator.comparing(one -> one.through() != null))
                        .ifPresent(one -> counted.add(
                                new UnitDuties.Counted(indicator, one.task(), one.through(), next(indicator))));
            }
        }
        return counted;
    }

    /** A cell that prints no target promises nothing. */
    private @Nullable Target next(Indicator indicator) {
        List<Target> dated = inForce.at(indicator, asOf).stream()
                .filter(target -> target.comparator() != yardstick.model.Comparator.NONE)
                .filter(target -> end(target).isPresent())
                .sorted(Comparator.comparing((Target target) -> end(target).orElseThrow())
                        .thenComparing(Target::version))
                .toList();
        List<Target> ahead = dated.stream()
                .filter(target -> !end(target).orElseThrow().isBefore(asOf))
                .toList();
        if (ahead.isEmpty()) {
            return dated.isEmpty() ? null : dated.getLast();
        }
        Optional<LocalDate> first = end(ahead.getFirst());
        return ahead.stream().filter(target -> end(target).equals(first)).toList().getLast();
    }

    private static Optional<LocalDate> end(Target target) {
        return Optional.ofNullable(target.period()).map(Period::end);
    }
}
