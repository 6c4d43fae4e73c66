package io.trt4j.bindgen;

import io.trt4j.bindgen.Api.Enumeration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes enums, whose numbers are looked up by version where versions differ. */
final class EnumWriter {
    private final MergedApi api;
    private final JavaTypes types;
    private final JavaDocs docs;

    EnumWriter(MergedApi api, JavaTypes types, JavaDocs docs) {
        this.api = api;
        this.types = types;
        this.docs = docs;
    }

    String write(MergedApi.Type<Enumeration> merged, boolean nested) {
        Enumeration e = merged.newest();
        String key = e.namespace() + "::" + e.name();
        String name = e.name().substring(e.name().lastIndexOf('.') + 1);
        StringBuilder out = new StringBuilder();
        Optional<Api.Interface> outer = Optional.ofNullable(api.interfaces().get(key.replaceFirst("\\.\\w+$", "")))
                .filter(i -> key.contains("."))
                .map(MergedApi.Type::newest);
        out.append(docs.type(e, outer, merged.span())).append(JavaDocs.USES_DEPRECATED);
        out.append("public enum " + name + " {\n");
        // A constant that some version lacks has a number of another meaning there, or none.
        boolean renumbered = e.constants().keySet().stream()
                .anyMatch(c -> api.numbers(key, c).size() > 1
                        || !merged.members().get(c).since().equals(merged.span().since()));
        List<String> constants = new ArrayList<>();
        e.constants().forEach((constant, value) -> {
            Api.Span span = merged.members().get(constant);
            String doc = docs.constant(e, constant, Optional.of(span).filter(s -> !s.equals(merged.span())));
            constants.add(doc + "    " + constant + "(" + (renumbered ? byVersion(key, constant) : value) + ")");
        });
        out.append(String.join(",\n", constants)).append(";\n\n");
        out.append("    private static final %1$s[] VALUES = values();\n\n".formatted(name));
        out.append((renumbered ? RENUMBERED : NUMBERED).indent(0).formatted(name));
        // A byte of C++ that has no sign comes as one that has.
        boolean unsigned = e.size() == 1 && e.constants().values().stream().anyMatch(c -> c > Byte.MAX_VALUE);
        String given = unsigned ? "(value & 0xFF)" : "value";
        out.append("""

                /** The constant TensorRT knows by {@code value}; an unknown one is a {@link TensorRTException}. */
                public static %1$s of(int value) {
                    for (%1$s constant : VALUES) {
                        if (%2$s) {
                            return constant;
                        }
                    }
                    throw new TensorRTException("TensorRT gave the unknown %1$s " + value + ".");
                }

                /** Whether there is a constant that TensorRT knows by {@code value}. */
                public static boolean isKnown(int value) {
                    for (%1$s constant : VALUES) {
                        if (%2$s) {
                            return true;
                        }
                    }
                    return false;
                }
            }
            """.indent(0)
                .formatted(name, renumbered ? "constant.number.is(" + given + ")" : "constant.value == " + given));
        if (types.isFlag(e)) {
            requireBits(e);
            out.insert(out.lastIndexOf("}"), FLAGS.formatted(name));
        }
        return nested ? out.toString().indent(4) : out.toString();
    }

    private static void requireBits(Enumeration e) {
        e.constants().forEach((constant, value) -> {
            if (value < 0 || value >= Integer.SIZE) {
                throw new IllegalStateException("this generator does not know what bit " + e.name() + "::" + constant
                        + " is, whose number is " + value + ".");
            }
        });
    }

    private static final String FLAGS = """

            /**
             * The bits that TensorRT knows flags by.
             *
             * @throws TensorRTException if the loaded version does not have one of them
             */
            public static int mask(Set<%1$s> flags) {
                int mask = 0;
                for (%1$s flag : Given.argument(flags, "flags")) {
                    mask |= 1 << Given.argument(flag, "A flag").value();
                }
                return mask;
            }

            /** The flags whose bits are set; bits that are not known are left out. */
            public static Set<%1$s> ofMask(int mask) {
                Set<%1$s> flags = EnumSet.noneOf(%1$s.class);
                for (%1$s flag : VALUES) {
                    if (flag.isAvailable() && (mask & 1 << flag.value()) != 0) {
                        flags.add(flag);
                    }
                }
                return flags;
            }
        """;

    private static final String NUMBERED = """
            private final int value;

            %1$s(int value) {
                this.value = value;
            }

            /** The number TensorRT knows this by. */
            public int value() {
                return value;
            }

            /** Whether the loaded TensorRT has it: all known versions have this one. */
            public boolean isAvailable() {
                return true;
            }
        """;

    private static final String RENUMBERED = """
            private final VersionedNumber number;

            %1$s(String... byVersion) {
                number = new VersionedNumber("%1$s." + name(), byVersion);
            }

            /**
             * The number that the loaded TensorRT knows this by: some versions have another one, or none.
             *
             * @throws TensorRTException if the loaded version does not have it
             */
            public int value() {
                return number.get();
            }

            /** Whether the loaded TensorRT has it, and {@link #value} works. */
            public boolean isAvailable() {
                return number.isPresent();
            }
        """;

    /** The version and the number from there on, for each change; a minus sign where it was dropped. */
    private String byVersion(String enumeration, String constant) {
        List<String> entries = new ArrayList<>();
        api.numbers(enumeration, constant)
                .forEach((version, number) -> entries.add(
                        "\"" + version + " " + (number.isPresent() ? Long.toString(number.getAsLong()) : "-") + "\""));
        return String.join(", ", entries);
    }
}
