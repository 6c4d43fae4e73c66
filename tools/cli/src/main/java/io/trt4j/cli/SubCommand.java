package io.trt4j.cli;

import io.trt4j.ffm.Library;
import java.util.List;
import java.util.concurrent.Callable;

/**
 * A command of {@code samples/run}: a picocli command with a name, whose result is the exit status. {@link Main} finds
 * it as a service, so it is public, has a public constructor without parameters, and is named in a file
 * {@code META-INF/services/io.trt4j.cli.SubCommand}.
 */
public interface SubCommand extends Callable<Integer> {
    /**
     * Something that the command can do, and what that takes.
     *
     * @param usage as a user types it
     * @param onDevice whether it needs a GPU
     * @param libraries that it needs
     */
    record Use(String usage, boolean onDevice, List<Library> libraries) {}

    /** What {@code info} tells about: each of these can or cannot run here. */
    default List<Use> uses() {
        return List.of();
    }
}
