package yardstick.ui.importing;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import yardstick.exchange.Destination;
import yardstick.importing.draft.Draft;
import yardstick.importing.draft.DraftTable;
import yardstick.model.Plan;
import yardstick.model.PlanSummary;
import yardstick.text.Words;

/** The name and title of a plan that an import begins, as they are typed. */
final class NewPlan {
    private static final int SHORT = 12;

    /** A region at the beginning or behind a quotation or year: 蚌埠市, 河源市. */
    private static final Pattern PLACE = Pattern.compile("(?<=^|[”」》 期年])[\\p{IsHan}]{2,4}?[市县区州盟省]");

    private final Words words;
    private final StringProperty id = new SimpleStringProperty("");
    private final StringProperty title = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private Set<String> taken = Set.of();
    private String region = "";

    NewPlan(Words words) {
        this.words = words;
        id.addListener((p, old, now) -> check());
    }

    /** Place and years, as people call a plan: 蚌埠市2024-2026; else the beginning of the file's name. */
    static String shortName(String fileName, Draft draft) {
        String title = draft.tables().stream().map(DraftTable::title).collect(Collectors.joining(" "));
        String years = draft.tables().stream()
                .map(DraftTable::period)
                .flatMap(Stream::ofNullable)
                .findFirst()
                .map(period -> period.code().replace('/', '-'))
                .orElse("");
        String place = place(title).or(() -> place(fileName)).orElse("");
        return place.isEmpty() ? beginning(fileName) : place + years;
    }

    private static Optional<String> place(String text) {
        Matcher m = PLACE.matcher(text);
        return m.find() ? Optional.of(m.group()) : Optional.empty();
    }

    private static String beginning(String fileName) {
        String name = Normalizer.normalize(fileName.replaceFirst("\\.[A-Za-z0-9]{1,5}$", ""), Normalizer.Form.NFKC)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "")
                .toLowerCase(Locale.ROOT);
        return name.length() > SHORT ? name.substring(0, SHORT).replaceAll("-$", "") : name;
    }

    void suggest(Destination.Fresh plan, List<PlanSummary> stored) {
        taken = stored.stream().map(PlanSummary::id).collect(Collectors.toSet());
        region = plan.region();
        String free = plan.id();
        for (int number = 2; taken.contains(free); number++) {
            free = plan.id() + "-" + number;
        }
        id.set(free);
        title.set(plan.title());
        check();
    }

    private void check() {
        String typed = id.get().strip();
        if (taken.contains(typed)) {
            problem.set(words.get("intake.plan.taken", typed));
        } else if (!typed.isEmpty() && !Plan.isId(typed)) {
            problem.set(words.get("intake.plan.badId", Integer.toString(Plan.LONGEST_ID)));
        } else {
            problem.set("");
        }
    }

    boolean isComplete() {
        return problem.get().isEmpty() && !id.get().isBlank() && !title.get().isBlank();
    }

    Destination destination() {
        return new Destination.Fresh(id.get().strip(), title.get().strip(), region);
    }

    StringProperty id() {
        return id;
    }

    StringProperty title() {
        return title;
    }

    /** Why the name cannot be taken; empty if it can. */
    ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }
}
