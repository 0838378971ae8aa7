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
    NOT_JUDGED
}
