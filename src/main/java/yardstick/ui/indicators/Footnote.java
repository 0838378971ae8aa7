package yardstick.ui.indicators;

import java.math.BigDecimal;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import yardstick.calc.GapTable;
import yardstick.calc.RuleSet;
import yardstick.text.Numbers;
import yardstick.text.Words;
import yardstick.ui.parts.Hint;

/** By which day and rule the table was judged, with the whole rule on hover, and what its marks mean. */
final class Footnote extends Label {
    private final Words words;

    Footnote(Words words) {
        this.words = words;
        getStyleClass().add("note");
        setWrapText(true);
        setMinHeight(Region.USE_PREF_SIZE);
    }

    void show(GapTable gaps) {
        RuleSet rule = gaps.rule();
        String ahead = points(rule.borders().ahead());
        String behind = points(rule.borders().behind());
        setManaged(!gaps.gaps().isEmpty());
        setVisible(isManaged());
        setTooltip(new Hint(words.get("ruleText." + rule.name(), ahead, behind)));
        setText(words.get(
                "indicators.footnote", gaps.asOf().toString(), words.word("rule", rule.name()), ahead, behind));
    }

    private static String points(BigDecimal fraction) {
        return Numbers.amount(fraction.movePointRight(2), null);
    }
}
