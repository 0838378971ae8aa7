package yardstick.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When something has to be there.
 *
 * @param day the last day, null where it is not known; of 2026年底前 and 到2026年 the last of the year
 * @param text as printed
 * @param what the part it holds for, empty for the whole
 */
public record Due(@Nullable LocalDate day, String text, String what) {
    public static final Due NONE = new Due(null, "", "");
}
