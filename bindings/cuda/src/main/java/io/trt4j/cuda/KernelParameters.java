package io.trt4j.cuda;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import io.trt4j.cuda.jextract.cuda.cuda_h;
import io.trt4j.ffm.Libraries;
import io.trt4j.ffm.internal.Calls;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The sizes of a kernel's parameters: as the driver tells them, or else as PTX declares them. */
final class KernelParameters {
    private static final int MAX_COUNT = 4096;

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|//[^\\n]*", Pattern.DOTALL);
    private static final Pattern PARAMETER = Pattern.compile(
            "\\.param\\s+(?:\\.align\\s+\\d+\\s+)?\\.[a-z]+(\\d+)[^,\\[]*(?:\\[\\s*(\\d+)\\s*\\])?\\s*(?:,|$)");

    private KernelParameters() {}

    /** Asks the driver; null where it does not tell. The function's context must be current. */
    static int @Nullable [] ofFunction(long function) {
        // CUDA 12.4 and newer have it.
        MemorySegment call =
                Libraries.lookup(CudaLibraries.CUDA).find("cuFuncGetParamInfo").orElse(null);
        if (call == null) {
            return null;
        }
        MethodHandle info = Calls.handle(JAVA_INT, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG);
        IntStream.Builder sizes = IntStream.builder();
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment offset = arena.allocate(JAVA_LONG);
            MemorySegment size = arena.allocate(JAVA_LONG);
            for (long i = 0; i < MAX_COUNT; i++) {
                int result = (int) info.invokeExact(call, function, i, offset.address(), size.address());
                if (result != cuda_h.CUDA_SUCCESS()) {
                    // What it says beyond the last one.
                    return result == cuda_h.CUDA_ERROR_INVALID_VALUE()
                            ? sizes.build().toArray()
                            : null;
                }
                sizes.add((int) size.get(JAVA_LONG, 0));
            }
            return null;
        } catch (Throwable t) {
            throw Calls.failed(t);
        }
    }

    /** Whether an image is a CUBIN or fat binary, whose tables of parameters are not documented. */
    static boolean isMachineCode(byte[] image) {
        return image.length > 0 && (image[0] == 0x7f || image[0] == 0x50);
    }

    /** Reads PTX; null where it has no such kernel. */
    static int @Nullable [] ofImage(byte[] image, String kernel) {
        int zero = IntStream.range(0, image.length)
                .filter(i -> image[i] == 0)
                .findFirst()
                .orElse(image.length);
        String ptx = COMMENT.matcher(new String(image, 0, zero, StandardCharsets.ISO_8859_1))
                .replaceAll(" ");
        Matcher entry = Pattern.compile("\\.entry\\s+" + Pattern.quote(kernel) + "\\s*(?:\\(([^)]*)\\)|(?=[{.\\s]))")
                .matcher(ptx);
        if (!entry.find()) {
            return null;
        }
        String list = entry.group(1) == null ? "" : entry.group(1).strip();
        int[] sizes = PARAMETER
                .matcher(list)
                .results()
                .mapToInt(
                        p -> Integer.parseInt(p.group(1)) / 8 * (p.group(2) == null ? 1 : Integer.parseInt(p.group(2))))
                .toArray();
        long declared = list.isEmpty() ? 0 : list.chars().filter(c -> c == ',').count() + 1;
        return sizes.length == declared && Arrays.stream(sizes).allMatch(size -> size > 0) ? sizes : null;
    }
}
