package io.trt4j.engine;

import io.trt4j.engine.TensorInfo.Range;
import io.trt4j.tensorrt.Dims;
import io.trt4j.tensorrt.IBuilder;
import io.trt4j.tensorrt.IBuilderConfig;
import io.trt4j.tensorrt.IOptimizationProfile;
import io.trt4j.tensorrt.OptProfileSelector;
import io.trt4j.tensorrt.TensorRT;
import io.trt4j.tensorrt.Version;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Compares the profiles of a build with the network, before TensorRT sees them, and gives them to TensorRT. */
final class Profiles {
    private static final Version LONG_VALUES = new Version(10, 11, 0);

    private Profiles() {}

    /**
     * Makes sure that the profiles suit the inputs.
     *
     * @throws EngineBuildException if they do not; names the inputs and says what is wrong
     */
    static void check(String model, List<NetworkInput> inputs, List<Profile> profiles) {
        if (profiles.isEmpty()) {
            List<NetworkInput> open = inputs.stream()
                    .filter(input -> input.isDynamic() || input.shapeInput())
                    .toList();
            if (!open.isEmpty()) {
                throw new EngineBuildException(
                        "No profile says for which shapes the engine of %s is to be built, and these inputs have dimensions or values that are set at run time: %s; add Profile.of(\"%s\", min, opt, max) to the options."
                                .formatted(model, text(open), open.getFirst().name()));
            }
        }
        for (int i = 0; i < profiles.size(); i++) {
            check("Profile " + i + " of the engine of " + model, inputs, profiles.get(i));
        }
    }

    private static void check(String subject, List<NetworkInput> inputs, Profile profile) {
        List<String> names = inputs.stream().map(NetworkInput::name).toList();
        List<String> unknown = new ArrayList<>(profile.dimensions().keySet());
        unknown.addAll(profile.values().keySet());
        unknown.removeAll(names);
        if (!unknown.isEmpty()) {
            throw new EngineBuildException("%s names %s, which the network has no input of; its inputs are %s."
                    .formatted(subject, String.join(", ", unknown), text(inputs)));
        }
        List<NetworkInput> missing = inputs.stream()
                .filter(input -> input.isDynamic() && !profile.dimensions().containsKey(input.name()))
                .toList();
        if (!missing.isEmpty()) {
            throw new EngineBuildException("%s gives no range for %s, whose dimensions are set at run time."
                    .formatted(subject, text(missing)));
        }
        for (NetworkInput input : inputs) {
            Range range = profile.dimensions().get(input.name());
            if (range != null) {
                check(subject, input, range);
            }
            checkValues(subject, input, profile.values().get(input.name()));
        }
    }

    private static void check(String subject, NetworkInput input, Range range) {
        check(subject, input, "min", range.min());
        check(subject, input, "opt", range.opt());
        check(subject, input, "max", range.max());
    }

    private static void check(String subject, NetworkInput input, String which, Dims dims) {
        boolean fits = dims.nbDims() == input.dims().nbDims();
        for (int d = 0; fits && d < dims.nbDims(); d++) {
            long fixed = input.dims().d()[d];
            fits = dims.d()[d] >= 0 && (fixed < 0 || fixed == dims.d()[d]);
        }
        if (!fits) {
            throw new EngineBuildException("%s gives %s as %s of %s, whose dimensions in the network are %s."
                    .formatted(subject, Shapes.text(dims), which, input.name(), Shapes.text(input.dims())));
        }
    }

    private static void checkValues(String subject, NetworkInput input, Profile.@Nullable Values values) {
        if (input.shapeInput() == (values != null)) {
            return;
        }
        throw new EngineBuildException(
                values == null
                        ? "%s gives no values for %s, whose values decide shapes: add andValues(\"%s\", min, opt, max)."
                                .formatted(subject, input.name(), input.name())
                        : "%s gives values for %s, whose values decide no shapes: give the range of its dimensions only."
                                .formatted(subject, input.name()));
    }

    private static String text(List<NetworkInput> inputs) {
        return inputs.stream().map(NetworkInput::toString).collect(Collectors.joining(", "));
    }

    /** Gives them to TensorRT. */
    static void addTo(IBuilder builder, IBuilderConfig config, List<Profile> profiles) {
        for (Profile profile : profiles) {
            IOptimizationProfile made = builder.createOptimizationProfile();
            profile.dimensions().forEach((input, range) -> {
                accept(made.setDimensions(input, OptProfileSelector.kMIN, range.min()), input);
                accept(made.setDimensions(input, OptProfileSelector.kOPT, range.opt()), input);
                accept(made.setDimensions(input, OptProfileSelector.kMAX, range.max()), input);
            });
            profile.values().forEach((input, values) -> {
                accept(setValues(made, input, OptProfileSelector.kMIN, values.min()), input);
                accept(setValues(made, input, OptProfileSelector.kOPT, values.opt()), input);
                accept(setValues(made, input, OptProfileSelector.kMAX, values.max()), input);
            });
            if (config.addOptimizationProfile(made) < 0) {
                throw new EngineBuildException("TensorRT refuses the profile " + profile + ".");
            }
        }
    }

    private static void accept(boolean accepted, String input) {
        if (!accepted) {
            throw new EngineBuildException("TensorRT refuses the range of " + input + " in a profile.");
        }
    }

    @SuppressWarnings("deprecation") // what there is before
    private static boolean setValues(
            IOptimizationProfile profile, String input, OptProfileSelector select, long[] values) {
        return TensorRT.version().compareTo(LONG_VALUES) >= 0
                ? profile.setShapeValuesV2(input, select, values)
                : profile.setShapeValues(
                        input,
                        select,
                        Arrays.stream(values).mapToInt(Math::toIntExact).toArray());
    }
}
