package yardstick.model;

import org.jspecify.annotations.Nullable;

/**
 * An output of a task or box that can be checked.
 *
 * @param text as printed
 * @param frequency as printed: 每年, 定期; empty for once
 * @param indicator id of the indicator that counts it, null for none
 */
public record Deliverable(
        String text,
        Kind kind,
        String frequency,
        Due due,
        @Nullable String indicator,
        Progress progress,
        @Nullable Source source) {

    /** What comes out. */
    public enum Kind {
        DOCUMENT,
        ORGANISATION,
        MECHANISM,
        PLATFORM,
        CAMPAIGN,
        TRAINING,
        FUND,
        REGISTER,
        COVERAGE,
        PROJECT,
        OTHER
    }

    public Deliverable with(Progress now) {
        return new Deliverable(text, kind, frequency, due, indicator, now, source);
    }
}
