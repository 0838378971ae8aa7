package yardstick.ui.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.TextInputControl;
import org.junit.jupiter.api.Test;
import yardstick.model.Category;
import yardstick.model.Goal;
import yardstick.model.Period;
import yardstick.model.Source;
import yardstick.model.Trace;
import yardstick.text.Words;
import yardstick.walk.Fx;
import yardstick.work.Refusal;

class FormTest {
    private static final Source LINE = new Source("bengbu.txt", "", Source.Place.line(36), "到2026年", null);
    private static final Goal GOAL = new Goal(
            "g01",
            1,
            "创造质量显著提高",
            new Period.Year(2026),
            Category.CREATION,
            "到2026年，全市……",
            new Trace(Set.of("horizon", "category"), LINE));

    private final GoalForm goals = Fx.started(() -> new GoalForm(Words.of(Locale.SIMPLIFIED_CHINESE)));

    private void type(Field<?> field, String text) {
        Fx.run(() -> {
            ((TextInputControl) field.control()).setText(text);
            return true;
        });
    }

    private void show(Goal goal) {
        Fx.run(() -> {
            goals.form.show(goal);
            return true;
        });
    }

    @Test
    void recordComesOutAsItWentIn() {
        show(GOAL);
        assertEquals(GOAL, goals.form.read(GOAL));
        assertFalse(goals.form.dirty().get());
    }

    @Test
    void fieldTypedOverIsNoJudgementAnyMoreAndTheSourceStays() {
        show(GOAL);
        type(goals.horizon, "2025年");
        Goal read = goals.form.read(GOAL);
        assertEquals(new Period.Year(2025), read.horizon());
        assertEquals(new Trace(Set.of("category"), LINE), read.trace());
    }

    @Test
    void whatCannotBeReadIsSaidAtItsFieldAtOnce() {
        show(GOAL);
        type(goals.horizon, "去年底");
        assertEquals("看不懂时期“去年底”，请写成 2025、2025上、2025Q3 或 2025年1—9月。", goals.horizon.problem().get());
        assertFalse(goals.form.isValid());
    }

    @Test
    void missingFieldIsSaidOnlyWhenOneTriesToSave() {
        show(GOAL);
        type(goals.text, "");
        assertEquals("", goals.text.problem().get());
        assertFalse(goals.form.isValid());
        Fx.run(() -> {
            goals.form.ask();
            return true;
        });
        assertEquals("请填写“查找”。", goals.text.problem().get());
    }

    @Test
    void factsTellEveryFieldAndMarkTheJudgements() {
        assertEquals(
                Set.of("2026", "创造"),
                Set.copyOf(goals.form.facts(GOAL).stream()
                        .filter(Fact::inferred)
                        .map(fact -> fact.told().items().getFirst().text())
                        .toList()));
        assertEquals(4, goals.form.facts(GOAL).size());
    }

    @Test
    void anotherRecordTakesThePlaceOfWhatWasTyped() {
        show(GOAL);
        type(goals.heading, "新的标题");
        assertTrue(goals.form.dirty().get());
        show(GOAL);
        assertEquals(GOAL, goals.form.read(GOAL));
    }

    @Test
    void printNobodyTypedOverKeepsItsBlanks() {
        Goal printed = new Goal("g01", 1, " 一、目标  ", null, Category.OTHER, "全文\n", Trace.NONE);
        show(printed);
        type(goals.horizon, "2026");
        assertEquals(" 一、目标  ", goals.form.read(printed).heading());
        assertEquals("全文\n", goals.form.read(printed).text());
    }

    @Test
    void printWithLineEndsAndTabsInOneLineOfTextIsNotChangedBySaving() {
        Goal printed = new Goal("g01", 1, "一、\t创造\n质量", null, Category.OTHER, "全文", Trace.NONE);
        show(printed);
        type(goals.text, "新的全文");
        assertEquals("一、\t创造\n质量", goals.form.read(printed).heading());
    }

    @Test
    void valueThatDoesNotFitIsRefusedAtItsField() {
        Field<Optional<Integer>> covers = Fx.started(() -> new Fields(Words.of(Locale.SIMPLIFIED_CHINESE))
                .whole("funds.field.covers")
                .fitting(lines -> Optional.of(Refusal.of("FUND_COVERS", lines.orElseThrow().toString(), "2"))));
        type(covers, "5");
        assertFalse(covers.isValid());
        assertEquals("一笔金额对应 5 行，超出了表尾；从本行起最多对应 2 行。", covers.problem().get());
        type(covers, "");
        assertTrue(covers.isValid());
    }
}
