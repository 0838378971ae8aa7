package yardstick.ui.importing;

import yardstick.importing.matching.Matches;

/**
 * One thing a name of the file may mean.
 *
 * @param label as it stands in the list
 */
record NameChoice(Matches.Decision decision, String label) {
    @Override
    public String toString() {
        return label;
    }
}
