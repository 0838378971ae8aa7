package yardstick.cli;

import java.io.PrintStream;

/** Where what is not the answer goes: standard error, one sentence a line. */
record Messages(PrintStream err) {
    void tell(String sentence) {
        err.println(sentence);
        err.flush();
    }
}
