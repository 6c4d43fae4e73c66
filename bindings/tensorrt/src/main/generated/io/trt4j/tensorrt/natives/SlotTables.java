// Written by tools/regenerate from TensorRT's headers; do not edit.
package io.trt4j.tensorrt.natives;

import static java.lang.foreign.ValueLayout.*;

import io.trt4j.ffm.internal.*;
import io.trt4j.tensorrt.*;
import io.trt4j.tensorrt.Dims;
import io.trt4j.tensorrt.DimsExprs;
import io.trt4j.tensorrt.DynamicPluginTensorDesc;
import io.trt4j.tensorrt.InterfaceInfo;
import io.trt4j.tensorrt.Permutation;
import io.trt4j.tensorrt.PluginField;
import io.trt4j.tensorrt.PluginFieldCollection;
import io.trt4j.tensorrt.PluginTensorDesc;
import io.trt4j.tensorrt.TimingCacheKey;
import io.trt4j.tensorrt.TimingCacheValue;
import io.trt4j.tensorrt.Weights;
import io.trt4j.tensorrt.abi.*;
import io.trt4j.tensorrt.jextract.*;
import java.lang.foreign.*;
import java.lang.invoke.MethodHandle;
import java.util.*;

/** The vtables of interfaces that the plugin API and the host engine implement. */
public final class SlotTables {
    private SlotTables() {}

    /** Of {@code apiv::VDimensionExpr}. */
    public static final class VDimensionExpr {
        /** The order of its functions. */
        public static final SlotTable SLOTS = new SlotTable("VDimensionExpr",
            "8.6 ~ ~delete isConstant getConstantValue",
            "9.0 +",
            "10.0 + isSizeTensor",
            "11.0 +");
        /** The mangled names of the class and its bases, itself first. */
        public static final VersionedNames TYPE_NAMES = new VersionedNames("VDimensionExpr",
            "8.6 N8nvinfer14apiv14VDimensionExprE",
            "9.0 +",
            "10.0 +",
            "11.0 +");
        /** What it answers to getInterfaceInfo, null where it is not asked. */
        public static final InterfaceInfo INFO = null;

        private VDimensionExpr() {}
    }

    /** Of {@code apiv::VExprBuilder}. */
    public static final class VExprBuilder {
        /** The order of its functions. */
        public static final SlotTable SLOTS = new SlotTable("VExprBuilder",
            "8.6 ~ ~delete constant operation",
            "9.0 +",
            "10.0 + declareSizeTensor",
            "11.0 +");
        /** The mangled names of the class and its bases, itself first. */
        public static final VersionedNames TYPE_NAMES = new VersionedNames("VExprBuilder",
            "8.6 N8nvinfer14apiv12VExprBuilderE",
            "9.0 +",
            "10.0 +",
            "11.0 +");
        /** What it answers to getInterfaceInfo, null where it is not asked. */
        public static final InterfaceInfo INFO = null;

        private VExprBuilder() {}
    }

    /** Of {@code nvinfer1::IPluginCapability}. */
    public static final class IPluginCapability {
        /** The order of its functions. */
        public static final SlotTable SLOTS = new SlotTable("IPluginCapability",
            "10.0 IVersionedInterface.getAPILanguage IVersionedInterface.getInterfaceInfo ~ ~delete",
            "11.0 +");
        /** The mangled names of the class and its bases, itself first. */
        public static final VersionedNames TYPE_NAMES = new VersionedNames("IPluginCapability",
            "10.0 N8nvinfer15v_1_017IPluginCapabilityE N8nvinfer119IVersionedInterfaceE",
            "11.0 +");
        /** What it answers to getInterfaceInfo, null where it is not asked. */
        public static final InterfaceInfo INFO = null;

        private IPluginCapability() {}
    }

    /** Of {@code nvinfer1::IPluginCreator}. */
    public static final class IPluginCreator {
        /** The order of its functions. */
        public static final SlotTable SLOTS = new SlotTable("IPluginCreator",
            "8.6 getTensorRTVersion getPluginName getPluginVersion getFieldNames createPlugin deserializePlugin setPluginNamespace getPluginNamespace ~ ~delete",
            "9.0 +",
            "10.0 IVersionedInterface.getAPILanguage IVersionedInterface.getInterfaceInfo ~ ~delete getPluginName getPluginVersion getFieldNames createPlugin deserializePlugin setPluginNamespace getPluginNamespace",
            "11.0 +");
        /** The mangled names of the class and its bases, itself first. */
        public static final VersionedNames TYPE_NAMES = new VersionedNames("IPluginCreator",
            "8.6 N8nvinfer114IPluginCreatorE",
            "9.0 +",
            "10.0 N8nvinfer15v_1_014IPluginCreatorE N8nvinfer15v_1_023IPluginCreatorInterfaceE N8nvinfer119IVersionedInterfaceE",
            "11.0 +");
        /** What it answers to getInterfaceInfo, null where it is not asked. */
        public static final InterfaceInfo INFO = new InterfaceInfo("PLUGIN CREATOR_V1", 1, 0);

