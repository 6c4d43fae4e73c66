package io.trt4j.onnxparser;

import io.trt4j.ffm.Libraries;
import io.trt4j.ffm.internal.Given;
import io.trt4j.tensorrt.ILogger;
import io.trt4j.tensorrt.INetworkDefinition;
import io.trt4j.tensorrt.IRefitter;
import io.trt4j.tensorrt.TensorRT;
import io.trt4j.tensorrt.TensorRTException;
import io.trt4j.tensorrt.TensorRTLibraries;
import io.trt4j.tensorrt.abi.Lifetime;
import io.trt4j.tensorrt.abi.NativeCall;
import io.trt4j.tensorrt.jextract.tensorrt_h;
import io.trt4j.tensorrt.natives.EntryPoint;
import io.trt4j.tensorrt.natives.Functions;
import io.trt4j.tensorrt.natives.LoadedVersion;
import io.trt4j.tensorrt.natives.MissingPlugin;
import io.trt4j.tensorrt.natives.TensorRTCalls;
import io.trt4j.tensorrt.natives.Wrapper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The entry points of TensorRT's ONNX parser: the functions its library exports. */
public final class OnnxParser {
    private static final String NOT_FOUND = "Plugin not found";

    private OnnxParser() {}

    /**
     * Creates an ONNX parser that fills a network; the caller closes it. It owns the weights of the network, so it is
     * freed with the network if it is closed before.
     *
     * @throws io.trt4j.ffm.LibraryNotFoundException if TensorRT's parser is not installed
     */
    public static IParser createParser(INetworkDefinition network, ILogger logger) {
        NativeCall.requireStack();
        Lifetime life = Wrapper.life(Given.argument(network, "network"));
        int version = getNvOnnxParserVersion();
        return EntryPoint.create(
                "createParser",
                life,
                logger,
                (log, v) -> tensorrt_h.createNvOnnxParser_INTERNAL(network.address(), log, version),
                (address, made) -> IParser.of(address, made.keepWithParent()));
    }

    /**
     * Reads a model into the network of a parser, or throws what the parser says of it. A plugin that is not registered is
     * named, with those that are. Attributes of a plugin's node that the plugin has no field for are ignored by the parser, and
     * named in a warning in the log.
     *
     * @throws TensorRTException if the parser refuses the model, or if a plugin's node has a whole number that 32 bits do not
     *     hold, of which {@link IParser#parse} gives the plugin the lower ones
     */
    public static void parse(IParser parser, byte[] model) {
        read(parser, model, null);
    }

    /**
     * Reads a model whose weights may lie in other files, see {@link ModelContents#externalData}.
     *
     * @param file the model's path, which tells the folder that the other files are in; the file itself is not read
     * @throws TensorRTException as by {@link #parse(IParser, byte[])}, or if another file cannot be read
     */
    public static void parse(IParser parser, byte[] model, Path file) {
        read(parser, model, Given.argument(file, "file").toAbsolutePath().toString());
    }

    private static void read(IParser parser, byte[] model, @Nullable String path) {
        PluginAttributes.check(Given.argument(parser, "parser"), Given.argument(model, "model"));
        if (parser.parse(model, path)) {
            return;
        }
        List<String> logged = NativeCall.lastLogged();
        List<String> errors = new ArrayList<>();
        for (int i = 0; i < parser.getNbErrors(); i++) {
            errors.add(text(Objects.requireNonNull(parser.getError(i))));
        }
        String message = "TensorRT's ONNX parser refuses the model: " + String.join(" | ", errors) + ".";
        // TensorRT looks for other plugins, too, and does without.
        String missing = message.contains(NOT_FOUND) ? MissingPlugin.explain(logged, null) : "";
        throw new TensorRTException(missing.isEmpty() ? message : message + " " + missing);
    }

    /** What is wrong, and with which node, as far as the version tells. */
    private static String text(IParserError error) {
        if (error.node() < 0) {
            return error.desc();
        }
        String node = "node " + error.node();
        if (!LoadedVersion.isBefore(9, 1)) {
            String name = error.nodeName();
            node += (name.isEmpty() ? "" : ", " + name) + ", operator " + error.nodeOperator();
        }
        return node + ": " + error.desc();
    }

    /**
     * Creates a refitter that takes weights from ONNX models; the caller closes it. It owns these weights, so it is freed
     * with the refitter if it is closed before.
     *
     * @throws io.trt4j.ffm.LibraryNotFoundException if TensorRT's parser is not installed
     * @throws TensorRTException before TensorRT 10.0, which has none
     */
    public static IParserRefitter createParserRefitter(IRefitter refitter, ILogger logger) {
        NativeCall.requireStack();
        Lifetime life = Wrapper.life(Given.argument(refitter, "refitter"));
        Functions.ALL.require("createNvOnnxParserRefitter_INTERNAL");
        int version = getNvOnnxParserVersion();
        return EntryPoint.create(
                "createParserRefitter",
                life,
                logger,
                (log, v) -> tensorrt_h.createNvOnnxParserRefitter_INTERNAL(refitter.address(), log, version),
                (address, made) -> IParserRefitter.of(address, made.keepWithParent()));
    }

    /**
     * The number of the parser's own version, {@code NV_ONNX_PARSER_VERSION}.
     *
     * @throws io.trt4j.ffm.LibraryNotFoundException if TensorRT's parser is not installed
     */
    public static int getNvOnnxParserVersion() {
        TensorRTCalls.requireRoom();
        LoadedVersion.requireLibrary("getNvOnnxParserVersion");
        TensorRT.version();
        Libraries.load(TensorRTLibraries.NVONNXPARSER);
        return tensorrt_h.getNvOnnxParserVersion();
    }
}
