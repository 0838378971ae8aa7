package yardstick.ui.plans;

import java.util.Map;
import yardstick.calc.GapTable;
import yardstick.calc.Status;

/** How the indicators of a plan stand, in the four groups a leader asks for. */
record Verdict(int ahead, int onSchedule, int behind, int notJudged) {

    static Verdict of(GapTable table) {
        Map<Status, Integer> counts = table.summary();
        return new Verdict(
                sum(counts, Status.ACHIEVED_EARLY, Status.ACHIEVED, Status.AHEAD),
                sum(counts, Status.ON_SCHEDULE),
                sum(counts, Status.BEHIND, Status.MISSED),
                sum(counts, Status.NOT_JUDGED));
    }

    int count(Status group) {
        return switch (group) {
            case ACHIEVED_EARLY, ACHIEVED, AHEAD -> ahead;
            case ON_SCHEDULE -> onSchedule;
            case BEHIND, MISSED -> behind;
            case NOT_JUDGED -> notJudged;
        };
    }

    int all() {
        return ahead + onSchedule + behind + notJudged;
    }

    private static int sum(Map<Status, Integer> counts, Status... group) {
        int sum = 0;
        for (Status status : group) {
            sum += counts.getOrDefault(status, 0);
        }
        return sum;
    }
}