        private IPluginCreator() {}
    }

    /** Of {@code nvinfer1::IPluginCreatorInterface}. */
    public static final class IPluginCreatorInterface {
        /** The order of its functions. */
        public static final SlotTable SLOTS = new SlotTable("IPluginCreatorInterface",
            "10.0 IVersionedInterface.getAPILanguage IVersionedInterface.getInterfaceInfo ~ ~delete",
            "11.0 +");
        /** The mangled names of the class and its bases, itself first. */
        public static final VersionedNames TYPE_NAMES = new VersionedNames("IPluginCreatorInterface",
            "10.0 N8nvinfer15v_1_023IPluginCreatorInterfaceE N8nvinfer119IVersionedInterfaceE",
            "11.0 +");
        /** What it answers to getInterfaceInfo, null where it is not asked. */
        public static final InterfaceInfo INFO = null;

        private IPluginCreatorInterface() {}
    }

    /** Of {@code nvinfer1::IPluginCreatorV3One}. */
    public static final class IPluginCreatorV3One {
        /** The order of its functions. */
        public static final SlotTable SLOTS = new SlotTable("IPluginCreatorV3One",
            "10.0 IVersionedInterface.getAPILanguage IVersionedInterface.getInterfaceInfo ~ ~delete createPlugin getFieldNames getPluginName getPluginVersion getPluginNamespace",
            "11.0 +");
        /** The mangled names of the class and its bases, itself first. */
        public static final VersionedNames TYPE_NAMES = new VersionedNames("IPluginCreatorV3One",
            "10.0 N8nvinfer15v_1_019IPluginCreatorV3OneE N8nvinfer15v_1_023IPluginCreatorInterfaceE N8nvinfer119IVersionedInterfaceE",
            "11.0 +");
        /** What it answers to getInterfaceInfo, null where it is not asked. */
        public static final InterfaceInfo INFO = new InterfaceInfo("PLUGIN CREATOR_V3ONE", 1, 0);

        private IPluginCreatorV3One() {}
    }

    /** Of {@code nvinfer1::IPluginResource}. */
    public static final class IPluginResource {
        /** The order of its functions. */
        public static final SlotTable SLOTS = new SlotTable("IPluginResource",
            "10.0 IVersionedInterface.getAPILanguage IVersionedInterface.getInterfaceInfo ~ ~delete release clone",
            "11.0 +");
        /** The mangled names of the class and its bases, itself first. */
        public static final VersionedNames TYPE_NAMES = new VersionedNames("IPluginResource",
            "10.0 N8nvinfer15v_1_015IPluginResourceE N8nvinfer119IVersionedInterfaceE",
            "11.0 +");
        /** What it answers to getInterfaceInfo, null where it is not asked. */
        public static final InterfaceInfo INFO = new InterfaceInfo("IPluginResource", 1, 0);

        private IPluginResource() {}
    }

    /** Of {@code nvinfer1::IPluginV2}. */
    public static final class IPluginV2 {
        /** The order of its functions. */
        public static final SlotTable SLOTS = new SlotTable("IPluginV2",
            "8.6 getTensorRTVersion getPluginType getPluginVersion getNbOutputs getOutputDimensions supportsFormat configureWithFormat initialize terminate getWorkspaceSize enqueue getSerializationSize serialize destroy clone setPluginNamespace getPluginNamespace ~ ~delete",
            "9.0 +",
            "10.0 +",
            "11.0 +");
        /** The mangled names of the class and its bases, itself first. */
        public static final VersionedNames TYPE_NAMES = new VersionedNames("IPluginV2",
            "8.6 N8nvinfer19IPluginV2E",
            "9.0 +",
            "10.0 +",
            "11.0 +");
        /** What it answers to getInterfaceInfo, null where it is not asked. */
        public static final InterfaceInfo INFO = null;

        private IPluginV2() {}
    }

