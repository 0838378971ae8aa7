package yardstick.importing.draft;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yardstick.model.Attribute;
import yardstick.model.Indicator;
import yardstick.model.Measure;

/**
 * One indicator of a table, of one district where the table has several.
 *
 * @param district empty for the whole city
 * @param values in the order of the table
 * @param inferred fields that are judgements, not print: kind, direction, role, category
 */
public record DraftIndicator(
        Naming naming,
        Indicator.Heading heading,
        Measure measure,
        @Nullable Attribute attribute,
        String district,
        List<DraftValue> values,
        About about,
        Set<String> inferred) {

    /**
     * @param printed without blanks and line breaks inside Chinese text
     * @param others the same in another language, or short, where the table prints it
     * @param code of the office's own list, empty where there is none
     * @param cell of the name, {@code B5}
     * @param row as the spreadsheet numbers it, from 1
     * @param whole the indicator that it is a part (其中) of, as printed; empty where it is none
     */
    public record Naming(String printed, List<String> others, String code, String cell, int row, String whole) {
        public Naming {
            others = List.copyOf(others);
        }
    }

    /**
     * What a table tells in words, each as printed and else empty.
     *
     * @param responsible 责任单位
     * @param definition 指标解释, 计算方法
     * @param note from the 备注 column and the notes below the table that name the indicator
     */
    public record About(String responsible, String definition, String note) {
        public static final About NOTHING = new About("", "", "");
    }

    public DraftIndicator {
        values = List.copyOf(values);
        inferred = Set.copyOf(inferred);
    }

    public String name() {
        return naming.printed();
    }

    public String nameCell() {
        return naming.cell();
    }

    public int row() {
        return naming.row();
    }

    public String responsible() {
        return about.responsible();
    }

    public String note() {
        return about.note();
    }

    public DraftIndicator withNote(String note) {
        About noted = new About(about.responsible(), about.definition(), note);
        return new DraftIndicator(naming, heading, measure, attribute, district, values, noted, inferred);
    }

    public DraftIndicator withValues(List<DraftValue> others) {
        return new DraftIndicator(naming, heading, measure, attribute, district, others, about, inferred);
    }

    /** The same called otherwise than it is printed. */
    public DraftIndicator called(String name) {
        Naming other = new Naming(name, naming.others(), naming.code(), naming.cell(), naming.row(), naming.whole());
        return new DraftIndicator(other, heading, measure, attribute, district, values, about, inferred);
    }

    public DraftIndicator withMeasure(Measure other) {
        return new DraftIndicator(naming, heading, other, attribute, district, values, about, inferred);
    }
}
