package yardstick.cli;

import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import yardstick.text.Words;

/** Help and usage errors in the language asked for: the parser brings English only. */
final class UsageWords extends ResourceBundle {
    private final Words words;

    UsageWords(Words words) {
        this.words = words;
    }

    void speakIn(CommandLine line) {
        line.setResourceBundle(this);
        describe(line.getCommandSpec());
        line.getSubcommands().values().forEach(command -> describe(command.getCommandSpec()));
    }

    /** What is wrong with the arguments, in one sentence. */
    String sentence(ParameterException wrong) {
        return switch (wrong) {
            case MissingParameterException missing -> words.get("usage.missing", names(missing.getMissing()));
            case UnmatchedArgumentException unknown -> words.get(
                    "usage.unknown", String.join(" ", unknown.getUnmatched()));
            case ParameterException other when other.getArgSpec() != null -> words.get(
                    "usage.wrongValue", name(other.getArgSpec()), String.valueOf(other.getValue()));
            default -> words.get("usage.noCommand");
        };
    }

    private void describe(CommandSpec command) {
        command.usageMessage()
                .synopsisHeading(words.get("usage.synopsis") + " ")
                .commandListHeading("%n" + words.get("usage.commands") + "%n")
                .description(words.get("usage." + command.name()));
        for (String standard : List.of("--help", "--version")) {
            OptionSpec option = command.findOption(standard);
            if (option != null) {
                command.remove(option);
                command.addOption(option.toBuilder()
                        .description(words.get("usage." + standard.substring(2)))
                        .descriptionKey("")
                        .build());
            }
        }
    }

    private static String names(List<ArgSpec> missing) {
        return String.join(", ", missing.stream().map(UsageWords::name).toList());
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    @Override
    protected @Nullable Object handleGetObject(String key) {
        return words.has(key) ? words.get(key) : null;
    }

    /** The parser looks for a description here before it asks for it. */
    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(words.keys("usage."));
    }
}
