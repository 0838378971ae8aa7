package yardstick.model;

/** How an actual is held against a target: the office writes 达到, ≥, 以上, 突破, 左右 … */
public enum Comparator {
    /** A plain number, or 达到: met when reached in the indicator's direction. */
    EQ,
    GE,
    /** 突破, 逾: more than, the number itself is not enough. */
    GT,
    LE,
    LT,
    /** 左右. */
    ABOUT,
    /** Between the value and its upper end. */
    RANGE,
    /** Words instead of a number. */
    TEXT,
    /** The cell says that there is none: - —— / or blank. */
    NONE;

    /** What stands before the number: ≥, >, ≤, <, ≈, or nothing. */
    public String sign() {
        return switch (this) {
            case GE -> "≥";
            case GT -> ">";
            case LE -> "≤";
            case LT -> "<";
            case ABOUT -> "≈";
            case EQ, RANGE, TEXT, NONE -> "";
        };
    }
}
