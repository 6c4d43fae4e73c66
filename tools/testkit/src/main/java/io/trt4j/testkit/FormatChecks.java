package io.trt4j.testkit;

import io.trt4j.tensorrt.DataType;
import io.trt4j.tensorrt.Dims;
import io.trt4j.tensorrt.PluginTensorDesc;
import io.trt4j.tensorrt.TensorFormat;
import io.trt4j.tensorrt.TensorRTException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Checks of the types and formats that a plugin takes. */
final class FormatChecks {
    /** What TensorRT gives to no plugin. */
    private static final List<DataType> REFUSED = List.of(DataType.kBOOL, DataType.kUINT8);

    /** How often the tensors behind are others. */
    private static final int VARIATIONS = 4;

    private final CheckSubject subject;
    private final PluginInstance plugin;
    private final List<PluginTensorDesc> tensors = new ArrayList<>();
    private final int nbInputs;
    private final int nbOutputs;

    private FormatChecks(CheckSubject subject, PluginInstance plugin) {
        this.subject = subject;
        this.plugin = plugin;
        HostNetwork network = subject.network(1);
        network.inputs().forEach(t -> tensors.add(DescArrays.linear(t.type(), t.dims())));
        nbInputs = tensors.size();
        nbOutputs = plugin.getNbOutputs();
        List<Dims> dims = network.inputs().stream().map(HostTensorDesc::dims).toList();
        List<List<Expr>> shapes = plugin.getOutputShapes(nbOutputs, dims, network.shapeInputs());
        for (int i = 0; i < nbOutputs; i++) {
            Dims shape = Dims.of(shapes.get(i).stream()
                    .mapToLong(e -> e instanceof Expr.Constant c ? c.value() : -1)
                    .toArray());
            tensors.add(DescArrays.linear(plugin.getOutputDataType(i, subject.types()), shape));
        }
    }

    private static List<DataType> types() {
        return Stream.of(DataType.values()).filter(DataType::isAvailable).toList();
    }

    private static List<TensorFormat> formats() {
        return Stream.of(TensorFormat.values())
                .filter(TensorFormat::isAvailable)
                .toList();
    }

    private static PluginTensorDesc with(PluginTensorDesc desc, DataType type, TensorFormat format) {
        return new PluginTensorDesc(desc.dims(), type, format, desc.scale());
    }

    private String tensor(int pos) {
        return pos < nbInputs ? "input " + pos : "output " + (pos - nbInputs);
    }

    /** 5: the answer for a tensor depends on it and those before it, and some combination is accepted. */
    static String combinations(CheckSubject subject) {
        try (PluginInstance plugin = subject.create()) {
            FormatChecks checks = new FormatChecks(subject, plugin);
            int accepted = 0;
            for (int pos = 0; pos < checks.tensors.size(); pos++) {
                accepted += checks.looksBackOnly(pos);
            }
            if (!checks.accepts(new ArrayList<>())) {
                throw Verdict.failed(
                        "at least one combination of types and formats is accepted",
                        "supportsFormatCombination refuses all of them",
                        "Accept what enqueue can work with, at least one type in the format kLINEAR.");
            }
            checks.acceptsNetwork();
            return accepted + " types and formats accepted, one tensor at a time";
        }
    }

    /** Asks with and without tensors behind; the result is how many types and formats are accepted. */
    private int looksBackOnly(int pos) {
        int accepted = 0;
        List<PluginTensorDesc> given = new ArrayList<>(tensors.subList(0, pos));
        for (DataType type : types()) {
            for (TensorFormat format : formats()) {
                given.add(with(tensors.get(pos), type, format));
                boolean alone = supports(pos, given);
                accepted += alone ? 1 : 0;
                for (int variation = 0; variation < VARIATIONS; variation++) {
                    List<PluginTensorDesc> behind = new ArrayList<>(given);
                    for (int i = pos + 1; i < tensors.size(); i++) {
                        behind.add(with(tensors.get(i), any(types()), any(formats())));
                    }
                    if (supports(pos, behind) != alone) {
                        throw Verdict.failed(
                                "the same answer for " + tensor(pos) + " as " + type + " " + format
                                        + " whatever stands behind it",
                                alone + " where the tensors behind are not known yet, " + !alone + " where they are "
                                        + behind.subList(pos + 1, behind.size()),
                                "Look at the entries 0 to pos of inOut only: TensorRT fills the others later, and"
                                        + " until then there is anything in them.");
                    }
                }
                given.removeLast();
            }
        }
        return accepted;
    }

    private <T> T any(List<T> list) {
        return list.get(subject.random().nextInt(list.size()));
    }

    private boolean supports(int pos, List<PluginTensorDesc> inOut) {
        return plugin.supportsFormatCombination(pos, inOut, nbInputs, nbOutputs);
    }

    /** Whether there is a combination that begins with some tensors. */
    private boolean accepts(List<PluginTensorDesc> begun) {
        int pos = begun.size();
        if (pos == tensors.size()) {
            return true;
        }
        for (DataType type : types()) {
            for (TensorFormat format : formats()) {
                begun.add(with(tensors.get(pos), type, format));
                if (supports(pos, begun) && accepts(begun)) {
                    return true;
                }
                begun.removeLast();
            }
        }
        return false;
    }

    private void acceptsNetwork() {
        try {
            FormatSearch.requireSupport(
                    plugin,
                    subject.spec().name(),
                    tensors.subList(0, nbInputs),
                    tensors.subList(nbInputs, tensors.size()));
        } catch (TensorRTException e) {
            throw Verdict.failed(
                    "the types that the kit was given are accepted in the format kLINEAR",
                    CheckRunner.message(e),
                    "Accept them, or give the kit inputs of types that the plugin takes.");
        }
    }

    /** 19: what the plugin cannot do it says, without an exception, and it claims nothing that TensorRT refuses. */
    static String unsupported(CheckSubject subject) {
        try (PluginInstance plugin = subject.create()) {
            FormatChecks checks = new FormatChecks(subject, plugin);
            int asked = 0;
            for (int pos = 0; pos < checks.tensors.size(); pos++) {
                List<PluginTensorDesc> given = new ArrayList<>(checks.tensors.subList(0, pos));
                for (DataType type : types()) {
                    for (TensorFormat format : formats()) {
                        given.add(with(checks.tensors.get(pos), type, format));
                        checks.requireClean(pos, given, type, format);
                        given.removeLast();
                        asked++;
                    }
                }
            }
            return asked + " types and formats asked for";
        }
    }

    private void requireClean(int pos, List<PluginTensorDesc> given, DataType type, TensorFormat format) {
        String question = "supportsFormatCombination for " + tensor(pos) + " as " + type + " " + format;
        boolean supports;
        try {
            supports = supports(pos, given);
        } catch (TensorRTException e) {
            throw Verdict.failed(
                    "true or false from " + question,
                    CheckRunner.message(e),
                    "Return false for what the plugin does not take; TensorRT asks for every type and format there"
                            + " is.");
        }
        if (supports && REFUSED.contains(type)) {
            throw Verdict.failed(
                    "false from " + question + ": TensorRT gives no plugin tensors of that type",
                    "true",
                    "Name the types that the plugin takes, one by one.");
        }
    }
}
