package io.trt4j.cli.model;

import io.trt4j.cli.CannotRunException;
import io.trt4j.engine.HostTensor;
import io.trt4j.engine.Profile;
import io.trt4j.hostmodel.ModelDescription.Extent;
import io.trt4j.hostmodel.ModelDescription.Tensor;
import io.trt4j.tensorrt.Dims;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** The options of the shapes of inputs: those that the model runs with, and those that an engine is built for. */
final class ShapeOptions {
    @Option(
            names = "--shape",
            paramLabel = NamedShape.LABEL,
            converter = NamedShape.Converter.class,
            description = "The shape of an input: x:1x3x224x224. Otherwise that of --input, --opt, or the model.")
    private List<NamedShape> shapes = new ArrayList<>();

    @Option(
            names = "--min",
            paramLabel = NamedShape.LABEL,
            converter = NamedShape.Converter.class,
            description = "The smallest shape of an input that the engine is built for; that of the run.")
    private List<NamedShape> smallest = new ArrayList<>();

    @Option(
            names = "--opt",
            paramLabel = NamedShape.LABEL,
            converter = NamedShape.Converter.class,
            description = "The shape that the engine is to be fastest with; that of the run.")
    private List<NamedShape> optimal = new ArrayList<>();

    @Option(
            names = "--max",
            paramLabel = NamedShape.LABEL,
            converter = NamedShape.Converter.class,
            description = "The largest shape; that of the run.")
    private List<NamedShape> largest = new ArrayList<>();

    /** What the options come to. */
    record Resolved(Map<String, Dims> shapes, Optional<Profile> profile) {}

    /**
     * The shape of each input, and the profile of those that need one.
     *
     * @param given inputs that have values
     * @throws CannotRunException if a shape is missing, or does not suit the model or the others
     */
    Resolved resolve(List<Tensor> inputs, Map<String, HostTensor> given) {
        Map<String, Dims> running = byName(shapes, "--shape", inputs);
        Map<String, Dims> min = byName(smallest, "--min", inputs);
        Map<String, Dims> opt = byName(optimal, "--opt", inputs);
        Map<String, Dims> max = byName(largest, "--max", inputs);
        Map<String, Dims> resolved = new LinkedHashMap<>();
        List<Tensor> missing = new ArrayList<>();
        Profile profile = null;
        for (Tensor input : inputs) {
            String name = input.name();
            HostTensor value = given.get(name);
            Dims declared = fixed(input);
            Dims dims = Stream.of(
                            Optional.ofNullable(running.get(name)),
                            Optional.ofNullable(value).map(HostTensor::dims),
                            Optional.ofNullable(opt.get(name)),
                            Optional.ofNullable(declared),
                            Optional.ofNullable(max.get(name)),
                            Optional.ofNullable(min.get(name)))
                    .flatMap(Optional::stream)
                    .findFirst()
                    .orElse(null);
            if (dims == null) {
                missing.add(input);
                continue;
            }
            requireFits(input, dims);
            if (value != null && !value.dims().equals(dims)) {
                throw new CannotRunException("The input " + name + " is " + NamedShape.text(value.dims())
                        + " in the file of --input, but --shape says " + NamedShape.text(dims) + ".");
            }
            resolved.put(name, dims);
            Dims least = min.getOrDefault(name, dims);
            Dims most = max.getOrDefault(name, dims);
            Dims best = opt.getOrDefault(name, dims);
            requireOrder(input, "--min", least, "the shape of the run", dims);
            requireOrder(input, "the shape of the run", dims, "--max", most);
            requireOrder(input, "--min", least, "--opt", best);
            requireOrder(input, "--opt", best, "--max", most);
            if (declared == null) {
                profile = profile == null ? Profile.of(name, least, best, most) : profile.and(name, least, best, most);
            }
        }
        if (!missing.isEmpty()) {
            throw missing(missing);
        }
        return new Resolved(resolved, Optional.ofNullable(profile));
    }

    private static CannotRunException missing(List<Tensor> inputs) {
        String options = inputs.stream()
                .map(input -> "--shape " + input.name() + ":"
                        + input.dims().map(d -> input.shape().replace("?", "N")).orElse("DIMS"))
                .collect(Collectors.joining(" "));
        return new CannotRunException((inputs.size() == 1 ? "The input " : "The inputs ")
                + inputs.stream()
                        .map(input -> input.name() + " (" + input.shape() + ")")
                        .collect(Collectors.joining(", "))
                + (inputs.size() == 1 ? " has" : " have")
                + " dimensions that are set at run time; give " + options + " with numbers for them.");
    }

    private static Map<String, Dims> byName(List<NamedShape> given, String option, List<Tensor> inputs) {
        Map<String, Dims> named = new HashMap<>();
        for (NamedShape shape : given) {
            Tensor input = ModelInputs.find(shape.name(), inputs, option);
            requireFits(input, shape.dims());
            if (named.put(shape.name(), shape.dims()) != null) {
                throw new CannotRunException(option + " is given twice for the input " + shape.name() + ".");
            }
        }
        return named;
    }

    /** The shape of an input that has but one; null for others. */
    private static Dims fixed(Tensor input) {
        return input.dims()
                .filter(extents -> extents.stream().allMatch(extent -> extent.size() >= 0))
                .map(extents -> Dims.of(extents.stream().mapToLong(Extent::size).toArray()))
                .orElse(null);
    }

    private static void requireFits(Tensor input, Dims dims) {
        if (input.dims().isEmpty()) {
            return;
        }
        List<Extent> extents = input.dims().get();
        boolean fits = extents.size() == dims.nbDims();
        for (int i = 0; fits && i < dims.nbDims(); i++) {
            long size = extents.get(i).size();
            fits = size < 0 || size == dims.d()[i];
        }
        if (!fits) {
            throw new CannotRunException("The input " + input.name() + " is " + input.shape()
                    + " in the model and cannot be " + NamedShape.text(dims) + ".");
        }
    }

    private static void requireOrder(Tensor input, String lessName, Dims less, String moreName, Dims more) {
        boolean ordered = less.nbDims() == more.nbDims();
        for (int i = 0; ordered && i < less.nbDims(); i++) {
            ordered = less.d()[i] <= more.d()[i];
        }
        if (!ordered) {
            throw new CannotRunException("Of the input %s, %s is %s, which is not within %s, %s."
                    .formatted(input.name(), lessName, NamedShape.text(less), moreName, NamedShape.text(more)));
        }
    }
}
