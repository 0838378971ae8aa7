package yardstick.importing;

import java.util.ArrayList;
import java.util.List;
import yardstick.importing.Finding.Level;

/** Collects what is found on one sheet. */
final class Findings {
    private final String sheet;
    private final List<Finding> found = new ArrayList<>();

    Findings(String sheet) {
        this.sheet = sheet;
    }

    void error(String code, String cell, String... arguments) {
        add(Level.ERROR, code, cell, arguments);
    }

    void warning(String code, String cell, String... arguments) {
        add(Level.WARNING, code, cell, arguments);
    }

    void info(String code, String cell, String... arguments) {
        add(Level.INFO, code, cell, arguments);
    }

    private void add(Level level, String code, String cell, String... arguments) {
        found.add(new Finding(level, code, sheet, cell, List.of(arguments)));
    }

    List<Finding> all() {
        return List.copyOf(found);
    }
}
