package yardstick.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import yardstick.exchange.Document;
import yardstick.text.Words;
import yardstick.work.Outcome;
import yardstick.work.Refusal;

/** Runs one command: with {@code --json} one document on standard output and nothing else there. */
public final class YardstickCommandLine {
    private static final Logger LOG = LoggerFactory.getLogger(YardstickCommandLine.class);

    /** Where a window asks for the password, a terminal is told how to give it. */
    private static final String LOCKED = "FILE_ENCRYPTED";

    private final Services services;
    private final PrintStream out;
    private final PrintStream err;

    public YardstickCommandLine(Services services, PrintStream out, PrintStream err) {
        this.services = services;
        this.out = out;
        this.err = err;
    }

    /**
     * @return the exit code: 0 done, 1 failed, 2 wrong usage, 3 input refused and nothing saved, 4 done with findings
     *     that need a person
     */
    public int run(String... args) {
        // Asked before parsing, since a wrong argument is told in that language too.
        boolean json = Arrays.asList(args).contains("--json");
        Words words = Words.of(language(args));
        CommandLine line = commandLine(words);
        try {
            ParseResult parsed = line.parseArgs(args);
            Integer help = CommandLine.executeHelpRequest(parsed);
            return help != null ? help : execute(line.getCommand(), parsed, words);
        } catch (ParameterException wrong) {
            return usage(wrong, json, words);
        } catch (LinkageError | InternalError missing) {
            LOG.error("a library of the system is missing", missing);
            return fail(json, "LIBRARY_MISSING", words.get("cli.libraryMissing"), Exit.FAILED);
        } catch (RuntimeException | StackOverflowError bug) {
            return failure(bug, json, words);
        }
    }

    private CommandLine commandLine(Words words) {
        CommandLine line = new CommandLine(new Yardstick());
        new UsageWords(words).speakIn(line);
        line.setOut(new PrintWriter(out, true, out.charset()));
        line.setErr(new PrintWriter(err, true, err.charset()));
        line.setOverwrittenOptionsAllowed(true);
        line.setUsageHelpAutoWidth(true);
        line.setAdjustLineBreaksForWideCJKCharacters(true);
        return line;
    }

    private int execute(Yardstick root, ParseResult parsed, Words words) {
        List<CommandLine> chain = parsed.asCommandLineList();
        Task task = chain.getLast().getCommand();
        Session session = new Session(
                services,
                words,
                Objects.requireNonNullElse(root.store, services.place().defaultStore()),
                new Messages(err));
        return switch (task.run(session)) {
            case Outcome.Done<Reply>(Reply reply) -> answer(reply, root.json);
            case Outcome.Refused<Reply>(Refusal refusal) -> refuse(refusal, root.json, words);
        };
    }

    private int answer(Reply reply, boolean json) {
        if (json) {
            printDocument(reply.document().get());
        } else {
            String text = reply.text().get().stripTrailing();
            if (!text.isEmpty()) {
                out.println(text);
                out.flush();
            }
        }
        return reply.exit();
    }

    private int refuse(Refusal refusal, boolean json, Words words) {
        String message = words.get("refusal." + refusal.code(), refusal.arguments().toArray());
        LOG.warn("refused: {} {}", refusal.code(), refusal.arguments());
        int exit = fail(json, refusal.code(), message, exit(refusal));
        if (!json && refusal.code().equals(LOCKED)) {
            new Messages(err).tell(words.get("cli.hint.FILE_ENCRYPTED"));
        }
        return exit;
    }

    private static int exit(Refusal refusal) {
        return switch (refusal.code()) {
            case OutputFile.WRONG_ENDING -> Exit.USAGE;
            case String code when code.startsWith("OUT_") -> Exit.FAILED;
            default -> Exit.REFUSED;
        };
    }

    private int usage(ParameterException wrong, boolean json, Words words) {
        String message = new UsageWords(words).sentence(wrong);
        if (!json) {
            wrong.getCommandLine().usage(wrong.getCommandLine().getErr());
        }
        return fail(json, "USAGE", message, Exit.USAGE);
    }

    private int failure(Throwable bug, boolean json, Words words) {
        String code = "Y-%04X".formatted(Arrays.hashCode(bug.getStackTrace()) & 0xFFFF);
        LOG.error("failed, {}", code, bug);
        return fail(json, "FAILED", words.get("cli.failed", code), Exit.FAILED);
    }

    private int fail(boolean json, String code, String message, int exit) {
        if (json) {
            printDocument(new Document()
                    .put("error", new Document().put("code", code).put("message", message)));
        } else {
            new Messages(err).tell(message);
        }
        return exit;
    }

    /** UTF-8 whatever the terminal believes, so that a script reads what was written. */
    private void printDocument(Document document) {
        out.writeBytes((document.toJson() + "\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private Locale language(String[] args) {
        for (int i = 0; i < args.length; i++) {
            String value = args[i].startsWith("--lang=")
                    ? args[i].substring("--lang=".length())
                    : args[i].equals("--lang") && i + 1 < args.length ? args[i + 1] : "";
            if (value.equals("zh") || value.equals("en")) {
                return Yardstick.Language.valueOf(value).locale();
            }
        }
        return services.place().locale();
    }
}
