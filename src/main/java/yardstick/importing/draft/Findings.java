package yardstick.importing.draft;

import java.util.ArrayList;
import java.util.List;
import yardstick.importing.draft.Finding.Code;

/** Collects what is found on one sheet. */
public final class Findings {
    private final String sheet;
    private final List<Finding> found = new ArrayList<>();

    public Findings(String sheet) {
        this.sheet = sheet;
    }

    /** @param cell empty where it is about the whole sheet */
    public void tell(Code code, String cell, String... arguments) {
        tell(code, cell, List.of(), arguments);
    }

    /** @param fixes the likeliest first */
    public void tell(Code code, String cell, List<Fix> fixes, String... arguments) {
        found.add(new Finding(code, sheet, cell, List.of(arguments), fixes));
    }

    public List<Finding> all() {
        return List.copyOf(found);
    }
}
