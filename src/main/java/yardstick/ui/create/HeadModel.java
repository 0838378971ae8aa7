package yardstick.ui.create;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import yardstick.importing.matching.PlanTitle;
import yardstick.model.Period;
import yardstick.model.Plan;
import yardstick.model.PlanHeader;
import yardstick.model.PlanKind;
import yardstick.model.Region;
import yardstick.model.Trace;
import yardstick.text.Words;

/** What a new plan is called, and where and when it holds; each field proposes what the ones before it tell. */
final class HeadModel {
    private static final int SHORT = 12;
    private static final int FIRST_YEAR = 1980;
    private static final int LAST_YEAR = 2100;

    /** The fields in their order. */
    enum Part {
        TITLE,
        REGION,
        FROM,
        TO,
        ID
    }

    /** What is typed, without meaning for anything else. */
    record Typed(List<Proposed.Kept<String>> texts, Proposed.Kept<PlanKind> kind) {}

    private final Words words;
    private final PlanTitle titles = PlanTitle.standard();
    private final List<Proposed<String>> texts;
    private final List<ReadOnlyStringWrapper> problems;
    private final Proposed<PlanKind> kind = new Proposed<>(PlanKind.PLAN);
    private Set<String> taken = Set.of();
    private @Nullable Plan old;
    private boolean asked;

    HeadModel(Words words) {
        this.words = words;
        this.texts = List.of(Part.values()).stream().map(part -> new Proposed<>("")).toList();
        this.problems = texts.stream().map(part -> new ReadOnlyStringWrapper("")).toList();
        of(Part.TITLE).value().addListener((p, before, now) -> propose());
        for (Part part : List.of(Part.REGION, Part.FROM, Part.TO)) {
            of(part).value().addListener((p, before, now) -> proposeId());
        }
        of(Part.ID).value().addListener((p, before, now) -> check());
    }

    Proposed<String> of(Part part) {
        return texts.get(part.ordinal());
    }

    Proposed<PlanKind> kind() {
        return kind;
    }

    /** The sentence below a field, empty while there is nothing to say. */
    ReadOnlyStringProperty problem(Part part) {
        return problems.get(part.ordinal()).getReadOnlyProperty();
    }

    /** @param ids of the plans that are stored */
    void taken(Set<String> ids) {
        taken = Set.copyOf(ids);
        proposeId();
        check();
    }

    /** @param plan the one to go on from, null to begin from nothing */
    void follow(@Nullable Plan plan) {
        old = plan;
        of(Part.TITLE).propose(plan == null ? "" : new TitleYears(plan.title()).next());
        propose();
    }

    /** From now on says of an empty field that it is needed. */
    Optional<Part> ask() {
        asked = true;
        check();
        return List.of(Part.values()).stream()
                .filter(part -> !problem(part).get().isEmpty())
                .findFirst();
    }

    Typed typed() {
        return new Typed(texts.stream().map(Proposed::keep).toList(), kind.keep());
    }

    void resume(Typed typed) {
        for (Part part : Part.values()) {
            of(part).resume(typed.texts().get(part.ordinal()));
        }
        kind.resume(typed.kind());
        check();
    }

    void clear() {
        asked = false;
        texts.forEach(Proposed::clear);
        kind.clear();
        check();
    }

    String id() {
        return of(Part.ID).get().strip();
    }

    PlanHeader header() {
        return PlanHeader.titled(of(Part.TITLE).get().strip()).judged(kind.get(), Trace.NONE);
    }

    /** The one of the old plan as long as it has the same name: that knows what it belongs to. */
    Region region() {
        String name = of(Part.REGION).get().strip();
        return old != null && old.region().name().equals(name)
                ? old.region()
                : new Region(name, titles.level(name), "");
    }

    /** Null while the years are no period. */
    @Nullable Period period() {
        Optional<Integer> from = year(Part.FROM);
        Optional<Integer> to = year(Part.TO);
        if (from.isEmpty() || to.isEmpty() || from.get() > to.get()) {
            return null;
        }
        return from.get().equals(to.get())
                ? new Period.Year(from.get())
                : new Period.Years(from.get(), to.get());
    }

    private void propose() {
        String title = of(Part.TITLE).get();
        Optional<String> place = titles.region(title);
        of(Part.REGION).propose(old == null ? place.orElse("") : old.region().name());
        Optional<Period.Years> years = new TitleYears(title).years();
        if (years.isEmpty() && old != null) {
            years = TitleYears.next(old.period());
        }
        of(Part.FROM).propose(years.map(each -> Integer.toString(each.from())).orElse(""));
        of(Part.TO).propose(years.map(each -> Integer.toString(each.to())).orElse(""));
        PlanKind usual = old == null || old.header().kind() == PlanKind.INTERPRETATION
                ? PlanKind.PLAN
                : old.header().kind();
        kind.propose(titles.kind(title).filter(each -> each != PlanKind.INTERPRETATION).orElse(usual));
        proposeId();
    }

    /** Place and years, as people call a plan: 蚌埠市2024-2026; else the beginning of the title. */
    private void proposeId() {
        String place = plain(of(Part.REGION).get());
        String begun = place.isEmpty() ? plain(of(Part.TITLE).get().toLowerCase(Locale.ROOT)) : place;
        String name = begun.length() > SHORT ? begun.substring(0, SHORT).replaceAll("-$", "") : begun;
        Period period = period();
        String years = period == null ? "" : period.code().replace('/', '-');
        boolean latin = name.matches(".*[A-Za-z0-9]") && !years.isEmpty();
        String wanted = name.isEmpty() ? "" : name + (latin ? "-" : "") + years;
        String free = wanted;
        for (int number = 2; taken.contains(free); number++) {
            free = wanted + "-" + number;
        }
        of(Part.ID).propose(free);
        check();
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
    }

    private void check() {
        for (Part part : Part.values()) {
            problems.get(part.ordinal()).set(problemOf(part));
        }
    }

    private String problemOf(Part part) {
        String text = of(part).get().strip();
        if (text.isEmpty()) {
            return asked ? words.get("forms.missing", words.word("create.field", part)) : "";
        }
        return switch (part) {
            case TITLE, REGION -> "";
            case FROM -> year(part).isEmpty() ? words.get("create.year.bad") : "";
            case TO -> lastYear();
            case ID -> name(text);
        };
    }

    private String lastYear() {
        Optional<Integer> to = year(Part.TO);
        if (to.isEmpty()) {
            return words.get("create.year.bad");
        }
        return year(Part.FROM).filter(from -> from > to.get()).isPresent() ? words.get("create.year.order") : "";
    }

    private String name(String text) {
        if (taken.contains(text)) {
            return words.get("create.id.taken", text);
        }
        return Plan.isId(text) ? "" : words.get("create.id.bad", Integer.toString(Plan.LONGEST_ID));
    }

    private Optional<Integer> year(Part part) {
        String text = Normalizer.normalize(of(part).get(), Normalizer.Form.NFKC).strip().replaceFirst("年$", "");
        return Optional.of(text)
                .filter(each -> each.matches("\\d{4}"))
                .map(Integer::valueOf)
                .filter(each -> each >= FIRST_YEAR && each <= LAST_YEAR);
    }
}
