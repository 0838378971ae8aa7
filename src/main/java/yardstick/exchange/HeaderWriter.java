package yardstick.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import yardstick.model.Horizon;
import yardstick.model.Plan;
import yardstick.model.PlanDocument;
import yardstick.model.PlanHeader;
import yardstick.model.Region;

/** The head of a plan with its horizons and the papers it names. */
final class HeaderWriter {

    Document write(Plan plan) {
        PlanHeader header = plan.header();
        Document document = new Document()
                .put("id", plan.id())
                .put("title", header.title())
                .text("bodyTitle", header.bodyTitle())
                .put("kind", header.kind())
                .text("number", header.numbers().number())
                .text("indexNumber", header.numbers().index());
        bodies(document, header.bodies());
        document.put("signed", date(header.dates().signed()))
                .put("published", date(header.dates().published()))
                .putKnown(
                        "publishedTime",
                        header.dates().time() == null ? null : header.dates().time().toString())
                .texts("addressees", header.addressees())
                .putKnown("openness", header.openness())
                .put("region", region(plan.region()))
                .put("period", plan.period())
                .putKnown("periodText", header.periodText())
                .list("horizons", plan.all(Horizon.class), HeaderWriter::horizon)
                .list("superior", documents(plan, PlanDocument.Role.SUPERIOR::equals), HeaderWriter::document)
                .list("otherDocuments", documents(plan, HeaderWriter::isOther), HeaderWriter::document)
                .list("attachments", documents(plan, PlanDocument.Role.ATTACHMENT::equals), HeaderWriter::document)
                .text("status", header.status())
                .textsKnown("inferred", Marks.sorted(header.trace().inferred()));
        return document.listKnown("printed", header.places(), HeaderWriter::printed)
                .putKnown("source", BundleWriter.source(header.trace().source()));
    }

    private static void bodies(Document document, PlanHeader.Bodies bodies) {
        document.text("issuer", bodies.issuer())
                .text("publisher", bodies.publisher())
                .text("approvedBy", bodies.approvedBy())
                .putKnown("draftedBy", bodies.draftedBy())
                .text("speaker", bodies.speaker())
                .text("contact", bodies.contact());
    }

    private static Document region(Region region) {
        return new Document()
                .put("name", region.name())
                .put("level", region.level())
                .text("parent", region.parent());
    }

    private static Document horizon(Horizon horizon) {
        return Marks.trace(
                new Document()
                        .put("id", horizon.id())
                        .put("period", horizon.period())
                        .text("text", horizon.text()),
                horizon.trace());
    }

    private static boolean isOther(PlanDocument.Role role) {
        return role != PlanDocument.Role.SUPERIOR && role != PlanDocument.Role.ATTACHMENT;
    }

    private static List<PlanDocument> documents(Plan plan, Predicate<PlanDocument.Role> role) {
        return plan.all(PlanDocument.class).stream()
                .filter(document -> role.test(document.role()))
                .toList();
    }

    private static Document document(PlanDocument document) {
        return Marks.trace(
                new Document()
                        .put("id", document.id())
                        .put("title", document.title())
                        .text("number", document.number())
                        .text("issuer", document.issuer())
                        .put("role", document.role())
                        .text("relation", document.relation())
                        .putTrue("enclosed", document.enclosed()),
                document.trace());
    }

    private static Document printed(PlanHeader.Printed place) {
        return new Document().put("field", place.field()).put("source", BundleWriter.source(place.source()));
    }

    static @Nullable String date(@Nullable LocalDate date) {
        return date == null ? null : date.toString();
    }
}
