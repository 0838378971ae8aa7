package yardstick.ui.parts;

import java.util.Optional;

/** Leads from one screen to another without either knowing the other. */
public interface Navigator {
    void open(Place place);

    /** To the place before; stays where it is if there is none. */
    void back();

    /** Id of the plan looked at now or last; empty while there is none. */
    default Optional<String> currentPlan() {
        return Optional.empty();
    }

    /** Makes a plan the current one and stays where it is. */
    default void choosePlan(String planId) {}
}
