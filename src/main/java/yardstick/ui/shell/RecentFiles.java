package yardstick.ui.shell;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The files imported last, newest first, each once. */
record RecentFiles(List<Path> files) {
    static final int MOST = 10;

    RecentFiles {
        files = List.copyOf(files);
    }

    /** Names that this system cannot read, as after a move from another one, are passed over. */
    static RecentFiles of(List<String> names) {
        List<Path> read = new ArrayList<>();
        for (String name : names) {
            try {
                read.add(Path.of(name));
            } catch (InvalidPathException ofAnotherSystem) {
                continue;
            }
        }
        return new RecentFiles(read.subList(0, Math.min(MOST, read.size())));
    }

    RecentFiles with(Path file) {
        Path whole = file.toAbsolutePath().normalize();
        List<Path> now = new ArrayList<>(files);
        now.remove(whole);
        now.addFirst(whole);
        return new RecentFiles(now.subList(0, Math.min(MOST, now.size())));
    }

    RecentFiles without(Path file) {
        return new RecentFiles(files.stream().filter(each -> !each.equals(file)).toList());
    }

    List<String> names() {
        return files.stream().map(Path::toString).toList();
    }
}
