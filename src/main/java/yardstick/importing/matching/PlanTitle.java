package yardstick.importing.matching;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import yardstick.importing.words.Plain;
import yardstick.importing.words.TitleWords;
import yardstick.model.PlanKind;
import yardstick.model.Region;

/** What the title of a new plan tells of it; each is a judgement. */
public final class PlanTitle {
    /** At the beginning, or behind a quotation or a year: 蚌埠市, 河源市. */
    private static final Pattern PLACE =
            Pattern.compile("(?<=^|[”」》\\s期年])\\p{IsHan}{2,6}?(?:自治区|自治州|自治县|[市县区州盟旗省])");

    private static final int MOST = 7;

    private final TitleWords words;

    public PlanTitle(TitleWords words) {
        this.words = words;
    }

    /** With the words that come with the program. */
    public static PlanTitle standard() {
        return new PlanTitle(TitleWords.standard());
    }

    /** The name as it stands there. */
    public Optional<String> region(String title) {
        Matcher found = PLACE.matcher(title);
        while (found.find()) {
            String name = found.group();
            if (name.length() <= MOST && words.noRegions().endOf(Plain.of(name)).isEmpty()) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    /** By the end of its name; a city where that tells nothing. */
    public Region.Level level(String region) {
        if (region.endsWith("省") || region.endsWith("自治区")) {
            return Region.Level.PROVINCE;
        }
        boolean county = region.endsWith("县") || region.endsWith("区") || region.endsWith("旗");
        return county ? Region.Level.COUNTY : Region.Level.CITY;
    }

    public Optional<PlanKind> kind(String title) {
        return words.kinds().in(Plain.of(title));
    }
}
