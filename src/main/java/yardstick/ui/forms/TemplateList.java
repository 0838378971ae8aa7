package yardstick.ui.forms;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import yardstick.model.IndicatorTemplate;
import yardstick.text.Pinyin;
import yardstick.text.SpelledName;

/**
 * The templates by subject, with every name as it can be typed. Made once and off the window's thread: spelling takes
 * some tenths of a second.
 */
public record TemplateList(List<Spelled> all) {

    /** @param names in both languages, aliases too */
    public record Spelled(IndicatorTemplate template, List<SpelledName> names) {
        boolean isFound(String typed) {
            return names.stream().anyMatch(name -> name.contains(typed));
        }
    }

    public TemplateList {
        all = List.copyOf(all);
    }

    public static TemplateList of(List<IndicatorTemplate> templates, Pinyin spelling) {
        return new TemplateList(templates.stream()
                .sorted(Comparator.comparing(IndicatorTemplate::category))
                .map(template -> new Spelled(template, names(template).map(spelling::name).toList()))
                .toList());
    }

    private static Stream<String> names(IndicatorTemplate template) {
        return Stream.of(template.zh(), template.en())
                .flatMap(each -> Stream.concat(Stream.of(each.name()), each.aliases().stream()));
    }
}
