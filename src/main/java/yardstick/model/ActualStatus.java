package yardstick.model;

/** Whether an office still expects to correct a number. */
public enum ActualStatus {
    PROVISIONAL,
    FINAL
}
