package io.trt4j.cuda;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;

/**
 * All that compiled code depends on, as one digest: text, options, compiler and driver, and every file that may be
 * included, with its content. A header that appears where NVRTC looks for it changes the key.
 */
final class KernelKey {
    private final MessageDigest digest = digest();

    private KernelKey() {}

    /**
     * The key; empty where it cannot be told what is included, so that the code must be compiled each time.
     *
     * @param compiler the NVRTC, see {@link Nvrtc#identity()}
     * @param driver the CUDA that the driver serves
     */
    static Optional<byte[]> of(Program program, String compiler, int driver) {
        if (!program.includes().isKnown()) {
            return Optional.empty();
        }
        KernelKey key = new KernelKey();
        key.add(program.name()).add(program.source()).add(compiler);
        key.add(driver + " " + program.options().size());
        program.options().forEach(key::add);
        program.includes().files().forEach((file, content) -> {
            key.add(file.toString()).add(content == null ? "absent" : "present");
            if (content != null) {
                key.add(content);
            }
        });
        program.headers().forEach((name, content) -> key.add(name).add(content));
        return Optional.of(key.digest.digest());
    }

    /** Each part with its length before it: two lists of parts are never the same bytes. */
    private KernelKey add(String part) {
        byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
        for (int shift = 24; shift >= 0; shift -= 8) {
            digest.update((byte) (bytes.length >> shift));
        }
        digest.update(bytes);
        return this;
    }

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e); // every JDK has it
        }
    }
}
