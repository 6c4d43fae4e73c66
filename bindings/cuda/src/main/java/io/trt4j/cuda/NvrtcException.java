package io.trt4j.cuda;

import io.trt4j.cuda.jextract.nvrtc.nvrtc_h;
import io.trt4j.ffm.NativeException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * NVRTC failed. Where source text did not compile, the message ends with the compiler's log, in which the lines of the
 * source that it points to are shown.
 */
public final class NvrtcException extends NativeException {
    private static final long serialVersionUID = 1L;

    private static final Pattern MISSING_HEADER = Pattern.compile("(?:could not|cannot) open source file \"([^\"]+)\"");

    private NvrtcException(String message, int code, String log) {
        super(message, code, log, null);
    }

    /** The exception for a call that failed. */
    static NvrtcException of(String call, int code, String text, String log) {
        String message = "%s: %s (%d)%s".formatted(call, text, code, log.isBlank() ? "" : "\n" + log.strip());
        Matcher missing = MISSING_HEADER.matcher(log);
        return new NvrtcException(missing.find() ? message + "\n" + remedy(missing.group(1)) : message, code, log);
    }

    /** The exception for a text that is not given to NVRTC. */
    static NvrtcException nested(String name) {
        String message =
                "Compiling %s: it is nested so deep, or its macros become so much, that NVRTC may need more than %d MB of stack: use variables, functions and tables instead of ever longer expressions, else-ifs and macros."
                        .formatted(name, StackNeed.LIMIT >> 20);
        return new NvrtcException(message, nvrtc_h.NVRTC_ERROR_COMPILATION(), "");
    }

    /** What to do about a header that NVRTC did not find. */
    private static String remedy(String header) {
        List<Path> folders = CudaHeaders.folders();
        String cuda = folders.isEmpty()
                ? "CUDA's headers are in none of %s: install the CUDA toolkit or set CUDA_HOME for them"
                        .formatted(CudaHeaders.places())
                : "it is not among CUDA's headers in " + folders.getFirst();
        return "NVRTC brings no %s, and %s; name the folders of other headers with --include-path, and instead of C++'s include CUDA's, such as <cuda/std/type_traits>."
                .formatted(header, cuda);
    }

    /** A log with the lines of the source that it points to below what it says of them, unless they are there already. */
    static String withLines(String log, String name, String source) {
        Pattern place = Pattern.compile("^" + Pattern.quote(name) + "\\((\\d{1,9})\\): .*");
        List<String> said = log.lines().toList();
        List<String> lines = source.lines().toList();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < said.size(); i++) {
            text.append(said.get(i)).append('\n');
            Matcher matcher = place.matcher(said.get(i));
            int number = matcher.matches() ? Integer.parseInt(matcher.group(1)) : 0;
            if (number < 1 || number > lines.size()) {
                continue;
            }
            String line = lines.get(number - 1).strip();
            if (i + 1 == said.size() || !said.get(i + 1).strip().equals(line)) {
                text.append("  ").append(line).append('\n');
            }
        }
        return text.toString();
    }

    /** The {@code nvrtcResult}. */
    @Override
    public int code() {
        return super.code();
    }

    /** What the compiler logged; empty where it did not get that far. */
    @Override
    public String log() {
        return super.log();
    }
}
