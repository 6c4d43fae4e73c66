package io.trt4j.ffm.internal;

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
 * Folders that only the user who runs this process, or root, can have put something into. Native code is taken from no
 * other folder of a cache: an owner that is trusted protects against forgery, which a digest in the same folder does
 * not.
 */
public final class PrivateFolder {
    /** What a user can do about a folder that cannot be used, as the end of a sentence. */
    public static final String REMEDY = "name another folder with -Dtrt4j.cache=FOLDER";

    private static final int LINK = 0120000;
    private static final int TYPE = 0170000;
    private static final int WRITABLE_BY_OTHERS = 0022;

    private PrivateFolder() {}

    /**
     * Makes a folder, and those above it that are missing, for this user alone (mode 0700).
     *
     * @throws IOException saying what is wrong and what to do, if it cannot be made or is not private
     */
    public static void create(Path folder) throws IOException {
        FileAttribute<?>[] mode = hasOwners(folder)
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
                }
                : new FileAttribute<?>[0];
        try {
            Files.createDirectories(folder, mode);
        } catch (IOException e) {
            throw new IOException("the folder " + folder + " cannot be made (" + reason(e) + "): " + REMEDY, e);
        }
        require(folder);
    }

    /**
     * Checks that a folder or file, and a link to it, is this user's or root's, and that no one else can write it.
     *
     * @throws IOException saying what is wrong and what to do, if it is not
     */
    public static void require(Path path) throws IOException {
        if (!hasOwners(path)) {
            return;
        }
        int user = user();
        refuse(path, Files.readAttributes(path, "unix:uid,mode", LinkOption.NOFOLLOW_LINKS), user);
        refuse(path, Files.readAttributes(path, "unix:uid,mode"), user);
    }

    private static void refuse(Path path, Map<String, Object> attributes, int user) throws IOException {
        String refusal = refusal(number(attributes, "uid"), number(attributes, "mode"), user);
        if (refusal != null) {
            throw new IOException(path + " " + refusal);
        }
    }

    private static int number(Map<String, Object> attributes, String name) {
        return (int) Objects.requireNonNull(attributes.get(name), name);
    }

    /** Why a file of this owner and mode is not private to a user; null if it is. */
    static @Nullable String refusal(int owner, int mode, int user) {
        if (owner != user && owner != 0) {
            return "belongs to user " + owner + ", but only what belongs to user " + user
                    + ", who runs this process, or to root is used: delete it, or " + REMEDY;
        }
        if ((mode & TYPE) != LINK && (mode & WRITABLE_BY_OTHERS) != 0) {
            return "can be written by other users (its mode is %04o): run chmod go-w on it if you trust what it has, or "
                            .formatted(mode & 07777)
                    + REMEDY;
        }
        return null;
    }

    /**
     * The number of the user who runs this process.
     *
     * @throws IOException if the system does not tell
     */
    public static int user() throws IOException {
        // Files of /proc/self may belong to root whatever the user is; this line does not lie. Read at once: reading by
        // lines fails in an interrupted thread.
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
    public static String reason(IOException e) {
        return switch (e) {
            case AccessDeniedException denied -> "no permission for " + denied.getFile();
            case FileAlreadyExistsException there -> there.getFile() + " is not a folder";
            case NoSuchFileException none -> "there is no " + none.getFile();
            case FileSystemException other when other.getReason() != null -> other.getFile() + ": " + other.getReason();
            default -> e.getMessage() == null ? e.toString() : e.getMessage();
        };
    }
}