    /** Of {@code nvinfer1::IPluginV2DynamicExt}. */
    public static final class IPluginV2DynamicExt {
        /** The order of its functions. */
        public static final SlotTable SLOTS = new SlotTable("IPluginV2DynamicExt",
            "8.6 IPluginV2.getTensorRTVersion IPluginV2.getPluginType IPluginV2.getPluginVersion IPluginV2.getNbOutputs IPluginV2.getOutputDimensions IPluginV2.supportsFormat IPluginV2.configureWithFormat IPluginV2.initialize IPluginV2.terminate IPluginV2.getWorkspaceSize IPluginV2.enqueue IPluginV2.getSerializationSize IPluginV2.serialize IPluginV2.destroy IPluginV2.clone IPluginV2.setPluginNamespace IPluginV2.getPluginNamespace ~ ~delete IPluginV2Ext.getOutputDataType IPluginV2Ext.isOutputBroadcastAcrossBatch IPluginV2Ext.canBroadcastInputAcrossBatch IPluginV2Ext.configurePlugin IPluginV2Ext.attachToContext IPluginV2Ext.detachFromContext getOutputDimensions supportsFormatCombination configurePlugin getWorkspaceSize enqueue",
            "9.0 +",
            "10.0 +",
            "11.0 IPluginV2.getTensorRTVersion IPluginV2.getPluginType IPluginV2.getPluginVersion IPluginV2.getNbOutputs IPluginV2.getOutputDimensions IPluginV2.supportsFormat IPluginV2.configureWithFormat IPluginV2.initialize IPluginV2.terminate IPluginV2.getWorkspaceSize IPluginV2.enqueue IPluginV2.getSerializationSize IPluginV2.serialize IPluginV2.destroy IPluginV2.clone IPluginV2.setPluginNamespace IPluginV2.getPluginNamespace ~ ~delete IPluginV2Ext.getOutputDataType IPluginV2Ext.configurePlugin IPluginV2Ext.attachToContext IPluginV2Ext.detachFromContext getOutputDimensions supportsFormatCombination configurePlugin getWorkspaceSize enqueue");
        /** The mangled names of the class and its bases, itself first. */
        public static final VersionedNames TYPE_NAMES = new VersionedNames("IPluginV2DynamicExt",
            "8.6 N8nvinfer119IPluginV2DynamicExtE N8nvinfer112IPluginV2ExtE N8nvinfer19IPluginV2E",
            "9.0 +",
            "10.0 +",
            "11.0 +");
        /** What it answers to getInterfaceInfo, null where it is not asked. */
        public static final InterfaceInfo INFO = null;

        private IPluginV2DynamicExt() {}
    }

    /** Of {@code nvinfer1::IPluginV2Ext}. */
    public static final class IPluginV2Ext {
        /** The order of its functions. */
        public static final SlotTable SLOTS = new SlotTable("IPluginV2Ext",
            "8.6 IPluginV2.getTensorRTVersion IPluginV2.getPluginType IPluginV2.getPluginVersion IPluginV2.getNbOutputs IPluginV2.getOutputDimensions IPluginV2.supportsFormat IPluginV2.configureWithFormat IPluginV2.initialize IPluginV2.terminate IPluginV2.getWorkspaceSize IPluginV2.enqueue IPluginV2.getSerializationSize IPluginV2.serialize IPluginV2.destroy IPluginV2.clone IPluginV2.setPluginNamespace IPluginV2.getPluginNamespace ~ ~delete getOutputDataType isOutputBroadcastAcrossBatch canBroadcastInputAcrossBatch configurePlugin attachToContext detachFromContext",
            "9.0 +",
            "10.0 +",
            "11.0 IPluginV2.getTensorRTVersion IPluginV2.getPluginType IPluginV2.getPluginVersion IPluginV2.getNbOutputs IPluginV2.getOutputDimensions IPluginV2.supportsFormat IPluginV2.configureWithFormat IPluginV2.initialize IPluginV2.terminate IPluginV2.getWorkspaceSize IPluginV2.enqueue IPluginV2.getSerializationSize IPluginV2.serialize IPluginV2.destroy IPluginV2.clone IPluginV2.setPluginNamespace IPluginV2.getPluginNamespace ~ ~delete getOutputDataType configurePlugin attachToContext detachFromContext");
        /** The mangled names of the class and its bases, itself first. */
        public static final VersionedNames TYPE_NAMES = new VersionedNames("IPluginV2Ext",
            "8.6 N8nvinfer112IPluginV2ExtE N8nvinfer19IPluginV2E",
            "9.0 +",
            "10.0 +",
            "11.0 +");
        /** What it answers to getInterfaceInfo, null where it is not asked. */
        public static final InterfaceInfo INFO = null;

        private IPluginV2Ext() {}
    }

