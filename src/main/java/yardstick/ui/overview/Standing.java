package yardstick.ui.overview;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import yardstick.calc.Status;

/** The statuses as an office counts them: reached is reached, early or not. */
enum Standing {
    REACHED(Status.ACHIEVED, Status.ACHIEVED_EARLY),
    AHEAD(Status.AHEAD),
    ON_SCHEDULE(Status.ON_SCHEDULE),
    BEHIND(Status.BEHIND),
    MISSED(Status.MISSED),
    NOT_JUDGED(Status.NOT_JUDGED);

    private final List<Status> statuses;

    Standing(Status... statuses) {
        this.statuses = Arrays.asList(statuses);
    }

    /** Whose mark it bears. */
    Status mark() {
        return statuses.getFirst();
    }

    Set<String> names() {
        return statuses.stream().map(Status::name).collect(Collectors.toUnmodifiableSet());
    }

    /** Without these a plan that is only begun or already over would show two tiles. */
    boolean isAlwaysShown() {
        return this != REACHED && this != MISSED;
    }

    int count(Map<Status, Integer> summary) {
        return statuses.stream().mapToInt(status -> summary.getOrDefault(status, 0)).sum();
    }
}
