package yardstick.ui.indicators;

import yardstick.model.Indicator;

/** What an indicator is to its plan. */
enum Group {
    /** In the printed table: what the plan itself calls its indicators. */
    MAIN,
    /** A target that stands in the text only. */
    OTHER_TARGET,
    /** Reached before; nothing is promised about it. */
    RESULT;

    static Group of(Indicator indicator) {
        if (indicator.isResult()) {
            return RESULT;
        }
        return indicator.links().row() == null ? OTHER_TARGET : MAIN;
    }
}
