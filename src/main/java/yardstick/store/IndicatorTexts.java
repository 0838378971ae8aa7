package yardstick.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Lists of words of one indicator, each under its role. */
record IndicatorTexts(long indicator, List<Row> rows) {
    IndicatorTexts(long indicator) {
        this(indicator, new ArrayList<>());
    }

    void add(String role, List<String> texts) {
        for (int i = 0; i < texts.size(); i++) {
            rows.add(Table.INDICATOR_TEXT.row(indicator, role, (long) i, texts.get(i)));
        }
    }

    List<String> of(String role) {
        return rows.stream()
                .filter(row -> row.text("ROLE").equals(role))
                .sorted(Comparator.comparingLong(row -> row.whole("POSITION")))
                .map(row -> row.text("PRINTED"))
                .toList();
    }
}
