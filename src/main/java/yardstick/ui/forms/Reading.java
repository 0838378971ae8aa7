package yardstick.ui.forms;

import yardstick.work.Outcome;

/** How a value is written into a text field and read out of it. Blank text is always read as nothing. */
interface Reading<T> {
    Outcome<T> read(String typed);

    String write(T value);
}
