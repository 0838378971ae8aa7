package yardstick.calc;

import yardstick.model.Kind;

/**
 * How a kind of indicator is to be treated.
 *
 * @param adding how its actuals add up
 * @param judging what its status is read from
 * @param growth growth rates say something about it
 * @param attainment y/T says something about it
 * @param banked once reached before its day it is reached early; a growth rate or a promise for every year is not
 */
record Manner(Adding adding, Judging judging, boolean growth, boolean attainment, boolean banked) {

    enum Adding {
        LATEST,
        YEAR,
        SUM
    }

    enum Judging {
        PATH,
        YEARS,
        REACHED,
        WORDS
    }

    static Manner of(Kind kind) {
        return switch (kind) {
            case LEVEL, REDUCTION -> new Manner(Adding.LATEST, Judging.PATH, true, true, true);
            case ANNUAL_FLOW -> new Manner(Adding.YEAR, Judging.PATH, true, true, true);
            case CUMULATIVE -> new Manner(Adding.SUM, Judging.PATH, false, true, true);
            case SHARE, SCORE, RATIO, COVERAGE, MILESTONES, FROM_ZERO ->
                new Manner(Adding.LATEST, Judging.PATH, false, true, true);
            case GROWTH_RATE, GROWTH_OF -> new Manner(Adding.LATEST, Judging.PATH, false, false, false);
            case TO_ZERO -> new Manner(Adding.LATEST, Judging.PATH, false, false, true);
            case KEEP, RANGE -> new Manner(Adding.LATEST, Judging.YEARS, false, false, false);
            case RANK, CONDITION -> new Manner(Adding.LATEST, Judging.REACHED, false, false, true);
            case TREND, WORDS -> new Manner(Adding.LATEST, Judging.WORDS, false, false, false);
        };
    }
}
