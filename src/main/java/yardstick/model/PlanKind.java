package yardstick.model;

/** What sort of document a plan is. */
public enum PlanKind {
    OPINION,
    WORK_PLAN,
    PLAN,
    /** An article about a plan whose own text is not there. */
    INTERPRETATION,
    OTHER
}
