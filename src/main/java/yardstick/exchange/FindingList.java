package yardstick.exchange;

import java.util.ArrayList;
import java.util.List;
import yardstick.importing.draft.Finding.Level;

/** Findings as they come up. A hostile file may be wrong in a million places; nobody reads more than the first. */
final class FindingList {
    static final int MOST = 200;
    private static final int LONGEST = 60;

    private final List<BundleFinding> findings = new ArrayList<>();
    private boolean wrong;

    void error(String code, String place, String... arguments) {
        wrong = true;
        add(Level.ERROR, code, place, arguments);
    }

    void warning(String code, String place, String... arguments) {
        add(Level.WARNING, code, place, arguments);
    }

    private void add(Level level, String code, String place, String... arguments) {
        if (findings.size() < MOST) {
            List<String> shown = new ArrayList<>();
            for (String argument : arguments) {
                shown.add(shortened(argument));
            }
            findings.add(new BundleFinding(level, code, shortened(place), shown));
        }
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
    }

    boolean isWrong() {
        return wrong;
    }

    List<BundleFinding> all() {
        return List.copyOf(findings);
    }
}
