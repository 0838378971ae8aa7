package yardstick.ui.importing;

import yardstick.exchange.BundleReading;

/** A file as it was opened: a table, or a whole plan. Nothing of it is stored. */
sealed interface Opened permits Reading, Opened.Bundle {

    record Bundle(BundleReading read) implements Opened {}
}
