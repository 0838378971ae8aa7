package yardstick.ui.importing;

import yardstick.importing.Draft;
import yardstick.sheet.Book;

/** One file as it was opened and what was recognised in it. Nothing of it is stored. */
record Reading(Book book, Draft draft) {}
