package io.trt4j.engine;

import static java.lang.foreign.ValueLayout.JAVA_INT_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_LONG_UNALIGNED;

import io.trt4j.tensorrt.DataType;
import io.trt4j.tensorrt.Dims;
import io.trt4j.tensorrt.TensorIOMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The inputs and outputs of an engine; checks what a call gives for them. Immutable. */
final class EngineSignature {
    private final List<TensorInfo> inputs;
    private final List<TensorInfo> outputs;
    private final int profiles;

    EngineSignature(List<TensorInfo> tensors) {
        inputs = tensors.stream().filter(t -> t.mode() == TensorIOMode.kINPUT).toList();
        outputs = tensors.stream().filter(t -> t.mode() == TensorIOMode.kOUTPUT).toList();
        profiles = inputs.stream().mapToInt(t -> t.ranges().size()).max().orElse(0);
    }

    List<TensorInfo> inputs() {
        return inputs;
    }

    List<TensorInfo> outputs() {
        return outputs;
    }

    /**
     * Checks what is given by names, types, shapes and ranges.
     *
     * @throws IllegalArgumentException if the engine cannot take it
     */
    SessionCall check(Map<String, ? extends EngineTensor> given, Map<String, ? extends EngineTensor> targets) {
        Objects.requireNonNull(given, "The inputs are null.");
        Objects.requireNonNull(targets, "The outputs are null.");
        requireKnown(given, inputs, "input");
        requireKnown(targets, outputs, "output");
        List<SessionCall.Input> checked = new ArrayList<>(inputs.size());
        for (TensorInfo info : inputs) {
            EngineTensor tensor = given.get(info.name());
            if (tensor == null) {
                throw new IllegalArgumentException(
                        "The input %s is missing; the engine has %s.".formatted(info.name(), list(inputs, "input")));
            }
            requireType(tensor, info, "input");
            requireShape(tensor.dims(), info);
            checked.add(new SessionCall.Input(info, tensor, info.shapeInput() ? values(tensor, info) : null));
        }
        for (TensorInfo info : outputs) {
            EngineTensor target = targets.get(info.name());
            if (target != null) {
                requireType(target, info, "output");
                requireWritable(target, info);
            }
        }
        return new SessionCall(List.copyOf(checked), Map.copyOf(targets), profile(checked), false);
    }

    /**
     * Checks likewise what is given for calls with device tensors: such a tensor for each output, and for each input but
     * shape inputs.
     */
    SessionCall checkBound(Map<String, ? extends EngineTensor> given, Map<String, DeviceTensor> targets) {
        SessionCall call = check(given, targets);
        for (SessionCall.Input input : call.inputs()) {
            if (input.values() == null && !(input.tensor() instanceof DeviceTensor)) {
                throw new IllegalArgumentException(
                        "The input %s is to be bound: give a DeviceTensor, not memory of the host."
                                .formatted(input.info().name()));
            }
        }
        for (TensorInfo info : outputs) {
            if (call.target(info.name()) == null) {
                throw new IllegalArgumentException(
                        "The output %s is missing; the engine has %s.".formatted(info.name(), list(outputs, "output")));
            }
        }
        return new SessionCall(call.inputs(), call.targets(), call.profile(), true);
    }

    private static void requireKnown(Map<String, ? extends EngineTensor> given, List<TensorInfo> known, String what) {
        given.forEach((name, tensor) -> {
            if (known.stream().noneMatch(info -> info.name().equals(name))) {
                throw new IllegalArgumentException(
                        "The engine has no %s %s; it has %s.".formatted(what, name, list(known, what)));
            }
            Objects.requireNonNull(tensor, () -> "The " + what + " " + name + " is null.");
        });
    }

    private static String list(List<TensorInfo> known, String what) {
        String tensors = known.stream()
                .map(info -> "%s (%s, %s)".formatted(info.name(), info.type(), Shapes.text(info.dims())))
                .collect(Collectors.joining(", "));
        return known.isEmpty() ? "none" : "the " + what + (known.size() == 1 ? " " : "s ") + tensors;
    }

    private static void requireType(EngineTensor tensor, TensorInfo info, String what) {
        if (tensor.type() != info.type()) {
            throw new IllegalArgumentException(
                    "The %s %s is of %s, not %s.".formatted(what, info.name(), info.type(), tensor.type()));
        }
    }

    private static void requireShape(Dims dims, TensorInfo info) {
        long[] fixed = info.dims().d();
        if (dims.nbDims() != info.dims().nbDims()) {
            throw new IllegalArgumentException("The input %s has %d dimensions, %s; %s has %d."
                    .formatted(info.name(), fixed.length, Shapes.text(info.dims()), Shapes.text(dims), dims.nbDims()));
        }
        for (int i = 0; i < fixed.length; i++) {
            if (fixed[i] >= 0 && fixed[i] != dims.d()[i]) {
                throw new IllegalArgumentException(
                        "Dimension %d of the input %s is %d, not %d: it is %s, and %s was given."
                                .formatted(
                                        i,
                                        info.name(),
                                        fixed[i],
                                        dims.d()[i],
                                        Shapes.text(info.dims()),
                                        Shapes.text(dims)));
            }
        }
    }

