package yardstick.model;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What stands above the text of a plan. Empty text means that the document prints none.
 *
 * @param title of the notice, or suggested where the document has none
 * @param bodyTitle of the plan below the notice
 * @param numbers what registers and archives know it by
 * @param bodies who made it
 * @param dates of signing and publishing
 * @param addressees as printed
 * @param openness 此件公开发布
 * @param periodText the plan's time as printed
 * @param status what the office keeps about its validity
 * @param places where the fields stand in the document
 * @param trace the fields that are judgements: {@code title}, {@code period}, {@code region.parent}
 */
public record PlanHeader(
        String title,
        String bodyTitle,
        PlanKind kind,
        Numbers numbers,
        Bodies bodies,
        Dates dates,
        List<String> addressees,
        String openness,
        String periodText,
        String status,
        List<Printed> places,
        Trace trace) {

    /**
     * What registers and archives know a document by.
     *
     * @param number 甬政办发〔2017〕150号, also a printed 无文号
     * @param index 索引号
     */
    public record Numbers(String number, String index) {
        public static final Numbers NONE = new Numbers("", "");
    }

    /** Who made a document: five roles that are five bodies in some of them, and whom to ask. */
    public record Bodies(
            String issuer, String publisher, String approvedBy, String draftedBy, String speaker, String contact) {
        public static final Bodies NONE = new Bodies("", "", "", "", "", "");
    }

    /** @param time of publishing */
    public record Dates(@Nullable LocalDate signed, @Nullable LocalDate published, @Nullable LocalTime time) {
        public static final Dates NONE = new Dates(null, null, null);
    }

    /** @param field as bundles name it: {@code title}, {@code region.name} */
    public record Printed(String field, Source source) {}

    public PlanHeader {
        addressees = List.copyOf(addressees);
        places = List.copyOf(places);
    }

    public static PlanHeader titled(String title) {
        return new PlanHeader(
                title,
                "",
                PlanKind.PLAN,
                Numbers.NONE,
                Bodies.NONE,
                Dates.NONE,
                List.of(),
                "",
                "",
                "",
                List.of(),
                Trace.NONE);
    }

    /** The same head with another kind, and with what of it is a judgement. */
    public PlanHeader judged(PlanKind otherKind, Trace otherTrace) {
        return new PlanHeader(
                title,
                bodyTitle,
                otherKind,
                numbers,
                bodies,
                dates,
                addressees,
                openness,
                periodText,
                status,
                places,
                otherTrace);
    }

    /** The same head under a title that is print. */
    public PlanHeader named(String other) {
        Set<String> inferred = new HashSet<>(trace.inferred());
        inferred.remove("title");
        return new PlanHeader(
                other,
                bodyTitle,
                kind,
                numbers,
                bodies,
                dates,
                addressees,
                openness,
                periodText,
                status,
                places,
                new Trace(inferred, trace.source()));
    }
}
