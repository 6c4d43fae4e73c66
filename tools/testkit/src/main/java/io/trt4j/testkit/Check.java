package io.trt4j.testkit;

import java.util.Arrays;

/** The checks, by number, and the rules behind them. */
enum Check {
    ORDER(
            1,
            1,
            "order and number of calls",
            "A plugin works in TensorRT's order of calls, and answers the same however often it is asked.",
            "recorded in TensorRT 10.6: CallTrace.order",
            (subject, own) -> LifeChecks.order(subject)),
    CLONES(
            2,
            2,
            "clones",
            "A clone equals its original, needs no initialize, and shares nothing with it that changes.",
            "NvInferRuntime.h: IPluginV2::clone, IPluginV3::clone, IPluginV3OneRuntime::attachToContext",
            (subject, own) -> LifeChecks.clones(subject)),
    ROUND_TRIP(
            3,
            2,
            "saving and loading",
            "serialize writes as many bytes as getSerializationSize says; what is made from saved data is the same"
                    + " plugin.",
            "NvInferRuntime.h: IPluginV2::serialize, IPluginV3OneRuntime::getFieldsToSerialize",
            (subject, own) -> SavingChecks.roundTrip(subject)),
    NAMES(
            4,
            1,
            "names",
            "Name, version and namespace of plugin and creator agree, are not null and have at most 1023 bytes.",
            "NvInferRuntime.h: IPluginV2::getPluginType, IPluginV3OneCore::getPluginName,"
                    + " IPluginCreator::getFieldNames",
            (subject, own) -> StringChecks.names(subject)),
    FORMATS(
            5,
            1,
            "types and formats",
            "supportsFormatCombination(pos) looks at the entries 0 to pos only, and accepts at least one combination.",
            "NvInferRuntime.h: IPluginV2DynamicExt and IPluginV3OneBuild::supportsFormatCombination",
            (subject, own) -> FormatChecks.combinations(subject)),
    DECLARED(
            6,
            1,
            "shapes and types of outputs",
            "Outputs have the shapes and types that the plugin declared, for the least, usual and greatest inputs.",
            "NvInferRuntime.h: IPluginV2DynamicExt::getOutputDimensions, IPluginV3OneBuild::getOutputShapes",
            (subject, own) -> OutputChecks.declared(subject)),
    CANARIES(
            7,
            2,
            "memory around outputs and workspace",
            "enqueue writes to outputs and workspace only, changes no input, and reads nothing there that it did not"
                    + " write.",
            "NvInferRuntime.h: IPluginV2DynamicExt::enqueue, getWorkspaceSize",
            (subject, own) -> OutputChecks.canaries(subject)),
    STREAM(
            8,
            5,
            "the stream",
            "enqueue works on the stream it is given, and does not wait.",
            "NVIDIA's documentation, Extending TensorRT with custom layers: enqueue",
            true,
            (subject, own) -> GpuChecks.stream(subject)),
    GRAPH(
            9,
            5,
            "CUDA graphs",
            "What enqueue adds to a stream can be captured, and a replay gives the same outputs.",
            "NVIDIA's documentation, Performance best practices: CUDA graphs",
            true,
            (subject, own) -> GpuChecks.graph(subject)),
    ALLOCATION(
            10,
            5,
            "allocation in enqueue",
            "enqueue allocates nothing, on the device or the Java heap.",
            "NVIDIA's documentation, Extending TensorRT with custom layers: enqueue",
            true,
            (subject, own) -> GpuChecks.allocation(subject)),
    THREADS(
            11,
            4,
            "contexts in several threads",
            "Contexts of one engine run at the same time, each in a thread of its own.",
            "NvInferRuntime.h: \"Thread safe\" in the usage notes of IPluginV2 and IPluginV3OneRuntime",
            (subject, own) -> LifeChecks.threads(subject)),
    TACTICS(
            12,
            3,
            "tactics",
            "Tactics have positive numbers, no two the same, and give the same outputs.",
            "NvInferRuntime.h: IPluginV3OneBuild::getValidTactics, IPluginV3OneRuntime::setTactic",
            (subject, own) -> TacticChecks.tactics(subject)),
    ALIASES(
            13,
            3,
            "outputs in place of inputs",
            "An output in the place of an input has its type and shape, and is the only one there.",
            "NvInferRuntime.h: IPluginV3OneBuildV2::getAliasedInput",
            (subject, own) -> TacticChecks.aliases(subject)),
    TIMING_CACHE_ID(
            14,
            3,
            "timing cache ID",
            "Plugins of equal attributes have the same timing cache ID.",
            "NvInferRuntime.h: IPluginV3OneBuild::getTimingCacheID",
            (subject, own) -> TacticChecks.timingCacheId(subject)),
    SURVIVAL(
            15,
            3,
            "bad arguments",
            "What a plugin throws becomes a status or null: no exception leaves it, and the process lives.",
            "NvInferRuntime.h: every method of IPluginV2, IPluginV3 and their creators is noexcept",
            FailureChecks::survives),
    BALANCE(
            16,
            3,
            "what is left at the end",
            "All that a plugin makes and acquires is freed and released when it is destroyed.",
            "NvInferRuntime.h: IPluginV2::terminate and destroy, IPluginRegistry::releasePluginResource",
            (subject, own) -> LifeChecks.balance(subject)),
    DEVICE_MEMORY(
            17,
            5,
            "device memory over changes of shape",
            "Device memory does not grow when shapes change again and again.",
            "TensorRT's issue 4849: a module is loaded for each change of shape",
            true,
            (subject, own) -> GpuChecks.deviceMemory(subject)),
    FRESH_PROCESS(
            18,
            4,
            "an engine in another process",
            "An engine gives the same outputs in a process that only loaded it.",
            "NvInferRuntime.h: IPluginCreator::deserializePlugin, IPluginCreatorV3One::createPlugin with kRUNTIME",
            (subject, own) -> SavingChecks.freshProcess(subject)),
    UNSUPPORTED(
            19,
            2,
            "unsupported types",
            "supportsFormatCombination answers false for what the plugin does not take, and for BOOL and UINT8.",
            "NvInferRuntime.h: IPluginV2DynamicExt and IPluginV3OneBuild::supportsFormatCombination",
            (subject, own) -> FormatChecks.unsupported(subject)),
    NUMBERS(
            20,
            1,
            "numbers",
            "Outputs are what a reference on the CPU gives, for random shapes and values.",
            "the reference that the kit is given",
            (subject, own) -> OutputChecks.numbers(subject)),
    ATTRIBUTES(
            21,
            2,
            "missing and unknown attributes",
            "getFieldNames names each attribute; a missing one is refused or optional, an unknown one changes nothing.",
            "NvInferRuntime.h: IPluginCreator::getFieldNames; the ONNX parser passes only fields that are named there",
            (subject, own) -> StringChecks.attributes(subject));

    /** Makes the check; the result is a note on what was tried, or nothing. A {@link Verdict} ends it otherwise. */
    interface Body {
        String run(CheckSubject subject, boolean ownProcess) throws Exception;
    }

    final int number;
    final int level;
    final String title;
    final String rule;
    final String source;
    /** Whether it is about a device. */
    final boolean needsGpu;

    final Body body;

    Check(int number, int level, String title, String rule, String source, Body body) {
        this(number, level, title, rule, source, false, body);
    }

    Check(int number, int level, String title, String rule, String source, boolean needsGpu, Body body) {
        this.number = number;
        this.level = level;
        this.title = title;
        this.rule = rule;
        this.source = source;
        this.needsGpu = needsGpu;
        this.body = body;
    }

    /** The numbers of all. */
    static int[] numbers() {
        return Arrays.stream(values()).mapToInt(check -> check.number).toArray();
    }

    /**
     * The check of a number.
     *
     * @throws IllegalArgumentException if there is none
     */
    static Check of(int number) {
        return Arrays.stream(values())
                .filter(check -> check.number == number)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "There are the checks 1 to " + values().length + ", not " + number + "."));
    }
}
