package io.trt4j.bindgen;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What one tree of headers declares. Names are TensorRT's; a class of an inline version namespace ({@code v_1_0::X})
 * goes by the name the header gives it outside ({@code using X = v_1_0::X}).
 *
 * @param reconstructed whether the header of the ONNX parser is ours
 */
record Api(
        Version version,
        boolean reconstructed,
        Map<String, Interface> interfaces,
        Map<String, Enumeration> enums,
        Map<String, Struct> structs,
        Map<String, Function> functions) {

    /** Whether the tree has the header of plugins in Python. */
    boolean declaresUnstable() {
        return interfaces.values().stream().anyMatch(Interface::unstable);
    }

    /** Whether the tree has headers of a namespace. */
    boolean declares(String namespace) {
        return !namespace.equals("nvonnxparser")
                || Stream.of(interfaces, enums, structs)
                        .flatMap(declared -> declared.keySet().stream())
                        .anyMatch(name -> name.startsWith(namespace + "::"));
    }

    /** A version of TensorRT, from {@code NvInferVersion.h}. */
    record Version(int major, int minor, int patch) implements Comparable<Version> {
        /** A version as {@link #toString} writes it. */
        static Version parse(String text) {
            String[] numbers = text.split("\\.");
            return new Version(Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]), 0);
        }

        @Override
        public int compareTo(Version other) {
            return Integer.compare(number(), other.number());
        }

        int number() {
            return major * 10000 + minor * 100 + patch;
        }

        @Override
        public String toString() {
            return major + "." + minor;
        }
    }

    /**
     * The versions that have something.
     *
     * @param since the first one that is known to, perhaps not the first
     * @param isFirstKnown whether nothing is known of versions before it
     * @param until the first one after it that has it no more
     * @param isReconstructed whether only headers of ours declare it
     */
    record Span(Version since, boolean isFirstKnown, Optional<Version> until, boolean isReconstructed) {}

    enum Destructor {
        NONE,
        PUBLIC,
        PROTECTED
    }

    /**
     * A class with virtual methods, or one whose methods forward to such a class.
     *
     * @param name the name in Java, {@code Outer.Inner} for a nested one
     * @param namespace {@code nvinfer1} or {@code nvonnxparser}
     * @param mangled the name as it stands in the class's {@code std::type_info}
     * @param vtable the slots in order, empty where the class has no virtual methods of its own that count
     * @param msvc the slots as Microsoft's compiler orders them
     * @param unstable whether its header says that it is no part of the stable API
     */
    record Interface(
            String name,
            String namespace,
            String mangled,
            Optional<String> base,
            Destructor destructor,
            boolean deprecated,
            List<Method> methods,
            List<Slot> vtable,
            List<Slot> msvc,
            boolean unstable) {}

    /**
     * A method.
     *
     * @param forward where the inline method of a library-implemented class goes; empty for one called through its own
     *     vtable
     * @param body the tokens between the braces of a virtual method's default implementation
     */
    record Method(
            String owner,
            String name,
            CppType result,
            List<Parameter> parameters,
            boolean isVirtual,
            boolean isPure,
            boolean isPublic,
            boolean isOverride,
            boolean deprecated,
            Optional<Forward> forward,
            Optional<List<String>> body,
            String signature) {
        String key() {
            return Slot.key(name, parameters);
        }

        /** The method, what it returns and where it goes: versions may differ in each. */
        String form() {
            String to = forward.map(f -> f.target() + "." + f.key() + f.result().spelling() + f.nulls())
                    .orElse("");
            return key() + result.spelling() + to;
        }

        /** This with another's parameters, which are the same but for their names: newer headers leave some out. */
        Method named(Method other) {
            return with(result, other.parameters, other.signature);
        }

        /** This with its own types of the parameters and another's names. */
        Method withNamesOf(Method other) {
            List<Parameter> named = new ArrayList<>();
            for (Parameter p : parameters) {
                named.add(new Parameter(other.parameters.get(named.size()).name(), p.type(), p.defaultValue()));
            }
            return with(result, named, signature);
        }

        Method with(CppType result, List<Parameter> parameters, String signature) {
            return with(result, parameters, signature, forward);
        }

        Method with(CppType result, List<Parameter> parameters, String signature, Optional<Forward> forward) {
            return new Method(
                    owner,
                    name,
                    result,
                    parameters,
                    isVirtual,
                    isPure,
                    isPublic,
                    isOverride,
                    deprecated,
                    forward,
                    body,
                    signature);
        }
    }

    record Parameter(String name, CppType type, Optional<List<String>> defaultValue) {}

    /**
     * The virtual method an inline one forwards to: the pointer's offset in the object, the class it points to, the
     * slot's key, its own types, and how many of its last arguments are null pointers instead of the inline one's.
     */
    record Forward(long offset, String target, String key, CppType result, List<CppType> parameters, int nulls) {}

    /**
     * One slot of a vtable: a method, or one of the two destructors. Equal keys mean the same function.
     *
     * @param owner the class that first declared it
     */
    record Slot(String owner, String key) {
        static final String COMPLETE_DESTRUCTOR = "~";
        static final String DELETING_DESTRUCTOR = "~delete";

        static String key(String name, List<Parameter> parameters) {
            return name + parameters.stream().map(p -> p.type().signature()).toList();
        }
    }

    /**
     * An enum.
     *
     * @param deprecatedConstants those that are deprecated where the enum is not
     * @param unstable whether its header says that it is no part of the stable API
     */
    record Enumeration(
            String name,
            String namespace,
            long size,
            boolean deprecated,
            Map<String, Long> constants,
            Set<String> deprecatedConstants,
            boolean unstable) {}

    record Struct(String name, String namespace, long size, boolean deprecated, List<Field> fields) {}

    record Field(String name, CppType type, long offset) {}

    /** A function exported by the library with C linkage. */
    record Function(String name, CppType result, List<Parameter> parameters, String header) {
        /** As C declares it. */
        String signature() {
            return result.spelling() + " " + name + "("
                    + String.join(
                            ", ",
                            parameters.stream()
                                    .map(p -> p.type().spelling() + " " + p.name())
                                    .toList())
                    + ")";
        }
    }

    enum Kind {
        VOID,
        BOOL,
        INTEGER,
        FLOAT,
        ENUM,
        POINTER,
        REFERENCE,
        RECORD,
        ARRAY,
        OTHER
    }

    /**
     * A type, typedefs resolved.
     *
     * @param name of an enum or record, as in {@link Api}; of an arithmetic type, C's
     * @param target what a pointer or reference leads to, or an array's element
     * @param count an array's length
     */
    record CppType(
            Kind kind, String name, boolean isConst, long size, Optional<CppType> target, long count, String spelling) {
        /** As it counts in a method's signature: a parameter that is itself constant is the same as one that is not. */
        String signature() {
            boolean indirect = kind == Kind.POINTER || kind == Kind.REFERENCE;
            return indirect ? spelling.replaceFirst("\\*const$", "*") : spelling.replaceFirst("^const ", "");
        }

        boolean isPointerTo(Kind kind) {
            return this.kind == Kind.POINTER && target.orElseThrow().kind() == kind;
        }

        boolean isCharPointer() {
            return isPointerTo(Kind.INTEGER) && target.orElseThrow().name().equals("char");
        }
    }
}
