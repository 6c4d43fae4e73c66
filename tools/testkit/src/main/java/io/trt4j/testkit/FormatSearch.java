package io.trt4j.testkit;

import io.trt4j.tensorrt.DataType;
import io.trt4j.tensorrt.PluginTensorDesc;
import io.trt4j.tensorrt.TensorFormat;
import io.trt4j.tensorrt.TensorRTException;
import java.util.ArrayList;
import java.util.List;

/**
 * Asks a plugin which types and formats it takes, tensor by tensor as TensorRT does. The host engine runs a plugin only
 * on linear tensors of the network's types.
 */
final class FormatSearch {
    private static final List<DataType> TYPES = List.of(
            DataType.kFLOAT,
            DataType.kHALF,
            DataType.kBF16,
            DataType.kINT8,
            DataType.kINT32,
            DataType.kINT64,
            DataType.kFP8);

    private FormatSearch() {}

    /**
     * Asks for every tensor.
     *
     * @param inputs as they should be
     * @param outputs as they should be
     * @throws TensorRTException if the plugin does not take one of them
     */
    static void requireSupport(
            PluginInstance plugin, String name, List<PluginTensorDesc> inputs, List<PluginTensorDesc> outputs) {
        int nbInputs = inputs.size();
        List<PluginTensorDesc> tensors = new ArrayList<>(inputs);
        tensors.addAll(outputs);
        for (int pos = 0; pos < tensors.size(); pos++) {
            PluginTensorDesc wanted = tensors.get(pos);
            List<String> supported = new ArrayList<>();
            boolean found = false;
            for (DataType type : TYPES) {
                for (TensorFormat format : TensorFormat.values()) {
                    boolean known = type.isAvailable() && format.isAvailable();
                    if (known && isSupported(plugin, tensors, pos, type, format, nbInputs)) {
                        supported.add(type + " " + format);
                        found |= type == wanted.type() && format == TensorFormat.kLINEAR;
                    }
                }
            }
            if (!found) {
                String tensor = pos < nbInputs ? "input " + pos : "output " + (pos - nbInputs);
                throw new TensorRTException(name + ".supportsFormatCombination does not accept " + wanted.type() + " "
                        + TensorFormat.kLINEAR + " for " + tensor + ", as this network has it; it accepts "
                        + (supported.isEmpty() ? "nothing" : String.join(", ", supported)) + ".");
            }
        }
    }

    private static boolean isSupported(
            PluginInstance plugin,
            List<PluginTensorDesc> tensors,
            int pos,
            DataType type,
            TensorFormat format,
            int nbInputs) {
        PluginTensorDesc wanted = tensors.get(pos);
        List<PluginTensorDesc> known = new ArrayList<>(tensors.subList(0, pos));
        known.add(new PluginTensorDesc(wanted.dims(), type, format, wanted.scale()));
        return plugin.supportsFormatCombination(pos, known, nbInputs, tensors.size() - nbInputs);
    }
}
