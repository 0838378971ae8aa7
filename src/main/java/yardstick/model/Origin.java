package yardstick.model;

/** How an actual came into the store. */
public enum Origin {
    /** Printed in the plan itself. */
    PRINTED,
    /** Typed by hand. */
    ENTERED,
    IMPORTED
}
