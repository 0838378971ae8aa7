package yardstick.ui.shell;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Locale;

/**
 * A bug as it is told: a short code that is the same for the same fault, and the details to copy.
 *
 * @param code as {@code Y-3FA2}
 */
record FailureReport(String code, String details) {

    static FailureReport of(Throwable bug) {
        StringWriter text = new StringWriter();
        bug.printStackTrace(new PrintWriter(text));
        String code = String.format(Locale.ROOT, "Y-%04X", signature(bug) & 0xffff);
        return new FailureReport(code, code + "\n" + System.getProperty("java.version") + " "
                + System.getProperty("os.name") + "\n" + text);
    }

    /** The kind of fault and the line of our own where it happened; messages differ from case to case. */
    private static int signature(Throwable bug) {
        int code = bug.getClass().getName().hashCode();
        for (StackTraceElement line : bug.getStackTrace()) {
            if (line.getClassName().startsWith("yardstick.")) {
                return 31 * code + (line.getClassName() + line.getLineNumber()).hashCode();
            }
        }
        return code;
    }
}
