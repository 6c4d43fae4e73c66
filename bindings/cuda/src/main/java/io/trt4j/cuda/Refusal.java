package io.trt4j.cuda;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The driver's refusal of code.
 *
 * @param code the {@code CUresult}
 * @param image the code it refused
 * @param log what its assembler wrote
 */
record Refusal(int code, byte[] image, String log) {
    // Not all drivers know all of them, so they are numbers here and not asked of the header.
    static final int INVALID_IMAGE = 200;
    static final int NO_BINARY_FOR_GPU = 209;
    static final int INVALID_PTX = 218;
    static final int JIT_COMPILER_NOT_FOUND = 221;
    static final int UNSUPPORTED_PTX_VERSION = 222;

    /** How far the first lines of PTX reach, which are comments and what is looked for here. */
    private static final int HEAD = 8192;

    private static final Pattern VERSION = Pattern.compile("^\\s*\\.version\\s+(\\d+\\.\\d+)", Pattern.MULTILINE);
    private static final Pattern TARGET = Pattern.compile("^\\s*\\.target\\s+sm_(\\d+)", Pattern.MULTILINE);

    /**
     * Why the driver refuses and what to do, in one sentence; empty where its own words say all there is to say.
     *
     * @param nvrtc the version of the NVRTC that made the code, such as {@code 12.9}; empty where that is not known
     */
    String explain(CudaDriver.Device device, CudaDriver.Report driver, String nvrtc) {
        int capability = Nvrtc.capability(device);
        String cuda = driver.versionText();
        String head = new String(Arrays.copyOf(image, Math.min(image.length, HEAD)), StandardCharsets.ISO_8859_1);
        Matcher version = VERSION.matcher(head);
        if (head.startsWith("\177ELF")) {
            return isOf(INVALID_IMAGE, NO_BINARY_FOR_GPU, UNSUPPORTED_PTX_VERSION)
                    ? machineCode(capability, cuda, nvrtc)
                    : "";
        }
        if (!version.find()) {
            return "";
        }
        Matcher target = TARGET.matcher(head);
        if (code == UNSUPPORTED_PTX_VERSION || log.contains("Unsupported .version")) {
            return "PTX of version %s is newer than the driver, which serves CUDA %s: install a newer driver, or compile with NVRTC %s or older."
                    .formatted(version.group(1), cuda, cuda);
        }
        if (code == JIT_COMPILER_NOT_FOUND) {
            return "The driver cannot translate PTX, for it does not find its compiler (libnvidia-ptxjitcompiler.so.1): install it, or compile for sm_%d."
                    .formatted(capability);
        }
        if (isOf(INVALID_IMAGE, NO_BINARY_FOR_GPU, INVALID_PTX)
                && target.find()
                && Integer.parseInt(target.group(1)) > capability) {
            return "PTX for compute capability %s does not run on this device, which has %s: compile for compute_%d."
                    .formatted(Nvrtc.dotted(Integer.parseInt(target.group(1))), Nvrtc.dotted(capability), capability);
        }
        return log.isBlank() ? "" : "The driver's assembler refuses this PTX.";
    }

    private static String machineCode(int capability, String cuda, String nvrtc) {
        if (!nvrtc.isEmpty() && major(nvrtc) > major(cuda)) {
            return "NVRTC %s is newer than the driver, which serves CUDA %s and refuses its code: install a newer driver, or use NVRTC %s or older."
                    .formatted(nvrtc, cuda, cuda);
        }
        return "This machine code is of a CUDA newer than the driver's %s, or not for compute capability %s, which the device has: compile for sm_%d, with NVRTC %s or older."
                .formatted(cuda, Nvrtc.dotted(capability), capability, cuda);
    }

    private boolean isOf(int... codes) {
        return Arrays.stream(codes).anyMatch(one -> one == code);
    }

    private static int major(String version) {
        return Integer.parseInt(version.substring(0, version.indexOf('.')));
    }
}
