package yardstick.model;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a record may hold, wherever it comes from: the bounds that plan bundles have, so that every plan that is stored
 * can be exported and read again.
 */
public final class Fitness {
    public static final int SHORT_TEXT = 1_000;
    public static final int LONG_TEXT = 20_000;
    private static final int REGION_NAME = 200;
    private static final int FIRST_REVISED = 2;
    private static final int MOST_COVERED = 1_000;

    /** Texts that papers print at length; every other text is a line. */
    private static final Set<String> LONG = Set.of(
            "Adjusted.text",
            "AssessmentRule.text",
            "Conflict.note",
            "Conflict.what",
            "Definition.text",
            "Deliverable.text",
            "Evidence.note",
            "Explanation.cause",
            "Explanation.measure",
            "FundStatement.text",
            "Goal.text",
            "Indicator.notes",
            "Item.text",
            "LeadingGroup.composition",
            "LeadingGroup.duties",
            "Line.cells",
            "Name.definition",
            "Office.duties",
            "Progress.note",
            "Reading.text",
            "Revision.reason",
            "Source.quote",
            "Task.body");

    /** Why a record does not fit, as a code with arguments for the sentence. */
    public record Unfit(String code, List<String> arguments) {
        private static Optional<Unfit> of(String code, String... arguments) {
            return Optional.of(new Unfit(code, List.of(arguments)));
        }
    }

    private Fitness() {}

    public static Optional<Unfit> of(Plan plan) {
        Texts texts = new Texts();
        return header(plan.header(), plan.region())
                .or(() -> plan.parts().stream().flatMap(part -> of(part, texts).stream()).findFirst())
                .or(() -> plan.indicators().stream().flatMap(each -> of(each, texts).stream()).findFirst());
    }

    public static Optional<Unfit> header(PlanHeader header, Region region) {
        String title = Part.beginning(header.title(), "");
        Texts texts = new Texts();
        return texts.of(header, title)
                .or(() -> texts.of(region, title))
                .or(() -> text(region.name(), REGION_NAME, title));
    }

    public static Optional<Unfit> of(Indicator indicator) {
        return of(indicator, new Texts());
    }

    private static Optional<Unfit> of(Indicator indicator, Texts texts) {
        return texts.of(indicator, Part.beginning(indicator.title(), indicator.id()));
    }

    public static Optional<Unfit> of(Part part) {
        return of(part, new Texts());
    }

    private static Optional<Unfit> of(Part part, Texts texts) {
        Optional<Unfit> special =
                switch (part) {
                    case Fund fund -> fund(fund);
                    case Revision revision -> revision(revision);
                    case Conflict conflict -> conflict(conflict);
                    default -> Optional.empty();
                };
        return special.or(() -> texts.of((Record) part, Part.beginning(part.label(), part.id())));
    }

    /** The first column that stands there twice. */
    public static Optional<String> columnTwice(List<String> columns) {
        Set<String> seen = new HashSet<>();
        return columns.stream().filter(column -> !seen.add(column)).findFirst();
    }

    private static Optional<Unfit> fund(Fund fund) {
        Optional<String> twice = columnTwice(fund.columns());
        if (twice.isPresent()) {
            return Unfit.of("FUND_COLUMN_TWICE", twice.get());
        }
        for (int i = 0; i < fund.lines().size(); i++) {
            int most = Math.min(fund.lines().size() - i, MOST_COVERED);
            for (Fund.Amount amount : fund.lines().get(i).amounts()) {
                if (amount.covers() < 1 || amount.covers() > most) {
                    return Unfit.of("FUND_COVERS", Integer.toString(amount.covers()), Integer.toString(most));
                }
                if (!fund.columns().contains(amount.column())) {
                    return Unfit.of("FUND_COLUMN_UNKNOWN", amount.column());
                }
            }
        }
        return fund.printedTotals().stream()
                .filter(total -> !fund.columns().contains(total.column()))
                .findFirst()
                .flatMap(total -> Unfit.of("FUND_COLUMN_UNKNOWN", total.column()));
    }

    private static Optional<Unfit> revision(Revision revision) {
        return revision.changes().stream()
                .filter(change -> change.version() < FIRST_REVISED)
                .findFirst()
                .flatMap(change -> Unfit.of("REVISION_VERSION", Integer.toString(change.version())));
    }

    private static Optional<Unfit> conflict(Conflict conflict) {
        Integer chosen = conflict.chosen();
        int readings = conflict.readings().size();
        return chosen == null || chosen >= 1 && chosen <= readings
                ? Optional.empty()
                : Unfit.of("CONFLICT_READING", Integer.toString(chosen), Integer.toString(readings));
    }

    private static Optional<Unfit> text(String text, int most, String label) {
        if (text.length() > most && text.codePointCount(0, text.length()) > most) {
            return Unfit.of("TEXT_TOO_LONG", label, Integer.toString(most), Part.beginning(text, ""));
        }
        return isPrintable(text) ? Optional.empty() : Unfit.of("TEXT_UNPRINTABLE", label);
    }

    /** No control characters and no halves of a character: neither a store nor a paper can hold them. */
    public static boolean isPrintable(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean pair = Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            boolean control = c < ' ' && c != '\n' && c != '\t' && c != '\r' || c == 0x7F;
            if (control || Character.isSurrogate(c) && !pair) {
                return false;
            }
            i += pair ? 1 : 0;
        }
        return true;
    }

    /** Looks through the texts of records, however deep; what kinds of records hold is looked up once. */
    private static final class Texts {
        private record Field(Method accessor, int most) {}

        private final Map<Class<?>, List<Field>> fields = new HashMap<>();

        Optional<Unfit> of(Record record, String label) {
            for (Field field : fields.computeIfAbsent(record.getClass(), Texts::fieldsOf)) {
                Optional<Unfit> unfit = value(read(record, field.accessor()), field.most(), label);
                if (unfit.isPresent()) {
                    return unfit;
                }
            }
            return Optional.empty();
        }

        private static List<Field> fieldsOf(Class<?> kind) {
            List<Field> found = new ArrayList<>();
            for (RecordComponent component : kind.getRecordComponents()) {
                // Records nested privately are not open to calls from here.
                component.getAccessor().trySetAccessible();
                String name = kind.getSimpleName() + "." + component.getName();
                found.add(new Field(component.getAccessor(), LONG.contains(name) ? LONG_TEXT : SHORT_TEXT));
            }
            return found;
        }

        private static @Nullable Object read(Record record, Method accessor) {
            try {
                return accessor.invoke(record);
            } catch (ReflectiveOperationException never) {
                throw new IllegalStateException(never);
            }
        }

        private Optional<Unfit> value(@Nullable Object value, int most, String label) {
            return switch (value) {
                case String text -> text(text, most, label);
                case Iterable<?> items -> {
                    for (Object item : items) {
                        Optional<Unfit> unfit = value(item, most, label);
                        if (unfit.isPresent()) {
                            yield unfit;
                        }
                    }
                    yield Optional.empty();
                }
                case Record inner -> of(inner, label);
                case null, default -> Optional.empty();
            };
        }
    }
}
