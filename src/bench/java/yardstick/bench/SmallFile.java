package yardstick.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A workbook of fifty rows, looked at as {@code inspect} does, in a program that has been running. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(1)
public class SmallFile {
    private static final int ROWS = 50;
    private final Way way = new Way();
    private Path file = Path.of("");

    @Setup
    public void make() throws IOException {
        file = LongForm.of(Path.of("target", "bench", "small.xlsx"), ROWS);
    }

    @Benchmark
    public Object inspect() {
        return way.recognise(file);
    }
}
