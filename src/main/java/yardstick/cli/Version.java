package yardstick.cli;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** The version as the jar's manifest tells it; a checkout has none. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String version = Version.class.getPackage().getImplementationVersion();
        return new String[] {"Yardstick 标尺 " + Objects.requireNonNullElse(version, "(checkout)")};
    }
}
