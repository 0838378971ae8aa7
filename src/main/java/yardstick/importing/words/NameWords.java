package yardstick.importing.words;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import yardstick.model.Region;

/**
 * The words by which names of indicators are told apart, from the data files under {@code /yardstick/importing/}.
 *
 * @param families words that exclude each other
 * @param own what stands before a name and says only that it is about the plan's own region
 * @param sorts sorts of units that never measure the same thing
 */
public record NameWords(List<Family> families, WordList<Region.Level> own, WordList<UnitSort> sorts) {

    /** Units that stand nowhere count things. */
    public enum UnitSort {
        MONEY,
        TIME,
        SCORE,
        AREA
    }

    /**
     * Words of which one name has one only.
     *
     * @param strict whether a name without any of them is another indicator
     * @param members each with its synonyms, the first the one they are told by; in the form of {@link Plain#of}
     */
    public record Family(String name, boolean strict, List<List<String>> members) {}

    public NameWords {
        families = List.copyOf(families);
    }

    /** The words that come with the program. */
    public static NameWords standard() {
        return new NameWords(
                LexiconFile.read("distinctions.txt").entrySet().stream()
                        .map(NameWords::family)
                        .toList(),
                WordList.of(Region.Level.class, LexiconFile.read("own_region.txt")),
                WordList.of(UnitSort.class, LexiconFile.read("unit_sorts.txt")));
    }

    private static Family family(Map.Entry<String, List<String>> line) {
        boolean strict = line.getKey().endsWith("!");
        List<List<String>> members = line.getValue().stream()
                .map(word -> Stream.of(word.split("/", -1)).map(Plain::of).toList())
                .toList();
        return new Family(line.getKey().replace("!", ""), strict, members);
    }
}
