package yardstick.model;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One plan with all that is kept of it: an immutable picture at one moment.
 *
 * @param id short and unique in a store, as it is typed on the command line
 * @param period null where it is not known
 * @param parts everything beside head and indicators, sort by sort, each in the order of the document
 * @param indicators in the order of the document
 */
public record Plan(
        String id,
        PlanHeader header,
        Region region,
        @Nullable Period period,
        List<Part> parts,
        List<Indicator> indicators) {

    public static final int LONGEST_ID = 40;

    private static final Pattern ID = Pattern.compile("(?!\\.+$)[\\p{L}\\p{N}._-]{1," + LONGEST_ID + "}");

    private static final Comparator<Part> ORDER =
            Comparator.comparing(Part::sort).thenComparing(Part::position).thenComparing(Part::id);

    /** Letters of any script, digits, dashes, underscores and dots, but not dots alone: it stands in file names. */
    public static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    public Plan {
        indicators = List.copyOf(indicators);
        parts = parts.stream().sorted(ORDER).toList();
    }

    public String title() {
        return header.title();
    }

    /** The same plan under another id. */
    public Plan named(String other) {
        return new Plan(other, header, region, period, parts, indicators);
    }

    public Optional<Indicator> indicator(String indicatorId) {
        return indicators.stream().filter(i -> i.id().equals(indicatorId)).findFirst();
    }

    /** The parts of one sort, in the order of the document. */
    public <P extends Part> List<P> all(Class<P> sort) {
        return parts.stream().filter(sort::isInstance).map(sort::cast).toList();
    }

    public <P extends Part> Optional<P> part(Class<P> sort, String partId) {
        return all(sort).stream().filter(part -> part.id().equals(partId)).findFirst();
    }

    /** How many actuals of this plan another one does not have, by indicator, period and district. */
    public long actualsNotIn(Plan other) {
        return indicators.stream()
                .mapToLong(mine -> mine.actuals().stream()
                        .filter(actual -> other.indicator(mine.id()).stream()
                                .flatMap(theirs -> theirs.actuals().stream())
                                .noneMatch(theirs -> theirs.period().equals(actual.period())
                                        && theirs.district().equals(actual.district())))
                        .count())
                .sum();
    }
}
