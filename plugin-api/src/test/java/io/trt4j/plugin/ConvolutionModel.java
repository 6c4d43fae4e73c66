package io.trt4j.plugin;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** An ONNX model of a few 3×3 convolutions, each followed by Relu, with weights of its own. */
final class ConvolutionModel {
    static final int CHANNELS = 8;
    static final int SIZE = 32;
    static final int ELEMENTS = CHANNELS * SIZE * SIZE;
    private static final int LAYERS = 4;

    private ConvolutionModel() {}

    /** The model with some weights. */
    static byte[] bytes() {
        return bytes(42);
    }

    /**
     * The bytes of a ModelProto; input {@code x} and output {@code y} are 1×8×32×32, FP32.
     *
     * @param seed of the weights
     */
    static byte[] bytes(long seed) {
        List<Onnx> nodes = new ArrayList<>();
        List<Onnx> weights = new ArrayList<>();
        Random random = new Random(seed);
        List<Onnx> pads = List.of(Onnx.attribute("pads", new long[] {1, 1, 1, 1}));
        String from = "x";
        for (int i = 0; i < LAYERS; i++) {
            String to = i == LAYERS - 1 ? "y" : "r" + i;
            nodes.add(Onnx.node("Conv", "c" + i, pads, from, "w" + i));
            nodes.add(Onnx.node("Relu", to, List.of(), "c" + i));
            weights.add(weights("w" + i, random));
            from = to;
        }
        return Onnx.model(nodes, weights, 1, CHANNELS, SIZE, SIZE);
    }

    private static Onnx weights(String name, Random random) {
        ByteBuffer values = Onnx.elements(CHANNELS * CHANNELS * 9 * Float.BYTES);
        while (values.hasRemaining()) {
            values.putFloat((float) random.nextGaussian() / 6);
        }
        return Onnx.tensor(name, Onnx.FLOAT, values, CHANNELS, CHANNELS, 3, 3);
    }
}
