// Written by tools/regenerate from TensorRT's headers; do not edit.
package io.trt4j.tensorrt.natives;

import static java.lang.foreign.ValueLayout.*;

import io.trt4j.ffm.internal.*;
import io.trt4j.onnxparser.IRefitterObserver;
import io.trt4j.onnxparser.RefitRecord;
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
import org.jspecify.annotations.Nullable;

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
        public static final @Nullable InterfaceInfo INFO = null;

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
        public static final @Nullable InterfaceInfo INFO = null;

        private VExprBuilder() {}
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
        public static final @Nullable InterfaceInfo INFO = null;

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
        public static final @Nullable InterfaceInfo INFO = null;

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
        public static final @Nullable InterfaceInfo INFO = null;

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
        public static final @Nullable InterfaceInfo INFO = null;

        private IPluginV2IOExt() {}
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
        public static final @Nullable InterfaceInfo INFO = null;

        private IVersionedInterface() {}
    }
}
