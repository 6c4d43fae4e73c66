package io.trt4j.cuda;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * NVRTC failed. Where source text did not compile, the message ends with the compiler's log, in which the lines of the
 * source that it points to are shown.
 */
public final class NvrtcException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int code;
    private final String log;

    NvrtcException(String call, int code, String text, String log) {
        super("%s: %s (%d)%s".formatted(call, text, code, log.isBlank() ? "" : "\n" + log.strip()));
        this.code = code;
        this.log = log;
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
    public int code() {
        return code;
    }

    /** What the compiler logged; empty where it did not get that far. */
    public String log() {
        return log;
    }
}
