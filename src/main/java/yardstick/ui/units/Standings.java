package yardstick.ui.units;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import yardstick.calc.Collectives;
import yardstick.calc.Duties;
import yardstick.calc.UnitDuties;
import yardstick.model.LeadingGroup;
import yardstick.model.OrgUnit;
import yardstick.model.Plan;
import yardstick.model.Task;

/** Compares who is called by the tasks with who sits in the leading group. */
final class Standings {
    private final Collectives collectives;
    private final Map<String, Integer> seats = new HashMap<>();
    private final Set<String> wholeGroups = new HashSet<>();

    Standings(Plan plan) {
        collectives = new Collectives(plan);
        for (LeadingGroup group : plan.all(LeadingGroup.class)) {
            for (LeadingGroup.Seat seat : group.seats()) {
                if (seat.unit() != null) {
                    seats.merge(seat.unit(), 1, Integer::sum);
                }
            }
        }
        plan.all(Task.class).stream()
                .flatMap(task -> task.duty().units().stream())
                .distinct()
                .filter(this::isWholeGroup)
                .forEach(wholeGroups::add);
    }

    static Map<String, Standing> of(Duties duties) {
        Standings standings = new Standings(duties.plan());
        Map<String, Standing> found = new LinkedHashMap<>();
        duties.units().forEach(unit -> found.put(unit.unit().id(), standings.of(unit)));
        return found;
    }

    Standing of(UnitDuties duties) {
        OrgUnit unit = duties.unit();
        return new Standing(call(duties), isCollective(unit), seats.getOrDefault(unit.id(), 0), !seats.isEmpty());
    }

    static boolean isCollective(OrgUnit unit) {
        return unit.kind() == OrgUnit.Kind.COLLECTIVE || !unit.members().isEmpty();
    }

    private Standing.Call call(UnitDuties duties) {
        Standing.Call call = Standing.Call.NONE;
        for (UnitDuties.Owed owed : duties.tasks()) {
            if (owed.task().kind() == Task.Kind.TASK) {
                OrgUnit through = owed.through();
                if (through == null) {
                    return Standing.Call.NAMED;
                }
                if (!wholeGroups.contains(through.id())) {
                    call = Standing.Call.THROUGH;
                }
            }
        }
        return call;
    }

    /** 领导小组成员单位: it calls most of those who sit there, and so none in particular. */
    private boolean isWholeGroup(String collective) {
        long seated = seats.keySet().stream()
                .filter(collectives.under(collective)::contains)
                .count();
        return seats.size() > 1 && seated * 2 > seats.size();
    }
}
