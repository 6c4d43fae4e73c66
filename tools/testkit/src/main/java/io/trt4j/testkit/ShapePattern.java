package io.trt4j.testkit;

import io.trt4j.tensorrt.Dims;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The shapes that the inputs of a plugin may have. An input's is written as {@code N=1..2..8x3xH=4..16}: extents between {@code
 * x}, each a number, a range of least and greatest, a range with the usual extent between these, and a name in front of a range or
 * alone. Extents of one name are the same in all inputs. A scalar is the empty text.
 */
final class ShapePattern {
    private static final Pattern EXTENT =
            Pattern.compile("(?:([A-Z]+)=)?(\\d+)(?:\\.\\.(\\d+))?(?:\\.\\.(\\d+))?|([A-Z]+)");

    /** An extent: at least, usually, at most; those of one name are one object. */
    private record Extent(long min, long opt, long max) {
        boolean isFixed() {
            return min == max;
        }
    }

    /** Which extent of a range is meant. */
    private interface End {
        long of(Extent extent);
    }

    private final List<List<Extent>> inputs = new ArrayList<>();

    /**
     * The shapes of inputs.
     *
     * @throws IllegalArgumentException if a text is no shape, or a name has no range or two
     */
    ShapePattern(List<String> texts) {
        Map<String, Extent> named = new HashMap<>();
        for (String text : texts) {
            for (String extent : extents(text)) {
                Matcher matcher = match(text, extent);
                String name = matcher.group(1);
                if (name != null && named.put(name, range(text, matcher)) != null) {
                    throw wrong(
                            text, "the range of " + name + " is given twice; give it once, and then the name alone");
                }
            }
        }
        for (String text : texts) {
            List<Extent> shape = new ArrayList<>();
            for (String extent : extents(text)) {
                Matcher matcher = match(text, extent);
                String name = matcher.group(1) != null ? matcher.group(1) : matcher.group(5);
                Extent found = name == null ? range(text, matcher) : named.get(name);
                if (found == null) {
                    throw wrong(text, name + " has no range; write " + name + "=1..8 at one of its places");
                }
                shape.add(found);
            }
            inputs.add(shape);
        }
    }

    private static List<String> extents(String text) {
        return text.isBlank() ? List.of() : List.of(text.replace(" ", "").split("x", -1));
    }

    private static Matcher match(String text, String extent) {
        Matcher matcher = EXTENT.matcher(extent);
        if (!matcher.matches()) {
            throw wrong(text, "\"" + extent + "\" is no extent; write 3, 1..8, 1..4..8, N=1..8 or N");
        }
        return matcher;
    }

    private static Extent range(String text, Matcher matcher) {
        try {
            long min = Long.parseLong(matcher.group(2));
            long max = min;
            long opt = min;
            if (matcher.group(4) != null) {
                opt = Long.parseLong(matcher.group(3));
                max = Long.parseLong(matcher.group(4));
            } else if (matcher.group(3) != null) {
                max = Long.parseLong(matcher.group(3));
                opt = min + (max - min) / 2;
            }
            if (min > opt || opt > max) {
                throw wrong(text, matcher.group() + " is not in order");
            }
            return new Extent(min, opt, max);
        } catch (NumberFormatException e) {
            throw wrong(text, matcher.group() + " has more than 64 bits");
        }
    }

    private static IllegalArgumentException wrong(String text, String why) {
        return new IllegalArgumentException("The shape \"" + text + "\" cannot be: " + why + ".");
    }

    /** What a network declares: -1 for extents that vary. */
    List<Dims> declared() {
        return shapes(extent -> extent.isFixed() ? extent.min : -1);
    }

    List<Dims> min() {
        return shapes(Extent::min);
    }

    List<Dims> opt() {
        return shapes(Extent::opt);
    }

    List<Dims> max() {
        return shapes(Extent::max);
    }

    private List<Dims> shapes(End end) {
        return inputs.stream()
                .map(shape -> Dims.of(shape.stream().mapToLong(end::of).toArray()))
                .toList();
    }

    /** Shapes within the ranges. */
    List<Dims> random(RandomGenerator random) {
        Map<Extent, Long> drawn = new IdentityHashMap<>();
        return shapes(extent -> drawn.computeIfAbsent(extent, e -> random.nextLong(e.min, Math.addExact(e.max, 1))));
    }
}
