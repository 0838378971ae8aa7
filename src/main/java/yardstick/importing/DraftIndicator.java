package yardstick.importing;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yardstick.model.Attribute;
import yardstick.model.Indicator;
import yardstick.model.Measure;

/**
 * One row of an indicator table.
 *
 * @param name as printed, without blanks and line breaks inside Chinese text
 * @param row as the spreadsheet numbers it, from 1
 * @param nameCell the cell of the name, {@code B5}
 * @param district empty for the whole city
 * @param values in the order of the columns
 * @param responsible 责任单位 as printed, else empty
 * @param note from the 备注 column and the notes below the table that name it, else empty
 * @param inferred fields that are judgements, not print: kind, direction, role, category
 */
public record DraftIndicator(
        String name,
        Indicator.Heading heading,
        Measure measure,
        @Nullable Attribute attribute,
        int row,
        String nameCell,
        String district,
        List<DraftValue> values,
        String responsible,
        String note,
        Set<String> inferred) {
    public DraftIndicator {
        values = List.copyOf(values);
        inferred = Set.copyOf(inferred);
    }
}
