package yardstick.ui.tasks;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import yardstick.model.Plan;
import yardstick.model.Progress;

/**
 * Where the work of a whole plan stands.
 *
 * @param states how many tasks stand in each state; every state is a key
 * @param done deliverables done
 * @param promised deliverables that were not dropped, each counted once although its box may serve several tasks
 */
record Tally(Map<Progress.State, Integer> states, int done, int promised, int overdueTasks, int overdueOutputs) {
    Tally {
        states = Map.copyOf(states);
    }

    static Tally of(Plan plan, List<TaskRow> rows, LocalDate day) {
        Map<Progress.State, Integer> states = new EnumMap<>(Progress.State.class);
        for (Progress.State state : Progress.State.values()) {
            states.put(state, 0);
        }
        rows.forEach(row -> states.merge(row.state(), 1, Integer::sum));
        List<Output> outputs = Output.of(plan);
        return new Tally(
                states,
                count(outputs, Progress.State.DONE),
                outputs.size() - count(outputs, Progress.State.DROPPED),
                (int) rows.stream().filter(TaskRow::isOverdue).count(),
                (int) outputs.stream().filter(output -> output.isOverdue(day)).count());
    }

    int tasks() {
        return states.values().stream().mapToInt(Integer::intValue).sum();
    }

    int in(Progress.State state) {
        return states.getOrDefault(state, 0);
    }

    private static int count(List<Output> outputs, Progress.State state) {
        return (int) outputs.stream()
                .filter(output -> output.deliverable().progress().state() == state)
                .count();
    }
}
