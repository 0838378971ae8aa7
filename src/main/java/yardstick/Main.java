package yardstick;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.bridge.SLF4JBridgeHandler;
import yardstick.cli.YardstickCommandLine;
import yardstick.settings.Folders;
import yardstick.text.Words;

/** Chooses window or command line; without a command the window opens. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        Folders folders = Folders.of(
                System.getProperty("os.name", ""), System.getenv(), Path.of(System.getProperty("user.home", "")));
        // Read by logback.xml, so before the first logger.
        System.setProperty("yardstick.logs", folders.log().toString());
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();

        warnOfEncoding();
        Workbench bench = new Workbench(folders, Clock.systemDefaultZone(), Locale.getDefault());
        System.exit(new YardstickCommandLine(
                        bench.services(hasScreen() ? Optional.of(bench::openWindow) : Optional.empty()),
                        speaking(System.out, FileDescriptor.out),
                        speaking(System.err, FileDescriptor.err))
                .run(args));
    }

    /** The terminal's own encoding where it knows Chinese, else UTF-8. */
    private static PrintStream speaking(PrintStream given, FileDescriptor descriptor) {
        return given.charset().canEncode() && given.charset().newEncoder().canEncode('标')
                ? given
                : new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }

    /** Java takes the encoding of file names from the environment and nothing inside the program can change it. */
    private static void warnOfEncoding() {
        String encoding = System.getProperty("sun.jnu.encoding", "");
        if (!isWindows() && !encoding.equalsIgnoreCase("UTF-8")) {
            System.err.println(Words.of(Locale.getDefault()).get("cli.noUtf8", encoding));
        }
    }

    private static boolean hasScreen() {
        boolean drawnInMemory = System.getProperty("glass.platform", "").equalsIgnoreCase("Headless");
        boolean unix = !isWindows() && !System.getProperty("os.name", "").startsWith("Mac");
        return drawnInMemory
                || !unix
                || System.getenv("DISPLAY") != null
                || System.getenv("WAYLAND_DISPLAY") != null;
    }

    private static boolean isWindows() {
        return System.getProperty("os.name", "").startsWith("Windows");
    }
}
