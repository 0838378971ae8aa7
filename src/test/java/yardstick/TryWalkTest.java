package yardstick;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yardstick.settings.Folders;
import yardstick.walk.SampleUnits;
import yardstick.walk.Visit;
import yardstick.walk.Walk;

class TryWalkTest {
    @TempDir Path folder;

    @Test
    @SuppressWarnings("unchecked")
    void tries() throws Exception {
        var field = ScreenWalkTest.class.getDeclaredField("VISITS");
        field.setAccessible(true);
        List<Visit> visits = ((List<Visit>) field.get(null)).stream().filter(v -> v.name().startsWith("units")).toList();
        String only = System.getProperty("dress", "");
        List<Walk.Dress> dresses = ScreenWalkTest.dresses().filter(d -> d.toString().matches(only.isEmpty() ? ".*" : only)).toList();
        for (Walk.Dress dress : dresses) {
            Workbench bench = new Workbench(Folders.of("Linux", Map.of(), folder), Clock.systemUTC(), dress.locale());
            List<String> complaints = new ArrayList<>();
            try (Walk walk = new Walk(dress, SampleUnits.all(), bench::screens, folder)) {
                visits.forEach(v -> { try { walk.visit(v, Path.of("target/screens")).forEach(c -> complaints.add(v.name() + ": " + c)); } catch (Throwable t) { complaints.add(v.name() + " FAILED " + t); t.printStackTrace(); } });
            }
            System.out.println("== " + dress);
            complaints.forEach(System.out::println);
        }
    }
}
