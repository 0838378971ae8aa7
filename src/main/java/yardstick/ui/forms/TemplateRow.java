package yardstick.ui.forms;

import yardstick.model.Category;
import yardstick.model.IndicatorTemplate;

/** A line of the list of templates. */
sealed interface TemplateRow {

    /** @param count of the templates below it */
    record Heading(Category category, int count) implements TemplateRow {}

    /** @param there whether the plan has such an indicator already */
    record Offer(IndicatorTemplate template, boolean there) implements TemplateRow {}
}
