package io.trt4j.cli.model;

import io.trt4j.cli.CannotRunException;
import io.trt4j.cli.OutputFiles;
import io.trt4j.engine.Engine;
import io.trt4j.engine.TensorInfo;
import io.trt4j.tensorrt.Dims;
import io.trt4j.tensorrt.IEngineInspector;
import io.trt4j.tensorrt.LayerInformationFormat;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** What is in an engine, as text. */
final class EngineText {
    private EngineText() {}

    /** @throws CannotRunException if the file cannot be read */
    static void print(Path file, PrintWriter out) {
        try (Engine engine = Engine.load(file)) {
            out.println("Engine    " + file);
            out.println("Memory    " + engine.memory());
            print("Inputs", engine.inputs(), out);
            print("Outputs", engine.outputs(), out);
            int layers = engine.cudaEngine().getNbLayers();
            out.println("Layers    " + layers);
            try (IEngineInspector inspector = engine.cudaEngine().createEngineInspector()) {
                for (int i = 0; i < layers; i++) {
                    String text = inspector.getLayerInformation(i, LayerInformationFormat.kONELINE);
                    out.println(
                            "  " + Objects.requireNonNullElse(text, "unknown").strip());
                }
            }
            out.println("Plugins   what the engine wants is registered, else TensorRT would not have loaded it");
        } catch (IOException e) {
            throw new CannotRunException("cannot read " + file + ": " + OutputFiles.reason(e), e);
        }
    }

    private static void print(String heading, List<TensorInfo> tensors, PrintWriter out) {
        out.println(heading);
        for (TensorInfo tensor : tensors) {
            out.println("  " + tensor.name() + " " + tensor.type() + " " + text(tensor.dims())
                    + (tensor.shapeInput() ? ", whose values decide shapes" : ""));
            for (int profile = 0; profile < tensor.ranges().size(); profile++) {
                TensorInfo.Range range = tensor.ranges().get(profile);
                out.println("    profile " + profile + ": " + text(range.min()) + " to " + text(range.max())
                        + ", optimized for " + text(range.opt()));
            }
        }
    }

    private static String text(Dims dims) {
        return dims.nbDims() < 0 ? "of unknown rank" : NamedShape.text(dims).replace("-1", "?");
    }
}
