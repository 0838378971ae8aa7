package yardstick.importing;

/** The words offices use in tables, from the data files under {@code /yardstick/importing/}. */
public final class Lexicon {
    private Lexicon() {}

    /** The lexicon that comes with the program. */
    public static Lexicon standard() {
        return new Lexicon();
    }
}
