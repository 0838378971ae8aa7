package yardstick.model;

/** Anything a plan holds beside its head and its indicators. Each has an id that is unique among its sort. */
public sealed interface Part
        permits AssessmentRule,
                Box,
                Conflict,
                Definition,
                Explanation,
                Fund,
                FundStatement,
                Goal,
                Horizon,
                LeadingGroup,
                NoMeasure,
                OrgUnit,
                PlanDocument,
                Programme,
                Revision,
                Stage,
                Task {

    /** The sorts of parts. */
    enum Sort {
        DOCUMENT,
        HORIZON,
        GOAL,
        TASK,
        BOX,
        UNIT,
        GROUP,
        FUND,
        FUND_STATEMENT,
        STAGE,
        RULE,
        DEFINITION,
        PROGRAMME,
        CONFLICT,
        REVISION,
        NO_MEASURE,
        EXPLANATION
    }

    Sort sort();

    String id();

    /** Order in the document, from 1. */
    int position();

    /** The few words a person knows it by; never the whole text. */
    String label();

    /** The label, or the id where there is none. */
    default String called() {
        return label().isBlank() ? id() : label();
    }

    Trace trace();

    /** The first words of a text; the id where there is none. */
    static String beginning(String text, String id) {
        int most = 40;
        return text.isEmpty() ? id : text.length() <= most ? text : text.substring(0, most) + "…";
    }
}
