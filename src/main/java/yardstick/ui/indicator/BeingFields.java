package yardstick.ui.indicator;

import java.util.List;
import java.util.Optional;
import yardstick.model.Attribute;
import yardstick.model.Category;
import yardstick.model.Indicator;
import yardstick.ui.forms.Field;
import yardstick.ui.forms.Fields;
import yardstick.ui.forms.Form;

/** What an indicator is called and where it belongs, for typing. */
record BeingFields(
        Field<String> name,
        Field<List<String>> aliases,
        Field<String> definition,
        Field<Category> category,
        Field<String> heading,
        Field<Optional<Attribute>> attribute) {

    static BeingFields in(Form<Indicator> form, Fields fields) {
        return new BeingFields(
                form.add("name", fields.text("indicator.name").required(), Indicator::title),
                form.add("aliases", fields.lines("indicator.aliases"), i -> i.name().aliases()),
                form.add("definition", fields.longText("indicator.definition"), i -> i.name().definition()),
                form.add(
                        "category",
                        fields.choice("indicator.category", "category", Category.values()),
                        i -> i.heading().category()),
                form.add("categoryPrinted", fields.text("indicator.heading"), i -> i.heading().printed()),
                form.add(
                        "attribute",
                        fields.choiceOrNone("indicator.attribute", "attribute", Attribute.values()),
                        i -> Optional.ofNullable(i.attribute())));
    }

    Indicator.Name read() {
        return new Indicator.Name(name.value(), aliases.value(), definition.value());
    }

    Indicator.Heading readHeading() {
        return new Indicator.Heading(category.value(), heading.value());
    }
}
