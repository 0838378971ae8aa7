package yardstick.ui.units;

import javafx.scene.Node;
import javafx.scene.control.Button;
import yardstick.calc.Duties;

/** One of the sections of this screen. */
interface Section {

    /** Follows what is stored now; keeps what is chosen and typed. */
    Node show(Duties now);

    /** What it says in short; empty for nothing. Asked after {@link #show}. */
    String told();

    /** What its list is searched or narrowed with, beside the choice of the section. */
    Node tool();

    /** For the head of the page, the primary one last. */
    Button[] acts();
}
