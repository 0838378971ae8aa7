package yardstick.ui.parts;

import yardstick.work.Refusal;

/** Short messages inside the window. Called on the window's thread. */
public interface Notices {
    void tell(String sentence);

    /** Tells something and offers one act, such as to undo it. */
    void offer(String sentence, String label, Runnable act);

    /** Tells why something was refused and what to do. */
    void refuse(Refusal refusal);
}
