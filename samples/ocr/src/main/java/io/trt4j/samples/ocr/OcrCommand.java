package io.trt4j.samples.ocr;

import ai.onnxruntime.OrtEnvironment;
import io.trt4j.cli.CannotRunException;
import io.trt4j.cli.EngineChoice;
import io.trt4j.cli.LogLines;
import io.trt4j.cli.Main;
import io.trt4j.cli.OutputFiles;
import io.trt4j.cli.Relaunch;
import io.trt4j.cli.SubCommand;
import io.trt4j.cuda.CudaLibraries;
import io.trt4j.engine.EngineCache;
import io.trt4j.ffm.Libraries;
import io.trt4j.ffm.LoadedLibrary;
import io.trt4j.samples.ctcdecode.CtcDecodePlugin;
import io.trt4j.tensorrt.TensorRT;
import io.trt4j.tensorrt.TensorRTLibraries;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ocr}. */
@Command(
        name = "ocr",
        sortOptions = false,
        description = "Reads the text in a picture by PP-OCR's networks, one of which ends with the plugin CtcDecode.",
        footer = {
            "On the host: ONNX Runtime runs the networks, and the host engine the plugin; no TensorRT is needed. The"
                    + " result is compared with that of ONNX Runtime alone.",
            "Ends with a line that begins with PASS or FAIL. Exit status: 0 passed, 1 wrong result, 2 cannot run."
        })
public final class OcrCommand implements SubCommand {
    private static final String HOST_PROPERTY = "trt4j.host";

    /** Of a score on the host: ONNX Runtime adds in another order where something follows the network. */
    private static final double TOLERANCE = 1e-5;

    /** Of a score on a GPU. */
    private static final double TOLERANCE_ON_DEVICE = 1e-3;

    @Parameters(
            arity = "0..1",
            paramLabel = "PICTURE",
            description = "A PNG, JPEG, GIF, BMP or TIFF file; otherwise the sample draws a picture itself.")
    private Path input;

    @Option(
            names = "--picture",
            paramLabel = "F.png",
            description = "Draws the picture with the lines that were found, and their text.")
    private Path picture;

    @Mixin
    private EngineChoice choice;

    @Option(names = "--verbose", description = "Shows warnings, and stack traces of failures.")
    private boolean verbose;

    @Spec
    private CommandSpec spec;

    @Override
    public List<Use> uses() {
        return List.of(
                new Use("ocr --engine host", false, List.of()),
                new Use(
                        "ocr --engine tensorrt",
                        true,
                        List.of(TensorRTLibraries.NVINFER, TensorRTLibraries.NVONNXPARSER, CudaLibraries.NVRTC)));
    }

    @Override
    public Integer call() {
        if (verbose) {
            LogLines.verbose();
        }
        OutputFiles.requireFolders(picture);
        BufferedImage image = input == null ? SamplePicture.draw() : PictureFile.read(input);
        PrintWriter out = spec.commandLine().getOut();
        if (!choice.onDevice()) {
            return onHost(image, out) ? Main.PASSED : Main.FAILED;
        }
        PrintWriter err = spec.commandLine().getErr();
        LoadedLibrary nvinfer = choice.natives().require(TensorRTLibraries.NVINFER, err);
        LoadedLibrary nvrtc = choice.natives().require(CudaLibraries.NVRTC, err);
        choice.natives().require(TensorRTLibraries.NVONNXPARSER, err);
        if (Relaunch.isNeeded(nvinfer, err)) {
            return Relaunch.STATUS;
        }
        EngineChoice.print(out, nvinfer, nvrtc);
        EngineCache cache = EngineCache.of(Libraries.cache().resolve("ocr"));
        out.println("Engines   kept in " + cache.folder());
        return run("tensorrt", network -> new NetworkInTensorRt(network, cache), TOLERANCE_ON_DEVICE, image, out)
                ? Main.PASSED
                : Main.FAILED;
    }

    private boolean onHost(BufferedImage image, PrintWriter out) {
        boolean asked = System.getProperty(HOST_PROPERTY) != null;
        if (!asked) {
            System.setProperty(HOST_PROPERTY, ""); // TensorRT is large, and nothing of it is needed
        }
        try {
            out.println("JDK       " + Runtime.version() + ", " + System.getProperty("java.home"));
            out.println(
                    "Engine    ONNX Runtime " + OrtEnvironment.getEnvironment().getVersion()
                            + ", and the host engine for plugins, as in TensorRT " + TensorRT.version());
            return run("host", NetworkOnHost::new, TOLERANCE, image, out);
        } finally {
            if (!asked) {
                System.clearProperty(HOST_PROPERTY);
            }
        }
    }

    private boolean run(String engine, Network.Maker networks, double tolerance, BufferedImage image, PrintWriter out) {
        Pixels pixels = new Pixels(image);
        List<TextReader.Line> found;
        try (var registered = CtcDecodePlugin.DECLARATION.register();
                TextReader reader = new TextReader(networks)) {
            found = reader.read(pixels);
        }
        List<TextReader.Line> lines =
                found.stream().filter(TextReader.Line::isText).toList();
        lines.forEach(
                line -> out.printf(Locale.ROOT, "%.3f     %s%n", line.reading().score(), line.text()));
        if (picture != null) {
            draw(image, lines, out);
        }
        double error = largestError(pixels, found);
        boolean asDrawn = input != null
                || lines.stream().map(TextReader.Line::text).toList().equals(SamplePicture.TEXT);
        boolean passed = error <= tolerance && asDrawn;
        out.println((passed ? "PASS" : "FAIL") + " engine " + engine + ", " + lines.size() + " lines of text"
                + (asDrawn ? "" : ", which are not what was drawn") + ", largest error of a score " + error);
        return passed;
    }

    /** How much scores differ from those by ONNX Runtime alone; infinite where a text does. */
    private static double largestError(Pixels pixels, List<TextReader.Line> lines) {
        double largest = 0;
        try (OnnxRuntimeReference reference = new OnnxRuntimeReference()) {
            for (TextReader.Line line : lines) {
                Reading right = reference.read(Recognition.input(pixels, line.box()));
                largest = Math.max(largest, line.reading().error(right));
            }
        }
        return largest;
    }

    private void draw(BufferedImage image, List<TextReader.Line> lines, PrintWriter out) {
        try {
            ResultPicture.write(picture, image, lines);
            out.println("drew " + picture);
        } catch (IOException e) {
            throw new CannotRunException("cannot write the picture to " + picture + ": " + OutputFiles.reason(e), e);
        }
    }
}
