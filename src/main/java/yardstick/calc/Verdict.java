package yardstick.calc;

import org.jspecify.annotations.Nullable;

/** @param reason why there is no status, else null */
record Verdict(Status status, @Nullable Reason reason) {
    static Verdict of(Status status) {
        return new Verdict(status, null);
    }

    static Verdict notJudged(Reason reason) {
        return new Verdict(Status.NOT_JUDGED, reason);
    }
}
