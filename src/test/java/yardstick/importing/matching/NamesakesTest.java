package yardstick.importing.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import yardstick.importing.matching.Namesakes.Measure;
import yardstick.walk.SamplePlans;

class NamesakesTest {
    private final Namesakes namesakes = new Namesakes();

    private Measure measure(String title) {
        return namesakes.of(SamplePlans.all()).stream()
                .filter(measure -> measure.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void equalNamesOfTwoPlansAreOneMeasure() {
        assertEquals(2, measure("每万人口高价值发明专利拥有量").plans());
    }

    @Test
    void namesThatAreOnlyAlikeAreToldAndNotJoined() {
        Measure pledged = measure("知识产权质押融资金额");
        assertEquals(1, pledged.plans());
        List<Namesakes.Member> alike = namesakes.alike(pledged, SamplePlans.all());
        assertTrue(alike.stream().anyMatch(member -> member.indicator().title().equals("知识产权质押融资登记金额")));
    }

    @Test
    void everyIndicatorIsInOneMeasure() {
        int members = namesakes.of(SamplePlans.all()).stream()
                .mapToInt(measure -> measure.members().size())
                .sum();
        assertEquals(14, members);
    }
}
