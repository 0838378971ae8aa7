package yardstick.sheet;

import yardstick.work.Progress;

/** What the cells of one file may cost in memory and time. Also where a job is stopped. */
final class Budget {
    private static final int BYTES_OF_A_CELL = 100;
    private static final int BYTES_OF_A_CHARACTER = 2;

    /** Asking whether to go on costs more than a cell. */
    private static final int STEPS_BETWEEN_QUESTIONS = 256;

    private final Progress progress;
    private final Allowance allowance = new Allowance();
    private int steps;

    Budget(Progress progress) {
        this.progress = progress;
    }

    Allowance allowance() {
        return allowance;
    }

    /** A cell or a merged region more. */
    void spend(String text) {
        allowance.keep(BYTES_OF_A_CELL + (long) BYTES_OF_A_CHARACTER * text.length());
        step();
    }

    /** A piece of work that takes time but no room. */
    void step() {
        if (++steps % STEPS_BETWEEN_QUESTIONS == 0) {
            progress.checkpoint();
        }
    }
}
