package io.trt4j.cli.model;

import io.trt4j.cli.model.Npy.NpyException;
import io.trt4j.tensorrt.DataType;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What stands before the elements of an array in NumPy's files, a dictionary of Python.
 *
 * @param shape the extents; none for a scalar
 */
record NpyHeader(DataType type, long[] shape) {
    /** A key, and a text, a boolean or a tuple. */
    private static final Pattern ENTRY =
            Pattern.compile("\\G\\s*'(\\w{1,20})'\\s*:\\s*('[^']{0,20}'|True|False|\\([\\dL, ]*\\))\\s*(,|(?=}))");

    /** The types as NumPy writes them, without the order of bytes. */
    private static final Map<String, DataType> TYPES = Map.of(
            "f4", DataType.kFLOAT,
            "f2", DataType.kHALF,
            "i4", DataType.kINT32,
            "i8", DataType.kINT64,
            "i1", DataType.kINT8,
            "u1", DataType.kUINT8,
            "b1", DataType.kBOOL);

    /** The type as NumPy writes it; null if it does not have it. */
    static String descr(DataType type) {
        return TYPES.entrySet().stream()
                .filter(known -> known.getValue() == type)
                .map(known -> (known.getKey().endsWith("1") ? "|" : "<") + known.getKey())
                .findFirst()
                .orElse(null);
    }

    static NpyHeader parse(String text, Path file) throws NpyException {
        Map<String, String> entries = entries(text, file);
        String descr = entries.get("descr").replace("'", "");
        String order = descr.isEmpty() ? "" : descr.substring(0, 1);
        DataType type = descr.isEmpty() ? null : TYPES.get(descr.substring(1));
        if (order.equals(">")) {
            throw new NpyException(
                    file + " has elements of type " + descr + ", which is big-endian; little-endian is supported.");
        }
        if (type == null || !"<|=".contains(order)) {
            throw new NpyException(file + " has elements of type " + descr
                    + "; supported are f4, f2, i4, i8, i1, u1 and b1, little-endian.");
        }
        long[] shape = shape(entries.get("shape"), file);
        if (entries.get("fortran_order").equals("True") && shape.length > 1) {
            throw new NpyException(file + " is in Fortran's order; save numpy.ascontiguousarray of it.");
        }
        return new NpyHeader(type, shape);
    }

    private static Map<String, String> entries(String text, Path file) throws NpyException {
        String dictionary = text.strip();
        Map<String, String> entries = new HashMap<>();
        Matcher matcher = ENTRY.matcher(dictionary);
        int at = dictionary.startsWith("{") ? 1 : 0;
        boolean good = at == 1;
        while (good && entries.size() < 3 && matcher.find(at)) {
            good = matcher.start() == at && entries.put(matcher.group(1), matcher.group(2)) == null;
            at = matcher.end();
        }
        good = good
                && dictionary.substring(at).strip().equals("}")
                && hasForm(entries, "descr", "'")
                && hasForm(entries, "shape", "(")
                && entries.getOrDefault("fortran_order", "").matches("True|False");
        if (!good) {
            throw new NpyException(file + " has a header that is not supported: it is no dictionary of descr, a type,"
                    + " fortran_order and shape.");
        }
        return entries;
    }

    private static boolean hasForm(Map<String, String> entries, String key, String start) {
        return entries.getOrDefault(key, "").startsWith(start);
    }

    private static long[] shape(String tuple, Path file) throws NpyException {
        String inner = tuple.substring(1, tuple.length() - 1).strip();
        if (inner.endsWith(",")) {
            inner = inner.substring(0, inner.length() - 1);
        }
        if (inner.isEmpty()) {
            return new long[0];
        }
        String[] parts = inner.split(",", -1);
        long[] shape = new long[parts.length];
        for (int i = 0; i < parts.length; i++) {
            String extent = parts[i].strip();
            if (!extent.matches("\\d{1,18}L?")) {
                throw new NpyException(file + " has the shape " + tuple + ", which is none.");
            }
            shape[i] = Long.parseLong(extent.replace("L", ""));
        }
        return shape;
    }

    /** How many bytes the elements have; {@link Long#MAX_VALUE} if that is no {@code long}. */
    long byteSize() {
        long bytes = Character.digit(descr(type).charAt(2), 10);
        if (Arrays.stream(shape).anyMatch(extent -> extent == 0)) {
            return 0;
        }
        try {
            for (long extent : shape) {
                bytes = Math.multiplyExact(bytes, extent);
            }
            return bytes;
        } catch (ArithmeticException e) {
            return Long.MAX_VALUE;
        }
    }

    /** The dictionary, as NumPy writes it. */
    @Override
    public String toString() {
        String extents = Arrays.stream(shape).mapToObj(Long::toString).collect(Collectors.joining(", "));
        return "{'descr': '" + descr(type) + "', 'fortran_order': False, 'shape': (" + extents
                + (shape.length == 1 ? "," : "") + "), }";
    }
}
