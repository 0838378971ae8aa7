package yardstick.ui.units;

import java.util.List;
import yardstick.model.OrgUnit;
import yardstick.model.Plan;
import yardstick.model.Trace;
import yardstick.text.Words;
import yardstick.ui.forms.Field;
import yardstick.ui.forms.Fields;
import yardstick.ui.forms.Form;
import yardstick.ui.forms.FreshId;
import yardstick.ui.forms.Options;

/** How a unit is typed. */
final class UnitForm {
    private UnitForm() {}

    static Form<OrgUnit> of(Words words) {
        Fields fields = new Fields(words);
        Form<OrgUnit> form = new Form<>(OrgUnit::trace);
        Field<String> name = form.add("name", fields.text("units.unit").required(), OrgUnit::name);
        Field<OrgUnit.Kind> kind =
                form.add("kind", fields.choice("units.kind", "unitKind", OrgUnit.Kind.values()), OrgUnit::kind);
        Field<List<String>> aliases = form.add("aliases", fields.lines("units.aliases"), OrgUnit::aliases);
        Field<List<String>> members =
                form.add("members", fields.picks("units.members.title", Options::units), OrgUnit::members);
        Field<String> standsFor = form.add("standsFor", fields.longText("units.standsFor"), OrgUnit::standsFor);
        Field<String> validity = form.add("validity", fields.text("units.validity"), OrgUnit::validity);
        return form.result(unit -> new OrgUnit(
                unit.id(),
                unit.position(),
                name.value(),
                kind.value(),
                aliases.value(),
                members.value().stream().filter(id -> !id.equals(unit.id())).toList(),
                standsFor.value(),
                validity.value(),
                form.trace(unit.trace())));
    }

    /** A unit to begin with, behind those that are there. */
    static OrgUnit fresh(Plan plan) {
        List<OrgUnit> units = plan.all(OrgUnit.class);
        String id = new FreshId("u").after(units.stream().map(OrgUnit::id).toList());
        int position = units.stream().mapToInt(OrgUnit::position).max().orElse(0) + 1;
        return new OrgUnit(
                id, position, "", OrgUnit.Kind.SINGLE, List.of(), List.of(), "", "", Trace.NONE);
    }
}
