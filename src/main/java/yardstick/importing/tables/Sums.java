package yardstick.importing.tables;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import yardstick.importing.draft.DraftIndicator;
import yardstick.importing.draft.DraftSum;
import yardstick.importing.draft.DraftValue;
import yardstick.importing.words.Plain;
import yardstick.model.Comparator;
import yardstick.model.Period;
import yardstick.model.Role;
import yardstick.model.Unit;

/** Finds totals with their parts: 小计 and 合计 rows, 其中 below an indicator, 全市 beside its districts. */
final class Sums {
    private static final int FEWEST_PARTS = 2;
    private static final int FEW_DISTRICTS = 2;
    private static final String SCORE = "分";

    private record Line(RowFacts row, List<ValueReader.Read> values) {}

    /** @param district of the column, empty where rows tell it */
    private record Key(String district, Role role, @Nullable Period period) {}

    private final HeadWords words;
    private final List<Line> lines = new ArrayList<>();

    Sums(HeadWords words) {
        this.words = words;
    }

    void add(RowFacts row, ValueReader.Row read) {
        lines.add(new Line(row, read.values()));
    }

    List<DraftSum> found(List<DraftIndicator> indicators) {
        List<DraftSum> sums = new ArrayList<>();
        totals(sums);
        parts(sums);
        districts(indicators, sums);
        return sums;
    }

    /**
     * A subtotal sums the rows since the one before; a total the subtotals since the total before it, or all rows
     * where there are none.
     */
    private void totals(List<DraftSum> sums) {
        List<Line> group = new ArrayList<>();
        List<Line> rows = new ArrayList<>();
        List<Line> subtotals = new ArrayList<>();
        for (Line line : lines) {
            if (!line.row().total()) {
                (line.row().part() ? new ArrayList<Line>() : group).add(line);
                continue;
            }
            boolean sub = words.isSubtotal(line.row().naming().printed());
            rows.addAll(group);
            sum(line, sub ? group : subtotals.isEmpty() ? rows : subtotals, false, sums);
            if (sub) {
                subtotals.add(line);
            } else {
                rows.clear();
                subtotals.clear();
            }
            group.clear();
        }
    }

    private void parts(List<DraftSum> sums) {
        Line whole = null;
        List<Line> parts = new ArrayList<>();
        for (Line line : lines) {
            if (line.row().part()) {
                parts.add(line);
                continue;
            }
            if (whole != null && !parts.isEmpty()) {
                sum(whole, parts, true, sums);
            }
            whole = line;
            parts = new ArrayList<>();
        }
        if (whole != null && !parts.isEmpty()) {
            sum(whole, parts, true, sums);
        }
    }

    private static void sum(Line total, List<Line> lines, boolean partial, List<DraftSum> sums) {
        Map<Key, List<DraftValue>> parts = new HashMap<>();
        for (Line line : lines) {
            for (ValueReader.Read read : line.values()) {
                parts.computeIfAbsent(key(read.district(), read.value()), k -> new ArrayList<>()).add(read.value());
            }
        }
        for (ValueReader.Read read : total.values()) {
            List<DraftValue> same = parts.getOrDefault(key(read.district(), read.value()), List.of());
            add(total.row().naming().printed(), read.value(), same, partial ? 1 : FEWEST_PARTS, partial, sums);
        }
    }

    private static Key key(String district, DraftValue value) {
        return new Key(district, value.role(), value.period());
    }

    private static void districts(List<DraftIndicator> indicators, List<DraftSum> sums) {
        Map<String, List<DraftIndicator>> byName = indicators.stream()
                .collect(Collectors.groupingBy(i -> Plain.of(i.name()), LinkedHashMap::new, Collectors.toList()));
        byName.values().stream().filter(all -> all.size() > FEWEST_PARTS).forEach(all -> ofDistricts(all, sums));
    }

    /** What a district or the whole tells twice is part of no sum: nobody knows which of the two is meant. */
    private static void ofDistricts(List<DraftIndicator> all, List<DraftSum> sums) {
        Map<Key, List<DraftValue>> told = new LinkedHashMap<>();
        for (DraftIndicator one : all) {
            one.values().forEach(v -> told.computeIfAbsent(key(one.district(), v), k -> new ArrayList<>()).add(v));
        }
        Map<Key, List<DraftValue>> parts = new HashMap<>();
        Set<Key> unclear = new HashSet<>();
        told.forEach((key, values) -> {
            Key whole = new Key("", key.role(), key.period());
            if (values.size() > 1) {
                unclear.add(whole);
            } else if (!key.district().isEmpty()) {
                parts.computeIfAbsent(whole, k -> new ArrayList<>()).addAll(values);
            }
        });
        told.forEach((key, values) -> {
            List<DraftValue> same = parts.getOrDefault(key, List.of());
            if (key.district().isEmpty() && !unclear.contains(key) && !isSample(values.getFirst(), same)) {
                add(all.getFirst().name(), values.getFirst(), same, FEWEST_PARTS, false, sums);
            }
        });
    }

    /** Of a city whose larger part lies outside the two districts that are listed, these are only some. */
    private static boolean isSample(DraftValue whole, List<DraftValue> parts) {
        BigDecimal rest = whole.value();
        BigDecimal largest = BigDecimal.ZERO;
        for (DraftValue part : parts) {
            BigDecimal own = part.value();
            if (rest == null || own == null || !part.unit().convertsTo(whole.unit())) {
                return false;
            }
            BigDecimal same = part.unit().convert(own, whole.unit());
            rest = rest.subtract(same);
            largest = largest.max(same);
        }
        return parts.size() <= FEW_DISTRICTS && rest != null && rest.compareTo(largest) > 0;
    }

    /** Shares and scores do not add up, nor do words and limits. */
    private static void add(
            String label, DraftValue total, List<DraftValue> parts, int fewest, boolean partial, List<DraftSum> sums) {
        boolean whole = parts.size() >= fewest
                && adds(total)
                && parts.stream().allMatch(v -> adds(v) && v.unit().convertsTo(total.unit()));
        if (whole) {
            sums.add(new DraftSum(label, total, parts, partial));
        }
    }

    private static boolean adds(DraftValue value) {
        Unit unit = value.unit();
        return value.value() != null
                && value.comparator() == Comparator.EQ
                && !unit.isShare()
                && !Objects.equals(unit.base(), SCORE);
    }
}