    private static void requireWritable(EngineTensor target, TensorInfo info) {
        if (target instanceof HostTensor host && host.segment().isReadOnly()) {
            throw new IllegalArgumentException(
                    "The output %s cannot be written to memory that is read-only.".formatted(info.name()));
        }
    }

    /** The values of a shape input, which TensorRT reads on the host. */
    private static long[] values(EngineTensor tensor, TensorInfo info) {
        if (!(tensor instanceof HostTensor host)) {
            throw new IllegalArgumentException(
                    "The values of the input %s decide shapes, and TensorRT reads them on the host: give a HostTensor."
                            .formatted(info.name()));
        }
        if (info.type() == DataType.kINT64) {
            return host.open().toArray(JAVA_LONG_UNALIGNED);
        }
        if (info.type() == DataType.kINT32) {
            return IntStream.of(host.open().toArray(JAVA_INT_UNALIGNED))
                    .asLongStream()
                    .toArray();
        }
        throw new IllegalArgumentException(
                "The input %s decides shapes and is of %s, which is not supported: it can be of kINT32 or kINT64."
                        .formatted(info.name(), info.type()));
    }

    /** The profile that was optimized for exactly these shapes, or else the first that allows them. */
    private int profile(List<SessionCall.Input> given) {
        if (profiles == 0) {
            return 0;
        }
        List<Integer> allowing = profiles(p -> given.stream().allMatch(input -> allows(input, p)));
        if (allowing.isEmpty()) {
            throw outside(given);
        }
        return allowing.stream()
                .filter(p -> given.stream().allMatch(input -> isOptimal(input, p)))
                .findFirst()
                .orElse(allowing.getFirst());
    }

    private static boolean allows(SessionCall.Input input, int profile) {
        TensorInfo.@Nullable Range range = range(input, profile);
        if (range == null) {
            return true;
        }
        long[] values = ranged(input);
        return values.length == range.min().nbDims()
                && IntStream.range(0, values.length)
                        .allMatch(i -> range.min().d()[i] <= values[i]
                                && values[i] <= range.max().d()[i]);
    }

    private static boolean isOptimal(SessionCall.Input input, int profile) {
        TensorInfo.@Nullable Range range = range(input, profile);
        return range == null || Arrays.equals(range.opt().d(), ranged(input));
    }

    /** Null where the profile says nothing of the input. */
    private static TensorInfo.@Nullable Range range(SessionCall.Input input, int profile) {
        List<TensorInfo.Range> ranges = input.info().ranges();
        return profile < ranges.size() ? ranges.get(profile) : null;
    }

    /** What a range is about: the values of a shape input, the dimensions of any other. */
    private static long[] ranged(SessionCall.Input input) {
        return input.values() != null ? input.values() : input.dims().d();
    }

    private IllegalArgumentException outside(List<SessionCall.Input> given) {
        for (SessionCall.Input input : given) {
            if (profiles(p -> allows(input, p)).isEmpty()) {
                return new IllegalArgumentException(
                        "The input %s cannot be %s: %s.".formatted(input.info().name(), shape(input), allowed(input)));
            }
        }
        String fitting = given.stream()
                .map(input -> "%s of %s fits %s"
                        .formatted(
                                input.info().name(),
                                shape(input),
                                profiles(p -> allows(input, p)).stream()
                                        .map(p -> "profile " + p)
                                        .collect(Collectors.joining(" and "))))
                .collect(Collectors.joining(", "));
        return new IllegalArgumentException("No optimization profile allows all inputs: " + fitting + ".");
    }

    private List<Integer> profiles(Predicate<Integer> predicate) {
        return IntStream.range(0, profiles).boxed().filter(predicate).toList();
    }

    private static String shape(SessionCall.Input input) {
        long @Nullable [] values = input.values();
        return values == null ? Shapes.text(input.dims()) : Arrays.toString(values);
    }

    private static String allowed(SessionCall.Input input) {
        List<TensorInfo.Range> ranges = input.info().ranges();
        boolean isValues = input.values() != null;
        return IntStream.range(0, ranges.size())
                .mapToObj(p -> "optimization profile %d allows %s to %s"
                        .formatted(
                                p,
                                isValues
                                        ? Arrays.toString(ranges.get(p).min().d())
                                        : Shapes.text(ranges.get(p).min()),
                                isValues
                                        ? Arrays.toString(ranges.get(p).max().d())
                                        : Shapes.text(ranges.get(p).max())))
                .collect(Collectors.joining(", "));
    }
}
