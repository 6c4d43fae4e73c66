package io.trt4j.engine;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Files that only the user who runs this process, or root, can have written. An engine is code, and a digest beside it
 * does not tell who wrote both; the owner does. Where files have no owners, nothing is refused.
 */
final class OwnFiles {
    private static final int LINK = 0120000;
    private static final int TYPE = 0170000;
    private static final int WRITABLE_BY_OTHERS = 0022;

    private OwnFiles() {}

    /** The attribute that makes a new file or folder its user's alone. */
    static FileAttribute<?>[] mode(Path path, String mode) {
        return hasOwners(path)
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(mode))}
                : new FileAttribute<?>[0];
    }

    /**
     * Makes a folder, and those above it that are missing, for this user alone.
     *
     * @throws IOException with one sentence, if it cannot be made, read and searched, or others can write it
     */
    static void createFolder(Path folder) throws IOException {
        try {
            Files.createDirectories(folder, mode(folder, "rwx------"));
        } catch (IOException e) {
            throw new IOException("The folder " + folder + " cannot be made: " + reason(e) + ".", e);
        }
        String refusal = refusal(folder);
        if (refusal != null) {
            throw new IOException("The folder " + folder + " is not used: " + refusal + ".");
        }
        if (!Files.isReadable(folder) || !Files.isExecutable(folder)) {
            throw new IOException("The folder " + folder + " cannot be used: this process may not read it.");
        }
    }

    /**
     * Why a file or folder, or a link to it, is not only this user's or root's.
     *
     * @return null if it is
     * @throws IOException if it cannot be told
     */
    static @Nullable String refusal(Path path) throws IOException {
        if (!hasOwners(path)) {
            return null;
        }
        int user = user();
        String ofLink = refusal(Files.readAttributes(path, "unix:uid,mode", LinkOption.NOFOLLOW_LINKS), user);
        return ofLink != null ? ofLink : refusal(Files.readAttributes(path, "unix:uid,mode"), user);
    }

    private static @Nullable String refusal(Map<String, Object> attributes, int user) {
        return refusal(number(attributes, "uid"), number(attributes, "mode"), user);
    }

    private static int number(Map<String, Object> attributes, String name) {
        return (int) Objects.requireNonNull(attributes.get(name), name);
    }

    static @Nullable String refusal(int owner, int mode, int user) {
        if (owner != user && owner != 0) {
            return "it belongs to user " + owner + ", neither to user " + user + ", who runs this process, nor to root";
        }
        if ((mode & TYPE) != LINK && (mode & WRITABLE_BY_OTHERS) != 0) {
            return "other users can write it, since its mode is %04o".formatted(mode & 07777);
        }
        return null;
    }

    /** The number of the user who runs this process. */
    static int user() throws IOException {
        // Read at once: reading by lines fails in an interrupted thread.
        String status = new String(Files.readAllBytes(Path.of("/proc/self/status")));
        for (String line : status.split("\n")) {
            if (line.startsWith("Uid:")) {
                return (int) Long.parseLong(line.split("\\s+")[2]);
            }
        }
        throw new IOException("/proc/self/status has no line Uid");
    }

    private static boolean hasOwners(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("unix");
    }

    /** What the system said of a failure, in words. */
    static String reason(IOException e) {
        return switch (e) {
            case AccessDeniedException denied -> "no permission for " + denied.getFile();
            case FileAlreadyExistsException there -> there.getFile() + " is not a folder";
            case NoSuchFileException none -> "there is no " + none.getFile();
            case FileSystemException other when other.getReason() != null -> other.getFile() + ": " + other.getReason();
            default -> e.getMessage() == null ? e.toString() : e.getMessage();
        };
    }
}
