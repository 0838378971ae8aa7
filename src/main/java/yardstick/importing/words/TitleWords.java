package yardstick.importing.words;

import yardstick.model.PlanKind;

/**
 * What the title of a plan tells, from the data files under {@code /yardstick/importing/}.
 *
 * @param kinds what sort of document it is
 * @param noRegions ends of words that only look like the name of a region
 */
public record TitleWords(WordList<PlanKind> kinds, WordList<NoRegion> noRegions) {

    public enum NoRegion {
        NONE
    }

    /** The words that come with the program. */
    public static TitleWords standard() {
        return new TitleWords(
                WordList.of(PlanKind.class, LexiconFile.read("plan_kinds.txt")),
                WordList.of(NoRegion.class, LexiconFile.read("no_regions.txt")));
    }
}
