package yardstick.exchange;

import yardstick.model.Plan;

/** Where the values of a file go. */
public sealed interface Destination {

    /** A plan that is stored. */
    record Stored(Plan plan) implements Destination {}

    /**
     * A plan that the import begins.
     *
     * @param region empty where it is not known
     */
    record Fresh(String id, String title, String region) implements Destination {}

    default String planId() {
        return switch (this) {
            case Stored(Plan plan) -> plan.id();
            case Fresh fresh -> fresh.id();
        };
    }
}
