package io.trt4j.cli.model;

import io.trt4j.cli.CannotRunException;
import io.trt4j.cli.OutputFiles;
import io.trt4j.engine.HostTensor;
import io.trt4j.hostmodel.ModelDescription.Tensor;
import io.trt4j.tensorrt.DataType;
import io.trt4j.tensorrt.Dims;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;

/** The options of the inputs' values: of files, or random. */
final class ModelInputs {
    @Option(
            names = "--input",
            paramLabel = "NAME:F",
            description = "An input from a .npy file: x:pixels.npy. Others are random.")
    private List<String> files = new ArrayList<>();

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "What random inputs are made of; ${DEFAULT-VALUE}.")
    private long seed;

    long seed() {
        return seed;
    }

    /**
     * The input of a name.
     *
     * @throws CannotRunException if there is none
     */
    static Tensor find(String name, List<Tensor> inputs, String option) {
        return inputs.stream()
                .filter(input -> input.name().equals(name))
                .findFirst()
                .orElseThrow(() -> unknown(name, inputs, option));
    }

    private static CannotRunException unknown(String name, List<Tensor> inputs, String option) {
        String known = inputs.stream().map(Tensor::name).collect(Collectors.joining(", "));
        return new CannotRunException(option + " names " + name + ", which the model has no input of; "
                + (known.isEmpty() ? "it has none." : "it has " + known + "."));
    }

    /**
     * Reads those of files.
     *
     * @throws CannotRunException if one cannot be read, or does not suit the model
     */
    Map<String, HostTensor> read(List<Tensor> inputs) {
        Map<String, HostTensor> values = new LinkedHashMap<>();
        for (String option : files) {
            Tensor input = inputs.stream()
                    .filter(known -> option.startsWith(known.name() + ":"))
                    .max(Comparator.comparing(known -> known.name().length())) // names may have colons
                    .orElseThrow(() -> unknown(
                            option.contains(":") ? option.substring(0, option.indexOf(':')) : option,
                            inputs,
                            "--input"));
            HostTensor value = read(Path.of(option.substring(input.name().length() + 1)), input);
            if (values.put(input.name(), value) != null) {
                throw new CannotRunException("--input is given twice for the input " + input.name() + ".");
            }
        }
        return values;
    }

    private static HostTensor read(Path file, Tensor input) {
        HostTensor value;
        try {
            value = Npy.read(file);
        } catch (Npy.NpyException e) {
            throw new CannotRunException(e.getMessage(), e);
        } catch (IOException e) {
            throw new CannotRunException(
                    "cannot read the input " + input.name() + " from " + file + ": " + OutputFiles.reason(e), e);
        }
        DataType type = type(input);
        if (type == DataType.kBF16 && value.type() == DataType.kFLOAT) { // which NumPy does not have
            return HostTensor.rounded(type, value.floats(), value.dims().d());
        }
        if (type != value.type()) {
            throw new CannotRunException(
                    "The input " + input.name() + " is " + type + ", but " + file + " has " + value.type() + ".");
        }
        return value;
    }

    /**
     * The type of an input.
     *
     * @throws CannotRunException if it is none that the command can give
     */
    static DataType type(Tensor input) {
        return input.type()
                .orElseThrow(() -> new CannotRunException("The input " + input.name() + " is of type "
                        + input.elements() + ", which TensorRT does not have."));
    }

    /** All of the inputs, in the model's order: those given, the others random. */
    Map<String, HostTensor> complete(List<Tensor> inputs, Map<String, Dims> shapes, Map<String, HostTensor> given) {
        Random random = new Random(seed);
        Map<String, HostTensor> all = new LinkedHashMap<>();
        for (Tensor input : inputs) {
            HostTensor value = given.get(input.name());
            all.put(input.name(), value != null ? value : RandomTensors.make(input, shapes.get(input.name()), random));
        }
        return all;
    }
}
