package yardstick.model;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One plan with all that is kept of it: an immutable picture at one moment.
 *
 * @param id short and unique in a store, as it is typed on the command line
 * @param period null where it is not known
 * @param goals in the order of the document
 * @param indicators in the order of the document
 */
public record Plan(
        String id,
        PlanHeader header,
        Region region,
        @Nullable Period period,
        List<Goal> goals,
        List<Indicator> indicators) {

    public static final int LONGEST_ID = 40;

    private static final Pattern ID = Pattern.compile("[\\p{L}\\p{N}._-]{1," + LONGEST_ID + "}");

    /** Letters of any script, digits, dots, dashes and underscores: it stands on command lines and in file names. */
    public static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    public Plan {
        goals = List.copyOf(goals);
        indicators = List.copyOf(indicators);
    }

    public String title() {
        return header.title();
    }

    public Optional<Indicator> indicator(String indicatorId) {
        return indicators.stream().filter(i -> i.id().equals(indicatorId)).findFirst();
    }
}
