package yardstick.ui.importing;

import yardstick.change.Change;

/** @param items how many differences it writes */
record Order(String planId, int items, Change change) {}
