package yardstick.importing.cells;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import yardstick.importing.words.Lexicon.BesideWord;
import yardstick.importing.words.Lexicon.CellWord;
import yardstick.importing.words.Lexicon.CellWords;
import yardstick.importing.words.Plain;

/** Takes off a cell, one by one, what is printed beside its number: footnote marks, （初步）, 累计, （含…）. */
final class Beside {
    private static final Pattern MARK = Pattern.compile(
            "(.*[^\\s*＊※†‡#¹²³⁰-⁹\\u2460-\\u2473])\\s*([*＊※†‡#¹²³⁰-⁹\\u2460-\\u2473]+"
                    + "|见?注\\s*[\\d\\u2460-\\u2473]{0,2})",
            Pattern.DOTALL);
    private static final Pattern MARK_IN_FRONT = Pattern.compile("([*＊※†‡]+)\\s*([^*＊※†‡].*)", Pattern.DOTALL);
    private static final Pattern BRACKET_BEHIND = Pattern.compile(
            "(.*[^\\s(（\\[【〔])\\s*([(（\\[【〔［])\\s*([^()（）\\[\\]【】〔〕［］]+?)\\s*[)）\\]】〕］]", Pattern.DOTALL);
    private static final Pattern BRACKET_IN_FRONT = Pattern.compile(
            "[(（\\[【〔［]\\s*([^()（）\\[\\]【】〔〕［］]+?)\\s*[)）\\]】〕］]\\s*(.+)", Pattern.DOTALL);
    private static final Pattern SQUARE =
            Pattern.compile("[\\[【〔［]\\s*([^\\[\\]【】〔〕［］]+?)\\s*[\\]】〕］]", Pattern.DOTALL);
    private static final Pattern ROUND = Pattern.compile("[(（]\\s*([^()（）]+?)\\s*[)）]", Pattern.DOTALL);
    private static final Pattern NOTE_NUMBER =
            Pattern.compile("[\\u2460-\\u2473]|[*＊※†‡]+|见?注\\s*[\\d\\u2460-\\u2473]{0,2}|[A-Za-z]");
    private static final Pattern SQUARED = Pattern.compile(".*[mMｍＭ][²³]", Pattern.DOTALL);
    private static final Pattern FIGURE = Pattern.compile("[1-9１-９]");

    /** @param text what is left of the cell */
    record Peeled(String text, Reading.Beside beside) {
        Peeled without(String rest, Reading.Beside more) {
            return new Peeled(rest, beside.and(more));
        }
    }

    private static final Reading.Beside PROVISIONAL = new Reading.Beside(true, false, "", "");
    private static final Reading.Beside CUMULATIVE = new Reading.Beside(false, true, "", "");

    private final CellWords words;

    Beside(CellWords words) {
        this.words = words;
    }

    /** One thing less, or empty where nothing beside the number is left. */
    Optional<Peeled> peel(Peeled from) {
        String text = from.text().strip();
        return behind(from, text)
                .or(() -> brackets(from, text))
                .or(() -> inFront(from, text))
                .or(() -> whole(from, text));
    }

    /** The raised 2 of km² belongs to the unit. */
    private static Optional<Peeled> behind(Peeled from, String text) {
        Matcher mark = MARK.matcher(text);
        if (!mark.matches()) {
            return Optional.empty();
        }
        boolean raised = SQUARED.matcher(text.substring(0, mark.start(2) + 1)).matches();
        int cut = mark.start(2) + (raised ? 1 : 0);
        return cut == text.length()
                ? Optional.empty()
                : Optional.of(from.without(text.substring(0, cut), marked(text.substring(cut))));
    }

    private Optional<Peeled> brackets(Peeled from, String text) {
        Matcher m = BRACKET_BEHIND.matcher(text);
        if (!m.matches()) {
            return Optional.empty();
        }
        boolean square = "[［".contains(m.group(2));
        return meaning(m.group(3), square).map(more -> from.without(m.group(1), more));
    }

    private Optional<Peeled> inFront(Peeled from, String text) {
        Matcher mark = MARK_IN_FRONT.matcher(text);
        if (mark.matches()) {
            return Optional.of(from.without(mark.group(2), marked(mark.group(1))));
        }
        Matcher bracket = BRACKET_IN_FRONT.matcher(text);
        return bracket.matches() && !FIGURE.matcher(bracket.group(1)).matches()
                ? said(bracket.group(1)).map(more -> from.without(bracket.group(2), more))
                : Optional.empty();
    }

    /** 〔13.5〕 is the sum of several years; (13.5) is so only where something else says it. */
    private static Optional<Peeled> whole(Peeled from, String text) {
        Matcher square = SQUARE.matcher(text);
        if (square.matches()) {
            return Optional.of(from.without(square.group(1), CUMULATIVE));
        }
        Matcher round = ROUND.matcher(text);
        return round.matches() && from.beside().cumulative()
                ? Optional.of(from.without(round.group(1), Reading.Beside.NOTHING))
                : Optional.empty();
    }

    private Optional<Reading.Beside> meaning(String inside, boolean square) {
        if (NOTE_NUMBER.matcher(inside).matches()) {
            return Optional.of(marked(inside));
        }
        if (square && FIGURE.matcher(inside).matches()) {
            return Optional.of(marked("[" + Plain.of(inside) + "]"));
        }
        if (words.beside().startOf(BesideWord.ASIDE, CellText.of(inside)).isPresent()) {
            return Optional.of(new Reading.Beside(false, false, "", Plain.line(inside)));
        }
        if (words.attributes().exact(Plain.of(inside)).isPresent()) {
            return Optional.of(new Reading.Beside(false, false, "", Plain.line(inside)));
        }
        return said(inside);
    }

    /** 初步, 累计, or several such words. */
    private Optional<Reading.Beside> said(String inside) {
        Reading.Beside all = Reading.Beside.NOTHING;
        for (String part : Stream.of(CellText.of(inside).split("[,、;]", -1)).toList()) {
            if (words.words().is(CellWord.PROVISIONAL, part)) {
                all = all.and(PROVISIONAL);
            } else if (words.beside().is(BesideWord.CUMULATIVE, part)) {
                all = all.and(CUMULATIVE);
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(all);
    }

    private static Reading.Beside marked(String mark) {
        return new Reading.Beside(false, false, mark.strip(), "");
    }
}
