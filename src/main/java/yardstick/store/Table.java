package yardstick.store;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The tables that hold the office's data, parents before their children: rows are put in this order and taken away in
 * the opposite one.
 */
public enum Table {
    SOURCE(Shape.key(1).whole("ID").text("FILE", "FINGERPRINT", "SHEET")),
    PLAN(Shape.key(1)
            .text("ID", "TITLE", "BODY_TITLE", "KIND", "NUMBER", "ISSUER")
            .day("SIGNED", "PUBLISHED")
            .text(
                    "REGION", "REGION_LEVEL", "REGION_PARENT", "PERIOD", "INDEX_NUMBER", "PUBLISHER",
                    "APPROVED_BY", "DRAFTED_BY", "SPEAKER", "CONTACT", "PUBLISHED_TIME", "OPENNESS", "PERIOD_TEXT",
                    "STATUS")
            .sourced()),
    HEADER_PLACE(Shape.child().text("FIELD").sourced()),
    PART_TEXT(Shape.key(4).text("PLAN", "OWNER", "ROLE").whole("POSITION").text("PRINTED")),
    DOCUMENT(Shape.part().text("ROLE", "TITLE", "NUMBER", "ISSUER", "RELATION").whole("ENCLOSED").sourced()),
    HORIZON(Shape.part().text("PERIOD", "PRINTED").sourced()),
    GOAL(Shape.part().text("HEADING", "HORIZON", "CATEGORY", "PRINTED").sourced()),
    TASK(Shape.part()
            .text("PATH", "NUMBER", "TITLE", "SECTION", "BODY", "KIND", "BRACKET", "ALLOCATION")
            .day("DUE_DAY")
            .text("DUE_TEXT", "DUE_WHAT", "STATE", "NOTE")
            .day("STATE_DAY")
            .sourced()),
    BOX(Shape.part().text("NUMBER", "TITLE").sourced()),
    BOX_LINE(Shape.child().whole("LINE")),
    DELIVERABLE(Shape.child()
            .text("PRINTED", "KIND", "FREQUENCY")
            .day("DUE_DAY")
            .text("DUE_TEXT", "DUE_WHAT", "INDICATOR", "STATE", "NOTE")
            .day("STATE_DAY")
            .sourced()),
    ORG_UNIT(Shape.part().text("NAME", "KIND", "STANDS_FOR", "VALIDITY").sourced()),
    LEADING_GROUP(Shape.part().text("NAME", "COMPOSITION", "DUTIES").sourced()),
    SEAT(Shape.child().text("NAME", "PRINTED_NAME", "ROLE", "UNIT").sourced()),
    OFFICE(Shape.child().text("PLACE", "UNIT", "DUTIES", "HEAD", "MEMBERS").sourced()),
    FUND(Shape.part()
            .text("TITLE", "UNIT_SYMBOL", "UNIT_BASE")
            .whole("UNIT_EXPONENT")
            .text("UNIT_PER", "PERIOD", "MANAGER")
            .sourced()),
    FUND_LINE(Shape.child().text("CATEGORY", "ITEM").whole("LINE")),
    AMOUNT(Shape.child().text("COLUMN_NAME", "AMOUNT", "PRINTED").whole("COVERS").text("SPENT")),
    FUND_STATEMENT(Shape.part()
            .text("PRINTED", "PURPOSE", "COMPARATOR", "AMOUNT", "UNIT_SYMBOL", "UNIT_BASE")
            .whole("UNIT_EXPONENT")
            .text("UNIT_PER", "PERIOD")
            .sourced()),
    STAGE(Shape.part().text("NAME", "PRINTED_TIME", "PERIOD").sourced()),
    STAGE_ITEM(Shape.child().text("PRINTED", "STATE", "NOTE").day("STATE_DAY").sourced()),
    ASSESSMENT_RULE(Shape.part().text("PRINTED", "FREQUENCY", "ASSESSOR", "ASSESSED", "CONSEQUENCE").sourced()),
    DEFINITION(Shape.part().text("TERM", "PRINTED").whole("PRINTED_COUNT", "OPEN_END").sourced()),
    PROGRAMME(Shape.part().text("NAME").sourced()),
    CONFLICT(Shape.part().text("KIND", "WHAT").whole("CHOSEN").text("NOTE").sourced()),
    READING(Shape.child().text("PRINTED").sourced()),
    REVISION(Shape.part().day("MADE").text("NUMBER", "REASON").sourced()),
    ADJUSTED(Shape.child().text("INDICATOR", "PERIOD").whole("VERSION").text("PRINTED")),
    NO_MEASURE(Shape.part().text("PRINTED", "REASON").sourced()),
    EXPLANATION(Shape.part()
            .text("INDICATOR", "PERIOD")
            .day("AS_OF")
            .text("CAUSE", "MEASURE", "OWNER_TEXT")
            .day("DUE_DAY")
            .text("DUE_TEXT", "DUE_WHAT", "STATE", "NOTE")
            .day("STATE_DAY")
            .sourced()),
    INDICATOR(Shape.key(1)
            .whole("NO")
            .text("PLAN", "ID")
            .whole("POSITION")
            .text(
                    "NAME", "DEFINITION", "CATEGORY", "CATEGORY_PRINTED", "ATTRIBUTE", "KIND", "DIRECTION",
                    "UNIT_SYMBOL", "UNIT_BASE")
            .whole("UNIT_EXPONENT")
            .text("UNIT_PER")
            .whole("DECIMALS")
            .text(
                    "LIMITS", "SCOPE", "PER", "COMBINE", "DATA_SOURCE", "FORMULA", "RATE_NAME", "RATE_SYMBOL",
                    "RATE_BASE")
            .whole("RATE_EXPONENT")
            .text("RATE_PER", "RATE_PERIOD", "RATE_AMOUNT", "ROW_BOX", "ROW_NUMBER")
            .under("PLAN")
            .sourced()),
    INDICATOR_TEXT(Shape.key(3).whole("INDICATOR").text("ROLE").whole("POSITION").text("PRINTED")),
    BASELINE(Shape.key(1).whole("INDICATOR").text("PERIOD", "PERIOD_ORIGIN", "AMOUNT", "PRINTED").sourced()),
    TARGET(Shape.key(3)
            .whole("INDICATOR")
            .text("PERIOD")
            .whole("VERSION")
            .text("PERIOD_ORIGIN", "COMPARATOR", "AMOUNT", "UPPER_AMOUNT", "PRINTED")
            .whole("EVERY_YEAR")
            .day("DUE")
            .text("STRENGTH")
            .sourced()),
    ACTUAL(Shape.key(3)
            .whole("INDICATOR")
            .text(
                    "PERIOD", "DISTRICT", "COMPARATOR", "AMOUNT", "PRINTED", "STATUS", "ORIGIN", "PERIOD_ORIGIN",
                    "TOLD_BY", "PAPER", "NOTE")
            .sourced()),
    MENTION(Shape.key(2).whole("INDICATOR", "POSITION").sourced()),
    WORDING(Shape.key(2)
            .whole("INDICATOR", "POSITION")
            .text("PERIOD")
            .whole("VERSION")
            .text("PERIOD_ORIGIN", "COMPARATOR", "AMOUNT", "UPPER_AMOUNT", "PRINTED")
            .whole("EVERY_YEAR")
            .day("DUE")
            .text("STRENGTH")
            .sourced());

    /** When a row was read; the only difference that does not count as one. */
    static final String READ_AT = "READ_AT";

    private final int keySize;
    private final int parent;
    private final List<Column> columns;

    Table(Shape shape) {
        this.keySize = shape.keySize();
        this.parent = shape.parent();
        this.columns = shape.columns();
    }

    List<Column> columns() {
        return columns;
    }

    int keySize() {
        return keySize;
    }

    /** Where the column stands that names the row this one belongs to. */
    int parent() {
        return parent;
    }

    int index(String column) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).name().equals(column)) {
                return i;
            }
        }
        throw new IllegalArgumentException("no column " + column + " in " + this);
    }

    /** @param values in the order of the columns */
    Row row(@Nullable Object... values) {
        return new Row(this, values);
    }

    String sqlName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
