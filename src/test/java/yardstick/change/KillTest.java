package yardstick.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yardstick.model.Period;
import yardstick.store.SamplePlan;
import yardstick.store.Store;
import yardstick.work.Outcome;

/** A process of its own makes changes and is halted right after the last one came back. */
class KillTest {
    private static final int VALUES = 20;

    @TempDir
    Path folder;

    @Test
    void aHaltRightAfterEachCommitLosesNothing() throws IOException, InterruptedException {
        Path file = folder.resolve("标尺.mv.db");
        for (int round = 0; round < 3; round++) {
            assertEquals(Victim.HALTED, exitOf(start(file, "halt", round)));

            try (Store store = opened(file)) {
                assertEquals((round + 1) * VALUES, values(store));
                assertEquals(1 + (round + 1) * VALUES, new Desk(store, Clock.systemUTC()).journal(99).size());
            }
        }
    }

    @Test
    void aHaltAfterABulkImportLosesNothing() throws IOException, InterruptedException {
        Path file = folder.resolve("标尺.mv.db");

        assertEquals(Victim.HALTED, exitOf(start(file, "import", 0)));

        try (Store store = opened(file)) {
            assertEquals(Victim.BULK, values(store));
        }
    }

    @Test
    void aSecondProgramOnTheFileIsToldSo() throws IOException, InterruptedException {
        Path file = folder.resolve("标尺.mv.db");
        Process first = start(file, "hold", 0);
        try (BufferedReader said = first.inputReader(StandardCharsets.UTF_8)) {
            assertEquals("ready", said.readLine());

            Outcome<Store> second = Store.open(file);

            assertEquals("STORE_IN_USE", assertInstanceOf(Outcome.Refused.class, second).refusal().code());
        } finally {
            first.getOutputStream().close();
        }
        assertEquals(0, exitOf(first));
        opened(file).close();
    }

    private static Process start(Path file, String what, int round) throws IOException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        ProcessBuilder builder = new ProcessBuilder(List.of(
                java.toString(),
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                Victim.class.getName(),
                file.toString(),
                what,
                Integer.toString(round)));
        builder.environment().put("LC_ALL", "C.UTF-8");
        return builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }

    private static int exitOf(Process process) throws InterruptedException {
        try {
            assertEquals(true, process.waitFor(5, TimeUnit.MINUTES), "the other process ends");
            return process.exitValue();
        } finally {
            process.destroyForcibly();
        }
    }

    private static int values(Store store) {
        return store.plans().plan(SamplePlan.ID).orElseThrow().indicator("i2").orElseThrow().actuals().size();
    }

    private static Store opened(Path file) {
        return (Store) assertInstanceOf(Outcome.Done.class, Store.open(file)).value();
    }

    /** The other process. */
    static final class Victim {
        static final int HALTED = 42;
        static final int BULK = 3000;

        private Victim() {}

        public static void main(String[] arguments) throws IOException {
            Store store = ((Outcome.Done<Store>) Store.open(Path.of(arguments[0]))).value();
            Desk desk = new Desk(store, Clock.systemUTC());
            int round = Integer.parseInt(arguments[2]);
            if (round == 0) {
                require(desk.apply(new Change.AddPlan(SamplePlan.whole())));
            }
            switch (arguments[1]) {
                case "hold" -> {
                    System.out.println("ready");
                    System.out.flush();
                    int ended = System.in.read();
                    store.close();
                    System.exit(ended + 1);
                }
                case "import" -> require(desk.apply(new Change.ImportFile(SamplePlan.ID, "x.xlsx", values(0, BULK))));
                default -> values(round * VALUES, VALUES).forEach(change -> require(desk.apply(change)));
            }
            Runtime.getRuntime().halt(HALTED);
        }

        private static List<Change> values(int from, int count) {
            return java.util.stream.IntStream.range(from, from + count)
                    .<Change>mapToObj(i -> new Change.PutActual(
                            SamplePlan.ID, "i2", SamplePlan.actual(new Period.Year(2000 + i % 50), "区" + i, i + ".5")))
                    .toList();
        }

        private static void require(Outcome<JournalEntry> outcome) {
            if (outcome instanceof Outcome.Refused<JournalEntry> refused) {
                throw new IllegalStateException(refused.toString());
            }
        }
    }
}
