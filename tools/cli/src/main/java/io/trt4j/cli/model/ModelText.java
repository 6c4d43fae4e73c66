package io.trt4j.cli.model;

import io.trt4j.cli.CannotRunException;
import io.trt4j.cli.OutputFiles;
import io.trt4j.hostmodel.ModelDescription;
import io.trt4j.hostmodel.ModelDescription.WantedPlugin;
import io.trt4j.onnxparser.ModelContents;
import io.trt4j.onnxparser.ModelContents.ExternalData;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What is in an ONNX model, as text. */
final class ModelText {
    private final Path file;
    private final PrintWriter out;

    private ModelText(Path file, PrintWriter out) {
        this.file = file;
        this.out = out;
    }

    /**
     * Prints it. The plugins that are to be known are registered.
     *
     * @throws IllegalArgumentException if it is no model
     */
    static void print(Path file, PrintWriter out) {
        new ModelText(file, out).print();
    }

    private void print() {
        ModelDescription model = ModelDescription.of(file);
        out.printf(Locale.ROOT, "Model     %s, ONNX, %,d bytes%n", file, size(file));
        if (!model.producer().isEmpty()) {
            out.println("Made by   " + model.producer());
        }
        out.println("Needs     operators of " + String.join(", ", model.opsets()));
        list("Inputs", model.inputs());
        list("Outputs", model.outputs());
        list(
                "Operators",
                model.operators().entrySet().stream()
                        .map(e -> e.getKey() + ": " + e.getValue())
                        .toList());
        list("Plugins", model.plugins().stream().map(ModelText::text).toList());
        list("External data", externalData());
    }

    private void list(String heading, List<?> entries) {
        out.println(heading + (entries.isEmpty() ? ": none" : ""));
        entries.forEach(entry -> out.println("  " + oneLine(entry.toString())));
    }

    /** Names are the model's, and may be anything. */
    private static String oneLine(String text) {
        return text.replaceAll("\\p{Cntrl}", "?");
    }

    private static String text(WantedPlugin plugin) {
        return plugin.name() + ", version " + plugin.version()
                + (plugin.pluginNamespace().isEmpty() ? "" : ", namespace " + plugin.pluginNamespace()) + ", "
                + plugin.nodes() + (plugin.nodes() == 1 ? " node: " : " nodes: ")
                + (plugin.registered()
                        ? "registered"
                        : "not registered" + (plugin.inOnnxRuntime() ? "; on the host ONNX Runtime runs it" : ""));
    }

    private List<String> externalData() {
        Map<String, Integer> tensors = new TreeMap<>();
        for (ExternalData data : ModelContents.of(bytes()).externalData()) {
            tensors.merge(data.location(), 1, Integer::sum);
        }
        return tensors.entrySet().stream()
                .map(e -> e.getKey() + ", " + e.getValue() + (e.getValue() == 1 ? " tensor: " : " tensors: ")
                        + state(e.getKey()))
                .toList();
    }

    private String state(String location) {
        Path folder = file.toAbsolutePath().normalize().getParent();
        try {
            Path found = folder.resolve(location).normalize();
            if (location.isEmpty() || Path.of(location).isAbsolute() || !found.startsWith(folder)) {
                return "not in the model's folder, and so not read";
            }
            return Files.isRegularFile(found)
                    ? String.format(Locale.ROOT, "there, %,d bytes", size(found))
                    : "not there";
        } catch (InvalidPathException e) {
            return "no path";
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new CannotRunException("cannot read " + file + ": " + OutputFiles.reason(e), e);
        }
    }

    private byte[] bytes() {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new CannotRunException("cannot read " + file + ": " + OutputFiles.reason(e), e);
        }
    }
}
