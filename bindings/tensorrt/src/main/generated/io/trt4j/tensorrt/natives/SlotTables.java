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

        private VExprBuilder() {}
    }

    /** Of {@code nvinfer1::IKernelLaunchParamsImpl}. */
    public static final class IKernelLaunchParamsImpl {
        /** The order of its functions. */
        public static final SlotTable SLOTS = new SlotTable("IKernelLaunchParamsImpl",
            "10.9 getGridX setGridX getGridY setGridY getGridZ setGridZ getBlockX setBlockX getBlockY setBlockY getBlockZ setBlockZ getSharedMem setSharedMem ~ ~delete",
            "11.0 +");
        /** The mangled names of the class and its bases, itself first. */
        public static final VersionedNames TYPE_NAMES = new VersionedNames("IKernelLaunchParamsImpl",
            "10.9 N8nvinfer123IKernelLaunchParamsImplE",
            "11.0 +");

        private IKernelLaunchParamsImpl() {}
    }

    /** Of {@code nvinfer1::ISymExprsImpl}. */
    public static final class ISymExprsImpl {
        /** The order of its functions. */
        public static final SlotTable SLOTS = new SlotTable("ISymExprsImpl",
            "10.9 getSymExpr setSymExpr getNbSymExprs setNbSymExprs ~ ~delete",
            "11.0 +");
        /** The mangled names of the class and its bases, itself first. */
        public static final VersionedNames TYPE_NAMES = new VersionedNames("ISymExprsImpl",
            "10.9 N8nvinfer113ISymExprsImplE",
            "11.0 +");

        private ISymExprsImpl() {}
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

        private IVersionedInterface() {}
    }
}