    /** Of {@code nvinfer1::IPluginV2IOExt}. */
    public static final class IPluginV2IOExt {
        /** The order of its functions. */
        public static final SlotTable SLOTS = new SlotTable("IPluginV2IOExt",
            "8.6 IPluginV2.getTensorRTVersion IPluginV2.getPluginType IPluginV2.getPluginVersion IPluginV2.getNbOutputs IPluginV2.getOutputDimensions IPluginV2.supportsFormat IPluginV2.configureWithFormat IPluginV2.initialize IPluginV2.terminate IPluginV2.getWorkspaceSize IPluginV2.enqueue IPluginV2.getSerializationSize IPluginV2.serialize IPluginV2.destroy IPluginV2.clone IPluginV2.setPluginNamespace IPluginV2.getPluginNamespace ~ ~delete IPluginV2Ext.getOutputDataType IPluginV2Ext.isOutputBroadcastAcrossBatch IPluginV2Ext.canBroadcastInputAcrossBatch IPluginV2Ext.configurePlugin IPluginV2Ext.attachToContext IPluginV2Ext.detachFromContext configurePlugin supportsFormatCombination",
            "9.0 +",
            "10.0 +",
            "11.0 IPluginV2.getTensorRTVersion IPluginV2.getPluginType IPluginV2.getPluginVersion IPluginV2.getNbOutputs IPluginV2.getOutputDimensions IPluginV2.supportsFormat IPluginV2.configureWithFormat IPluginV2.initialize IPluginV2.terminate IPluginV2.getWorkspaceSize IPluginV2.enqueue IPluginV2.getSerializationSize IPluginV2.serialize IPluginV2.destroy IPluginV2.clone IPluginV2.setPluginNamespace IPluginV2.getPluginNamespace ~ ~delete IPluginV2Ext.getOutputDataType IPluginV2Ext.configurePlugin IPluginV2Ext.attachToContext IPluginV2Ext.detachFromContext configurePlugin supportsFormatCombination");
        /** The mangled names of the class and its bases, itself first. */
        public static final VersionedNames TYPE_NAMES = new VersionedNames("IPluginV2IOExt",
            "8.6 N8nvinfer114IPluginV2IOExtE N8nvinfer112IPluginV2ExtE N8nvinfer19IPluginV2E",
            "9.0 +",
            "10.0 +",
            "11.0 +");
        /** What it answers to getInterfaceInfo, null where it is not asked. */
        public static final InterfaceInfo INFO = null;

        private IPluginV2IOExt() {}
    }

    /** Of {@code nvinfer1::IPluginV3}. */
    public static final class IPluginV3 {
        /** The order of its functions. */
        public static final SlotTable SLOTS = new SlotTable("IPluginV3",
            "10.0 IVersionedInterface.getAPILanguage IVersionedInterface.getInterfaceInfo ~ ~delete getCapabilityInterface clone",
            "11.0 +");
        /** The mangled names of the class and its bases, itself first. */
        public static final VersionedNames TYPE_NAMES = new VersionedNames("IPluginV3",
            "10.0 N8nvinfer15v_1_09IPluginV3E N8nvinfer119IVersionedInterfaceE",
            "11.0 +");
        /** What it answers to getInterfaceInfo, null where it is not asked. */
        public static final InterfaceInfo INFO = new InterfaceInfo("PLUGIN", 1, 0);

        private IPluginV3() {}
    }

    /** Of {@code nvinfer1::IPluginV3OneBuild}. */
    public static final class IPluginV3OneBuild {
        /** The order of its functions. */
        public static final SlotTable SLOTS = new SlotTable("IPluginV3OneBuild",
            "10.0 IVersionedInterface.getAPILanguage IVersionedInterface.getInterfaceInfo ~ ~delete configurePlugin getOutputDataTypes getOutputShapes supportsFormatCombination getNbOutputs getWorkspaceSize getValidTactics getNbTactics getTimingCacheID getFormatCombinationLimit getMetadataString",
            "11.0 +");
        /** The mangled names of the class and its bases, itself first. */
        public static final VersionedNames TYPE_NAMES = new VersionedNames("IPluginV3OneBuild",
            "10.0 N8nvinfer15v_1_017IPluginV3OneBuildE N8nvinfer15v_1_017IPluginCapabilityE N8nvinfer119IVersionedInterfaceE",
            "11.0 +");
        /** What it answers to getInterfaceInfo, null where it is not asked. */
        public static final InterfaceInfo INFO = new InterfaceInfo("PLUGIN_V3ONE_BUILD", 1, 0);

