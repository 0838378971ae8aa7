package yardstick.text;

import yardstick.model.Category;
import yardstick.model.Indicator;

/** What is known of an indicator beside its values, in words; {@link Numbers#MISSING} where nothing is. */
public record IndicatorWords(Words words, Indicator indicator) {

    public String attribute() {
        return indicator.attribute() == null
                ? Numbers.MISSING
                : words.word("attribute", indicator.attribute());
    }

    public String unit() {
        return orMissing(indicator.unit().symbol());
    }

    /** As printed, else the sort it was judged to be. */
    public String category() {
        Indicator.Heading heading = indicator.heading();
        boolean judged = heading.printed().isEmpty() && heading.category() != Category.OTHER;
        return judged ? words.word("category", heading.category()) : orMissing(heading.printed());
    }

    public String definition() {
        return orMissing(indicator.name().definition());
    }

    private static String orMissing(String text) {
        return text.isEmpty() ? Numbers.MISSING : text;
    }
}
