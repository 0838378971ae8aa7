package yardstick.cli;

/** The exit codes scripts rely on. */
final class Exit {
    static final int DONE = 0;
    static final int FAILED = 1;
    static final int USAGE = 2;
    static final int REFUSED = 3;
    static final int FINDINGS = 4;

    private Exit() {}
}
