package yardstick.ui.plan;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import yardstick.model.Period;
import yardstick.model.PlanHeader;
import yardstick.model.PlanKind;
import yardstick.model.Region;
import yardstick.text.Words;
import yardstick.ui.forms.Field;
import yardstick.ui.forms.Fields;
import yardstick.ui.forms.Form;

/** The head of a plan field by field, for reading and for typing. */
final class HeadForm {
    private final Form<Head> form = new Form<Head>(head -> head.header().trace()).sources(Head::source);
    private final Fields fields;
    private final Titles titles;
    private final Bodies bodies;
    private final Times times;

    private record Titles(
            Field<String> title,
            Field<String> bodyTitle,
            Field<PlanKind> kind,
            Field<String> number,
            Field<String> index) {}

    private record Bodies(
            Field<String> issuer,
            Field<String> publisher,
            Field<String> approvedBy,
            Field<String> draftedBy,
            Field<String> speaker,
            Field<String> contact,
            Field<List<String>> addressees,
            Field<String> openness,
            Where region) {}

    private record Where(Field<String> name, Field<Region.Level> level, Field<String> parent) {}

    private record Times(
            Field<Optional<LocalDate>> signed,
            Field<Optional<LocalDate>> published,
            Field<Optional<LocalTime>> time,
            Field<Optional<Period>> period,
            Field<String> periodText,
            Field<String> status) {}

    HeadForm(Words words) {
        fields = new Fields(words);
        form.section(words.get("planPage.head.titles"));
        titles = new Titles(
                form.add("title", fields.text("planPage.noticeTitle").required(), h -> h.header().title()),
                text("bodyTitle", "planPage.bodyTitle", h -> h.header().bodyTitle()),
                form.add("kind", fields.choice("planPage.kind", "planKind", PlanKind.values()), h -> h.header().kind()),
                text("number", "planPage.number", h -> h.header().numbers().number()),
                text("indexNumber", "planPage.index", h -> h.header().numbers().index()));
        form.section(words.get("planPage.head.times"));
        times = times();
        form.section(words.get("planPage.head.bodies"));
        bodies = bodies(region());
        form.result(this::read);
    }

    Form<Head> form() {
        return form;
    }

    private Field<String> text(String name, String title, Function<Head, String> reads) {
        return form.add(name, fields.text(title), reads);
    }

    private Times times() {
        return new Times(
                form.add(
                        "signed",
                        fields.day("planPage.signed"),
                        h -> Optional.ofNullable(h.header().dates().signed())),
                form.add(
                        "published",
                        fields.day("planPage.published"),
                        h -> Optional.ofNullable(h.header().dates().published())),
                form.add(
                        "publishedTime",
                        fields.time("planPage.publishedTime"),
                        h -> Optional.ofNullable(h.header().dates().time())),
                form.add("period", fields.period("planPage.period"), h -> Optional.ofNullable(h.period())),
                text("periodText", "planPage.periodText", h -> h.header().periodText()),
                text("status", "planPage.status", h -> h.header().status()));
    }

    private Where region() {
        return new Where(
                form.add("region.name", fields.text("planPage.region").required(), h -> h.region().name()),
                form.add(
                        "region.level",
                        fields.choice("planPage.level", "level", Region.Level.values()),
                        h -> h.region().level()),
                text("region.parent", "planPage.parent", h -> h.region().parent()));
    }

    private Bodies bodies(Where region) {
        return new Bodies(
                text("issuer", "planPage.issuer", h -> h.header().bodies().issuer()),
                text("publisher", "planPage.publisher", h -> h.header().bodies().publisher()),
                text("approvedBy", "planPage.approvedBy", h -> h.header().bodies().approvedBy()),
                text("draftedBy", "planPage.draftedBy", h -> h.header().bodies().draftedBy()),
                text("speaker", "planPage.speaker", h -> h.header().bodies().speaker()),
                text("contact", "planPage.contact", h -> h.header().bodies().contact()),
                form.add("addressees", fields.lines("planPage.addressees"), h -> h.header().addressees()),
                text("openness", "planPage.openness", h -> h.header().openness()),
                region);
    }

    private Head read(Head before) {
        PlanHeader header = new PlanHeader(
                titles.title().value(),
                titles.bodyTitle().value(),
                titles.kind().value(),
                new PlanHeader.Numbers(titles.number().value(), titles.index().value()),
                new PlanHeader.Bodies(
                        bodies.issuer().value(),
                        bodies.publisher().value(),
                        bodies.approvedBy().value(),
                        bodies.draftedBy().value(),
                        bodies.speaker().value(),
                        bodies.contact().value()),
                new PlanHeader.Dates(
                        times.signed().value().orElse(null),
                        times.published().value().orElse(null),
                        times.time().value().orElse(null)),
                bodies.addressees().value(),
                bodies.openness().value(),
                times.periodText().value(),
                times.status().value(),
                before.header().places(),
                form.trace(before.header().trace()));
        Where region = bodies.region();
        return new Head(
                header,
                new Region(region.name().value(), region.level().value(), region.parent().value()),
                times.period().value().orElse(null));
    }
}
