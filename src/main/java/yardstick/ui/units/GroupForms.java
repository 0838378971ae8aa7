package yardstick.ui.units;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import yardstick.model.LeadingGroup;
import yardstick.model.LeadingGroup.Office;
import yardstick.model.LeadingGroup.Seat;
import yardstick.model.Source;
import yardstick.text.Words;
import yardstick.ui.forms.Field;
import yardstick.ui.forms.Fields;
import yardstick.ui.forms.Form;
import yardstick.ui.forms.Options;

/** How the leading group and the persons in it are typed. */
final class GroupForms {
    private static final Office NO_OFFICE = new Office("", null, "", "", List.of(), "", null);

    private final Words words;
    private final Fields fields;

    GroupForms(Words words) {
        this.words = words;
        this.fields = new Fields(words);
    }

    Form<Seat> seat() {
        Form<Seat> form = new Form<>(Seat::trace);
        Field<String> name = form.add("name", fields.text("units.seat.name").required(), Seat::name);
        Field<String> printed = form.add("printedName", fields.text("units.seat.printedName"), Seat::printedName);
        Field<String> role = form.add("role", fields.text("units.seat.role").required(), Seat::role);
        Field<List<String>> posts = form.add("posts", fields.lines("units.seat.posts"), Seat::posts);
        Field<Optional<String>> unit =
                form.add("unit", fields.one("units.unit", Options::units), seat -> Optional.ofNullable(seat.unit()));
        return form.result(seat -> new Seat(
                name.value(),
                printed.value().isEmpty() ? name.value() : printed.value(),
                role.value(),
                posts.value(),
                unit.value().orElse(null),
                form.trace(seat.trace())));
    }

    Form<LeadingGroup> group() {
        Form<LeadingGroup> form = new Form<>(LeadingGroup::trace);
        Field<String> name = form.add("name", fields.text("units.group.name").required(), LeadingGroup::name);
        Field<String> duties = form.add("duties", fields.longText("units.group.duties"), LeadingGroup::duties);
        Field<String> composition =
                form.add("composition", fields.longText("units.group.composition"), LeadingGroup::composition);
        Function<LeadingGroup, @Nullable Office> office = officeFields(form.section(words.get("units.office")));
        return form.result(group -> new LeadingGroup(
                group.id(),
                group.position(),
                name.value(),
                composition.value(),
                duties.value(),
                group.seats(),
                office.apply(group),
                form.trace(group.trace())));
    }

    /** What comes of them: null where nothing is typed of an office. */
    private Function<LeadingGroup, @Nullable Office> officeFields(Form<LeadingGroup> form) {
        Field<String> at = form.add("office.at", fields.text("units.office.at"), group -> office(group).at());
        Field<Optional<String>> unit = form.add(
                "office.unit",
                fields.one("units.unit", Options::units),
                group -> Optional.ofNullable(office(group).unit()));
        Field<String> head = form.add("office.head", fields.text("units.office.head"), group -> office(group).head());
        Field<List<String>> deputies =
                form.add("office.deputies", fields.lines("units.office.deputies"), group -> office(group).deputies());
        Field<String> members =
                form.add("office.members", fields.longText("units.office.members"), group -> office(group).members());
        Field<String> duties =
                form.add("office.duties", fields.longText("units.office.duties"), group -> office(group).duties());
        return group -> {
            Source source = office(group).source();
            Office typed = new Office(
                    at.value(),
                    unit.value().orElse(null),
                    duties.value(),
                    head.value(),
                    deputies.value(),
                    members.value(),
                    source);
            return typed.equals(NO_OFFICE) ? null : typed;
        };
    }

    private static Office office(LeadingGroup group) {
        Office office = group.office();
        return office == null ? NO_OFFICE : office;
    }
}
