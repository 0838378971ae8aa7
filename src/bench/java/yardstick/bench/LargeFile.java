package yardstick.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import yardstick.store.Store;

/** 200,000 rows of eight columns in a process with 512 MB. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3)
@Measurement(iterations = 5)
@Fork(value = 1, jvmArgs = {"-Xmx512m", "--enable-native-access=ALL-UNNAMED"})
public class LargeFile {
    static final int ROWS = 200_000;
    private static final Path FOLDER = Path.of("target", "bench");

    private final Way way = new Way();
    private Path file = FOLDER;

    @Setup
    public void make() throws IOException {
        file = LongForm.of(FOLDER.resolve("long.xlsx"), ROWS);
    }

    @Benchmark
    public long poiStreaming() throws Exception {
        return PoiStreaming.read(file);
    }

    @Benchmark
    public Object read() {
        return way.read(file);
    }

    @Benchmark
    public Object recognise() {
        return way.recognise(file);
    }

    /** An empty store for each round, opened before the clock starts: a clerk imports into the one that is open. */
    @State(Scope.Benchmark)
    public static class OpenStore {
        private @Nullable Store store;

        @Setup(Level.Iteration)
        public void open() throws IOException {
            store = new Way().open(FOLDER);
        }

        @TearDown(Level.Iteration)
        public void close() {
            Objects.requireNonNull(store).close();
        }
    }

    @Benchmark
    public int wholeImport(OpenStore open) {
        return way.store(file, Objects.requireNonNull(open.store));
    }
}