        private IPluginV3OneBuild() {}
    }

    /** Of {@code nvinfer1::IPluginV3OneBuildV2}. */
    public static final class IPluginV3OneBuildV2 {
        /** The order of its functions. */
        public static final SlotTable SLOTS = new SlotTable("IPluginV3OneBuildV2",
            "10.3 IVersionedInterface.getAPILanguage IVersionedInterface.getInterfaceInfo ~ ~delete IPluginV3OneBuild.configurePlugin IPluginV3OneBuild.getOutputDataTypes IPluginV3OneBuild.getOutputShapes IPluginV3OneBuild.supportsFormatCombination IPluginV3OneBuild.getNbOutputs IPluginV3OneBuild.getWorkspaceSize IPluginV3OneBuild.getValidTactics IPluginV3OneBuild.getNbTactics IPluginV3OneBuild.getTimingCacheID IPluginV3OneBuild.getFormatCombinationLimit IPluginV3OneBuild.getMetadataString getAliasedInput",
            "11.0 +");
        /** The mangled names of the class and its bases, itself first. */
        public static final VersionedNames TYPE_NAMES = new VersionedNames("IPluginV3OneBuildV2",
            "10.3 N8nvinfer15v_2_017IPluginV3OneBuildE N8nvinfer15v_1_017IPluginV3OneBuildE N8nvinfer15v_1_017IPluginCapabilityE N8nvinfer119IVersionedInterfaceE",
            "11.0 +");
        /** What it answers to getInterfaceInfo, null where it is not asked. */
        public static final InterfaceInfo INFO = new InterfaceInfo("PLUGIN_V3ONE_BUILD", 2, 0);

        private IPluginV3OneBuildV2() {}
    }

    /** Of {@code nvinfer1::IPluginV3OneCore}. */
    public static final class IPluginV3OneCore {
        /** The order of its functions. */
        public static final SlotTable SLOTS = new SlotTable("IPluginV3OneCore",
            "10.0 IVersionedInterface.getAPILanguage IVersionedInterface.getInterfaceInfo ~ ~delete getPluginName getPluginVersion getPluginNamespace",
            "11.0 +");
        /** The mangled names of the class and its bases, itself first. */
        public static final VersionedNames TYPE_NAMES = new VersionedNames("IPluginV3OneCore",
            "10.0 N8nvinfer15v_1_016IPluginV3OneCoreE N8nvinfer15v_1_017IPluginCapabilityE N8nvinfer119IVersionedInterfaceE",
            "11.0 +");
        /** What it answers to getInterfaceInfo, null where it is not asked. */
        public static final InterfaceInfo INFO = new InterfaceInfo("PLUGIN_V3ONE_CORE", 1, 0);

        private IPluginV3OneCore() {}
    }

    /** Of {@code nvinfer1::IPluginV3OneRuntime}. */
    public static final class IPluginV3OneRuntime {
        /** The order of its functions. */
        public static final SlotTable SLOTS = new SlotTable("IPluginV3OneRuntime",
            "10.0 IVersionedInterface.getAPILanguage IVersionedInterface.getInterfaceInfo ~ ~delete setTactic onShapeChange enqueue attachToContext getFieldsToSerialize",
            "11.0 +");
        /** The mangled names of the class and its bases, itself first. */
        public static final VersionedNames TYPE_NAMES = new VersionedNames("IPluginV3OneRuntime",
            "10.0 N8nvinfer15v_1_019IPluginV3OneRuntimeE N8nvinfer15v_1_017IPluginCapabilityE N8nvinfer119IVersionedInterfaceE",
            "11.0 +");
        /** What it answers to getInterfaceInfo, null where it is not asked. */
        public static final InterfaceInfo INFO = new InterfaceInfo("PLUGIN_V3ONE_RUNTIME", 1, 0);

        private IPluginV3OneRuntime() {}
    }

    /** Of {@code nvinfer1::IVersionedInterface}. */
    public static final class IVersionedInterface {
        /** The order of its functions. */
        public static final SlotTable SLOTS = new SlotTable("IVersionedInterface",
            "10.0 getAPILanguage getInterfaceInfo ~ ~delete",
            "11.0 +");
        /** The mangled names of the class and its bases, itself first. */
        public static final VersionedNames TYPE_NAMES = new VersionedNames("IVersionedInterface",
            "10.0 N8nvinfer119IVersionedInterfaceE",
            "11.0 +");
        /** What it answers to getInterfaceInfo, null where it is not asked. */
        public static final InterfaceInfo INFO = null;

        private IVersionedInterface() {}
    }
}
