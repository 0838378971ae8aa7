package yardstick.ui.forms;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import yardstick.model.Category;
import yardstick.model.Indicator;
import yardstick.model.IndicatorTemplate;
import yardstick.model.Kind;
import yardstick.model.Unit;
import yardstick.text.Words;

/** Which of the common indicators a person wants, each in which unit. What the plan has already cannot be ticked. */
public final class TemplateChoice {
    private final Words words;
    private final StringProperty find = new SimpleStringProperty("");
    private final ObservableList<TemplateRow> rows = FXCollections.observableArrayList();
    private final Map<String, BooleanProperty> ticks = new LinkedHashMap<>();
    private final Map<String, StringProperty> units = new LinkedHashMap<>();
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();
    private List<Indicator> there = List.of();
    private TemplateList list = new TemplateList(List.of());

    /**
     * What is ticked and typed, without meaning for anything else.
     *
     * @param units those that differ from the usual ones, by template
     */
    public record Typed(String find, List<String> ticked, Map<String, String> units) {
        public static final Typed NOTHING = new Typed("", List.of(), Map.of());

        public Typed {
            ticked = List.copyOf(ticked);
            units = Map.copyOf(units);
        }
    }

    public TemplateChoice(Words words) {
        this.words = words;
        find.addListener((p, old, now) -> draw());
    }

    /** @param templates to choose from; ticks stay */
    public void offer(TemplateList templates) {
        list = templates;
        draw();
    }

    /** What the plan has already: it cannot be ticked, and ticks of it do not count. */
    public void plan(Collection<Indicator> indicators) {
        there = List.copyOf(indicators);
        draw();
    }

    /** The ticked ones in the order of the list, each behind those the plan has and with an id of its own. */
    public List<Indicator> indicators() {
        List<String> ids = new ArrayList<>(there.stream().map(Indicator::id).toList());
        int position = there.stream().mapToInt(Indicator::position).max().orElse(0);
        List<Indicator> made = new ArrayList<>();
        for (IndicatorTemplate template : ticked().toList()) {
            String id = new FreshId("i").after(ids);
            ids.add(id);
            position++;
            Unit unit = Unit.of(unit(template).get());
            made.add(template.indicator(id, position, words.isChinese(), unit));
        }
        return made;
    }

    public boolean isValid() {
        return wrong().isEmpty();
    }

    /** How many ticks count. */
    public ReadOnlyIntegerProperty count() {
        return count.getReadOnlyProperty();
    }

    public Typed typed() {
        List<String> ticked = new ArrayList<>();
        ticks.forEach((code, tick) -> {
            if (tick.get()) {
                ticked.add(code);
            }
        });
        Map<String, String> other = new LinkedHashMap<>();
        list.all().stream().map(TemplateList.Spelled::template).forEach(template -> {
            String unit = unit(template).get();
            if (!unit.equals(template.in(words.isChinese()).unit())) {
                other.put(template.code(), unit);
            }
        });
        return new Typed(find.get(), ticked, other);
    }

    public void resume(Typed typed) {
        typed.units().forEach((code, unit) -> units.put(code, new SimpleStringProperty(unit)));
        ticks.values().forEach(tick -> tick.set(false));
        typed.ticked().forEach(code -> tick(code).set(true));
        find.set(typed.find());
        draw();
    }

    /** Unticks all and takes the usual units again. */
    public void clear() {
        units.clear();
        resume(Typed.NOTHING);
    }

    StringProperty find() {
        return find;
    }

    ObservableList<TemplateRow> rows() {
        return rows;
    }

    BooleanProperty tick(String code) {
        return ticks.computeIfAbsent(code, each -> {
            BooleanProperty tick = new SimpleBooleanProperty();
            tick.addListener((p, old, now) -> tally());
            return tick;
        });
    }

    StringProperty unit(IndicatorTemplate template) {
        return units.computeIfAbsent(
                template.code(), code -> new SimpleStringProperty(template.in(words.isChinese()).unit()));
    }

    /** Why the unit cannot be; empty where it can. */
    String problem(IndicatorTemplate template) {
        String typed = unit(template).get();
        if (typed.isBlank()) {
            return words.get("templates.unit.missing", template.in(words.isChinese()).unit());
        }
        return (template.kind() == Kind.SHARE) == Unit.of(typed).isShare() || template.kind() == Kind.SCORE
                ? ""
                : words.get(template.kind() == Kind.SHARE ? "templates.unit.share" : "templates.unit.noShare");
    }

    /** The first that is ticked with a unit that cannot be. */
    Optional<IndicatorTemplate> wrong() {
        return ticked().filter(template -> !problem(template).isEmpty()).findFirst();
    }

    private Stream<IndicatorTemplate> ticked() {
        return list.all().stream()
                .map(TemplateList.Spelled::template)
                .filter(template -> tick(template.code()).get() && !isThere(template));
    }

    private boolean isThere(IndicatorTemplate template) {
        return there.stream()
                .map(Indicator::name)
                .anyMatch(name -> template.isNamed(name.printed())
                        || name.aliases().stream().anyMatch(alias -> alias.equals(template.zh().name())));
    }

    private void tally() {
        count.set((int) ticked().count());
    }

    private void draw() {
        Map<Category, List<TemplateRow>> found = new EnumMap<>(Category.class);
        list.all().stream().filter(each -> each.isFound(find.get())).forEach(each -> {
            IndicatorTemplate template = each.template();
            found.computeIfAbsent(template.category(), category -> new ArrayList<>())
                    .add(new TemplateRow.Offer(template, isThere(template)));
        });
        List<TemplateRow> now = new ArrayList<>();
        found.forEach((category, offers) -> {
            now.add(new TemplateRow.Heading(category, offers.size()));
            now.addAll(offers);
        });
        rows.setAll(now);
        tally();
    }
}
