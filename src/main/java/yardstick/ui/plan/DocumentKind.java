package yardstick.ui.plan;

import java.util.List;
import yardstick.model.Part;
import yardstick.model.PlanDocument;
import yardstick.model.Trace;
import yardstick.text.Words;
import yardstick.ui.forms.Fields;
import yardstick.ui.forms.Form;
import yardstick.ui.forms.PartKind;
import yardstick.ui.parts.Icon;

/** The other papers a plan names. */
record DocumentKind(Words words) {

    PartKind<PlanDocument> kind() {
        return new PartKind<>(
                PlanDocument.class,
                Part.Sort.DOCUMENT,
                "doc",
                Icon.FILE,
                words.get("planPage.hint.DOCUMENTS"),
                new PartKind.Ways<>(DocumentKind::fresh, DocumentKind::moved, this::note, (each, plan) -> List.of()),
                form());
    }

    private Form<PlanDocument> form() {
        Form<PlanDocument> form = new Form<>(PlanDocument::trace);
        Fields fields = new Fields(words);
        var title = form.add("title", fields.text("planPage.title").required(), PlanDocument::title);
        var role = form.add(
                "role",
                fields.choice("planPage.role", "documentRole", PlanDocument.Role.values()),
                PlanDocument::role);
        var number = form.add("number", fields.text("planPage.number"), PlanDocument::number);
        var issuer = form.add("issuer", fields.text("planPage.issuer"), PlanDocument::issuer);
        var relation = form.add("relation", fields.text("planPage.relation"), PlanDocument::relation);
        var enclosed = form.add("enclosed", fields.flag("planPage.enclosed"), PlanDocument::enclosed);
        return form.result(before -> new PlanDocument(
                before.id(),
                before.position(),
                role.value(),
                title.value(),
                number.value(),
                issuer.value(),
                relation.value(),
                enclosed.value(),
                form.trace(before.trace())));
    }

    private String note(PlanDocument each) {
        String role = words.word("documentRole", each.role());
        boolean named = each.role() == PlanDocument.Role.ATTACHMENT && !each.enclosed();
        return named ? words.get("planPage.onlyNamed", role) : (role + "  " + each.number()).strip();
    }

    private static PlanDocument fresh(String id, int position) {
        return new PlanDocument(id, position, PlanDocument.Role.SUPERIOR, "", "", "", "", false, Trace.NONE);
    }

    private static PlanDocument moved(PlanDocument d, int to) {
        return new PlanDocument(
                d.id(), to, d.role(), d.title(), d.number(), d.issuer(), d.relation(), d.enclosed(), d.trace());
    }
}
