package yardstick.cli;

import yardstick.work.Outcome;

/** What every command is: it answers within a session, or is refused. */
interface Task {
    Outcome<Reply> run(Session session);
}
