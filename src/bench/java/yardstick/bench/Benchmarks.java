package yardstick.bench;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs all benchmarks and says what they mean: the whole import against POI's streaming read of the same file. */
public final class Benchmarks {
    private Benchmarks() {}

    public static void main(String[] none) throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include("yardstick\\.bench\\..*")
                        .shouldFailOnError(true)
                        .build())
                .run();
        Map<String, Double> times = results.stream()
                .collect(Collectors.toMap(
                        r -> r.getPrimaryResult().getLabel(), r -> r.getPrimaryResult().getScore()));
        double poi = times.get("poiStreaming");
        System.out.printf("reading: %.2f times POI's streaming read%n", times.get("read") / poi);
        System.out.printf("reading and recognition: %.2f times%n", times.get("recognise") / poi);
        System.out.printf("the whole import within 512 MB: %.2f times%n", times.get("wholeImport") / poi);
        System.out.printf("fifty rows inspected: %.1f ms%n", times.get("inspect"));
    }
}
