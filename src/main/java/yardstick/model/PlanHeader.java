package yardstick.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What stands above the text of a plan. Empty text means that the document prints none.
 *
 * @param title of the notice, or suggested where the document has none
 * @param bodyTitle of the plan below the notice
 * @param number document number, {@code 甬政办发〔2017〕150号}
 */
public record PlanHeader(
        String title,
        String bodyTitle,
        PlanKind kind,
        String number,
        String issuer,
        @Nullable LocalDate signed,
        @Nullable LocalDate published) {

    public static PlanHeader titled(String title) {
        return new PlanHeader(title, "", PlanKind.PLAN, "", "", null, null);
    }
}
