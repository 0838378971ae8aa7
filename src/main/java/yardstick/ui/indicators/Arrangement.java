package yardstick.ui.indicators;

/**
 * In which order the lines stand.
 *
 * @param worstFirst by how far they are behind, inside their group
 */
record Arrangement(Grouping grouping, boolean worstFirst) {
    static final Arrangement DOCUMENT = new Arrangement(Grouping.NONE, false);

    /** By what lines are grouped. */
    enum Grouping {
        NONE,
        CATEGORY,
        /** What binds comes first. */
        ATTRIBUTE,
        UNIT
    }

    /** Whether rows stand as in the document, so that they can be moved. */
    boolean isOfDocument() {
        return grouping == Grouping.NONE && !worstFirst;
    }
}
