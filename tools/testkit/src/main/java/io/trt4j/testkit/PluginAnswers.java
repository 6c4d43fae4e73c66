package io.trt4j.testkit;

import io.trt4j.tensorrt.DataType;
import io.trt4j.tensorrt.Dims;
import io.trt4j.tensorrt.PluginTensorDesc;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What a plugin answers that depends on nothing but its attributes. */
record PluginAnswers(Map<String, String> byMethod) {
    static PluginAnswers of(PluginInstance plugin, CheckSubject subject) {
        Map<String, String> answers = new LinkedHashMap<>();
        answers.put("getPluginType", plugin.getPluginType());
        answers.put("getPluginVersion", plugin.getPluginVersion());
        answers.put("getPluginNamespace", plugin.getPluginNamespace());
        int outputs = plugin.getNbOutputs();
        answers.put("getNbOutputs", Integer.toString(outputs));
        List<DataType> types = IntStream.range(0, outputs)
                .mapToObj(output -> plugin.getOutputDataType(output, subject.types()))
                .toList();
        answers.put("getOutputDataType", types.toString());
        HostNetwork network = subject.network(1);
        List<Dims> dims = network.inputs().stream().map(HostTensorDesc::dims).toList();
        answers.put(
                "getOutputShapes",
                plugin.getOutputShapes(outputs, dims, network.shapeInputs()).toString());
        List<PluginTensorDesc> linear = new ArrayList<>();
        network.inputs().forEach(t -> linear.add(DescArrays.linear(t.type(), t.dims())));
        types.forEach(type -> linear.add(DescArrays.linear(type, Dims.of(1))));
        answers.put(
                "supportsFormatCombination",
                IntStream.range(0, linear.size())
                        .mapToObj(pos ->
                                plugin.supportsFormatCombination(pos, linear.subList(0, pos + 1), dims.size(), outputs))
                        .toList()
                        .toString());
        answers.put("getValidTactics", Arrays.toString(plugin.getValidTactics()));
        answers.put(
                "getAliasedInput",
                IntStream.range(0, outputs)
                        .mapToObj(plugin::getAliasedInput)
                        .toList()
                        .toString());
        return new PluginAnswers(answers);
    }

    /** The first difference in words; null if there is none. */
    @Nullable
    String difference(PluginAnswers other, String whose, String others) {
        for (Map.Entry<String, String> answer : byMethod.entrySet()) {
            String second = String.valueOf(other.byMethod.get(answer.getKey()));
            if (!answer.getValue().equals(second)) {
                return answer.getKey() + " gave " + answer.getValue() + " " + whose + ", and " + second + " " + others;
            }
        }
        return null;
    }
}
