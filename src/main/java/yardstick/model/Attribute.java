package yardstick.model;

/** 预期性 or 约束性. An indicator that prints neither has none. */
public enum Attribute {
    EXPECTED,
    BINDING
}
