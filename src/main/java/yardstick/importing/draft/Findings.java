package yardstick.importing.draft;

import java.util.ArrayList;
import java.util.List;
import yardstick.importing.draft.Finding.Level;

/** Collects what is found on one sheet. */
public final class Findings {
    private final String sheet;
    private final List<Finding> found = new ArrayList<>();

    public Findings(String sheet) {
        this.sheet = sheet;
    }

    public void error(String code, String cell, String... arguments) {
        add(Level.ERROR, code, cell, arguments);
    }

    public void warning(String code, String cell, String... arguments) {
        add(Level.WARNING, code, cell, arguments);
    }

    public void info(String code, String cell, String... arguments) {
        add(Level.INFO, code, cell, arguments);
    }

    private void add(Level level, String code, String cell, String... arguments) {
        found.add(new Finding(level, code, sheet, cell, List.of(arguments)));
    }

    public List<Finding> all() {
        return List.copyOf(found);
    }
}
