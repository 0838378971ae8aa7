package yardstick.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import yardstick.model.Indicator;
import yardstick.model.IndicatorTemplate;
import yardstick.model.Unit;

class TemplatesTest {
    private final List<IndicatorTemplate> templates = new Templates().all();

    @Test
    void noNameStandsForTwoMeasures() {
        Set<String> seen = new HashSet<>();
        for (IndicatorTemplate template : templates) {
            Indicator made = template.indicator("i1", 1, true);
            assertTrue(seen.add(made.name().printed()), made.name().printed());
            made.name().aliases().forEach(alias -> assertTrue(seen.add(alias), alias));
        }
        assertTrue(templates.size() >= 60, templates.size() + " templates");
    }

    @Test
    void eachIsToldWholeInBothLanguages() {
        for (IndicatorTemplate template : templates) {
            for (boolean chinese : new boolean[] {true, false}) {
                Indicator made = template.indicator("i1", 1, chinese);
                assertTrue(!made.name().definition().isBlank() && !made.measure().unit().symbol().isBlank(), made.name().printed());
            }
        }
    }

    @Test
    void aShareLiesBetweenZeroAndAHundred() {
        Indicator share = templates.stream()
                .filter(template -> template.code().equals("appeal-free-rate"))
                .findFirst()
                .orElseThrow()
                .indicator("i1", 1, true);

        assertEquals(Unit.PERCENT, share.measure().unit());
        assertEquals("100", String.valueOf(Objects.requireNonNull(share.measure().limits()).highest()));
    }
}
