package yardstick.work;

/** The user stopped a job. */
public final class Cancelled extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
