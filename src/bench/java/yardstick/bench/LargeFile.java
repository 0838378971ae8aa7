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

/** 200,000 rows of eight columns in a process with 512 MB. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2)
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

    @Benchmark
    public int wholeImport() throws IOException {
        return way.store(file, FOLDER);
    }
}
