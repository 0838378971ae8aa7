package yardstick.cli;

import java.util.function.Supplier;
import yardstick.exchange.Document;

/**
 * What a command answers: one document for programs, lines for people. Only the one asked for is made.
 *
 * @param exit 0 done, 4 done with findings that need a person
 */
record Reply(int exit, Supplier<Document> document, Supplier<String> text) {

    static Reply done(Supplier<Document> document, Supplier<String> text) {
        return new Reply(Exit.DONE, document, text);
    }
}
