package yardstick.calc;

import java.math.BigDecimal;

/**
 * The four labels of the 2023 mid-term evaluation of the national plan, 提前实现 快于预期 基本符合预期 滞后, with 已实现
 * and 未实现 for what is due. No public text gives numeric borders, so they are a setting of the office.
 */
final class NationalFour {
    private final RuleSet.Borders borders;

    NationalFour(RuleSet.Borders borders) {
        this.borders = borders;
    }

    Verdict judge(Reached reached, Portion lead) {
        return switch (reached) {
            case EARLY -> Verdict.of(Status.ACHIEVED_EARLY);
            case MET -> Verdict.of(Status.ACHIEVED);
            case MISSED -> Verdict.of(Status.MISSED);
            case UNKNOWN -> Verdict.notJudged(Reason.NO_ACTUAL_WHEN_DUE);
            case OPEN ->
                switch (lead) {
                    case Portion.Part part -> Verdict.of(byLead(part.fraction()));
                    case Portion.None none -> Verdict.notJudged(none.reason());
                };
            case HELD ->
                Verdict.of(lead instanceof Portion.Part part ? byLead(part.fraction()) : Status.ON_SCHEDULE);
        };
    }

    private Status byLead(Fraction lead) {
        BigDecimal behind = borders.behind().negate();
        if (lead.compareTo(borders.ahead()) > 0) {
            return Status.AHEAD;
        }
        return lead.compareTo(behind) < 0 ? Status.BEHIND : Status.ON_SCHEDULE;
    }
}
