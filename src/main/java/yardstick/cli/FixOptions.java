package yardstick.cli;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import yardstick.importing.checks.Fixes;
import yardstick.importing.draft.Draft;
import yardstick.importing.draft.Finding;
import yardstick.importing.draft.Fix;
import yardstick.work.Outcome;

/**
 * What {@code --fix} says about findings: {@code C1=AS_ACTUAL}, {@code 表1!C5=TAKE_UNIT:万元}. Only what a finding
 * offers, as in the window; one after the other, each on what the one before has made.
 */
record FixOptions(List<String> typed) {
    private static final Pattern TYPED =
            Pattern.compile("(?:(?<sheet>.+)!)?(?<cell>[A-Za-z]{1,3}\\d{1,7})=(?<code>[A-Za-z_]+)(?::(?<argument>.+))?");

    private record Offer(Finding finding, Fix fix) {
        String typed() {
            return FixOptions.typed(finding, fix);
        }
    }

    /** What is to be typed for one of the fixes of a finding; the argument only where the code alone is not enough. */
    static String typed(Finding finding, Fix fix) {
        String place = finding.sheet().isEmpty() ? finding.cell() : finding.sheet() + "!" + finding.cell();
        boolean one = finding.fixes().stream().filter(other -> other.code().equals(fix.code())).count() == 1;
        String argument = one || fix.arguments().isEmpty() ? "" : ":" + fix.arguments().getFirst();
        return place + "=" + fix.code() + argument;
    }

    /** Refused if one cannot be read, or is not offered for its cell, or for the same cell of several sheets. */
    Outcome<Draft> of(Draft draft, Fixes fixes) {
        Draft now = draft;
        for (String each : typed) {
            Matcher matcher = TYPED.matcher(each.strip());
            if (!matcher.matches()) {
                return Outcome.refused("FIX_UNREADABLE", each);
            }
            List<Offer> atCell = offers(now).filter(isAt(matcher)).toList();
            List<Offer> meant = atCell.stream().filter(isMeant(matcher)).toList();
            if (meant.size() != 1) {
                List<Offer> shown = meant.isEmpty() ? atCell : meant;
                return shown.isEmpty()
                        ? Outcome.refused("FIX_NO_FINDING", each)
                        : Outcome.refused(
                                "FIX_NOT_OFFERED",
                                each,
                                shown.stream().map(Offer::typed).collect(Collectors.joining(", ")));
            }
            now = fixes.apply(now, meant.getFirst().finding(), meant.getFirst().fix());
        }
        return Outcome.done(now);
    }

    private static Stream<Offer> offers(Draft draft) {
        return draft.findings().stream()
                .flatMap(finding -> finding.fixes().stream()
                        .filter(Fixes::isOfDraft)
                        .map(fix -> new Offer(finding, fix)));
    }

    private static Predicate<Offer> isAt(Matcher typed) {
        String sheet = typed.group("sheet");
        String cell = typed.group("cell");
        return offer -> offer.finding().cell().equalsIgnoreCase(cell)
                && (sheet == null || offer.finding().sheet().equals(sheet));
    }

    private static Predicate<Offer> isMeant(Matcher typed) {
        String code = typed.group("code");
        String argument = typed.group("argument");
        return offer -> offer.fix().code().equalsIgnoreCase(code)
                && (argument == null || offer.fix().arguments().contains(argument.strip()));
    }
}
