package yardstick.calc;

/** The four national labels with their two ends. Order is from best to worst. */
public enum Status {
    /** 提前实现. */
    ACHIEVED_EARLY,
    /** 已实现. */
    ACHIEVED,
    /** 快于预期. */
    AHEAD,
    /** 基本符合预期. */
    ON_SCHEDULE,
    /** 滞后. */
    BEHIND,
    /** 未实现. */
    MISSED,
    /** 无法判定: the reason is told. */
    NOT_JUDGED;

    /** The shape of the status as a character, for places that write text only; papers and windows draw the shape. */
    public String sign() {
        return switch (this) {
            case ACHIEVED_EARLY, ACHIEVED -> "✔";
            case AHEAD -> "▲";
            case ON_SCHEDULE -> "●";
            case BEHIND -> "▼";
            case MISSED -> "✘";
            case NOT_JUDGED -> "○";
        };
    }
}
