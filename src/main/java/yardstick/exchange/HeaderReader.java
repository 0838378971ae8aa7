package yardstick.exchange;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import yardstick.model.Horizon;
import yardstick.model.Part;
import yardstick.model.Period;
import yardstick.model.PlanDocument;
import yardstick.model.PlanDocument.Role;
import yardstick.model.PlanHeader;
import yardstick.model.PlanKind;
import yardstick.model.Region;
import yardstick.model.Source;

/** Reads what {@link HeaderWriter} writes. */
final class HeaderReader {
    /** In the place of a period that is there and impossible: the finding about it keeps the plan from being taken. */
    static final Period NO_PERIOD = new Period.Year(Year.MIN_VALUE);

    PlanHeader header(Fields plan) {
        return new PlanHeader(
                plan.text("title"),
                plan.text("bodyTitle"),
                plan.constant("kind", PlanKind.class, PlanKind.OTHER),
                new PlanHeader.Numbers(plan.text("number"), plan.text("indexNumber")),
                bodies(plan),
                new PlanHeader.Dates(plan.date("signed"), plan.date("published"), plan.time("publishedTime")),
                plan.texts("addressees"),
                plan.text("openness"),
                plan.text("periodText"),
                plan.text("status"),
                plan.list("printed", HeaderReader::printed),
                plan.trace());
    }

    private static PlanHeader.Bodies bodies(Fields plan) {
        return new PlanHeader.Bodies(
                plan.text("issuer"),
                plan.text("publisher"),
                plan.text("approvedBy"),
                plan.text("draftedBy"),
                plan.text("speaker"),
                plan.text("contact"));
    }

    private static PlanHeader.Printed printed(Fields place) {
        Source source = Objects.requireNonNull(place.source());
        return new PlanHeader.Printed(place.text("field"), source);
    }

    Region region(Fields plan) {
        Fields region = Objects.requireNonNull(plan.part("region"));
        return new Region(
                region.text("name"),
                region.constant("level", Region.Level.class, Region.Level.CITY),
                region.text("parent"));
    }

    List<Part> parts(Fields plan) {
        List<Part> parts = new ArrayList<>(plan.numbered("horizons", 1, HeaderReader::horizon));
        List<PlanDocument> documents = new ArrayList<>();
        documents.addAll(plan.numbered("superior", 1, (item, at) -> document(item, at, Role.SUPERIOR)));
        int next = documents.size() + 1;
        documents.addAll(plan.numbered("otherDocuments", next, (item, at) -> document(item, at, Role.OTHER)));
        int last = documents.size() + 1;
        documents.addAll(plan.numbered("attachments", last, (item, at) -> document(item, at, Role.ATTACHMENT)));
        parts.addAll(documents);
        return parts;
    }

    private static Horizon horizon(Fields horizon, int position) {
        Period period = Objects.requireNonNullElse(horizon.period("period"), NO_PERIOD);
        return new Horizon(horizon.text("id"), position, period, horizon.text("text"), horizon.trace());
    }

    private static PlanDocument document(Fields document, int position, Role ofTheList) {
        return new PlanDocument(
                document.text("id"),
                position,
                document.constant("role", Role.class, ofTheList),
                document.text("title"),
                document.text("number"),
                document.text("issuer"),
                document.text("relation"),
                document.flag("enclosed", false),
                document.trace());
    }
}
