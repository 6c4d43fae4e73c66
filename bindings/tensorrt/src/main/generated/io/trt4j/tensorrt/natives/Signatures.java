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

/** Method handles by signature: the letters of the result and the arguments, J for this and all addresses. */
public final class Signatures {
    private Signatures() {}

    /** A_J. */
    public static final class A_J {
        /** Called with the function, {@code this} and the arguments. */
        public static final MethodHandle HANDLE = Calls.handle(ADDRESS, JAVA_LONG);

        private A_J() {}
    }

    /** A_JA. */
    public static final class A_JA {
        /** Called with the function, {@code this} and the arguments. */
        public static final MethodHandle HANDLE = Calls.handle(ADDRESS, JAVA_LONG, ADDRESS);

        private A_JA() {}
    }

    /** A_JIII. */
    public static final class A_JIII {
        /** Called with the function, {@code this} and the arguments. */
        public static final MethodHandle HANDLE = Calls.handle(ADDRESS, JAVA_LONG, JAVA_INT, JAVA_INT, JAVA_INT);

        private A_JIII() {}
    }

    /** A_JJ. */
    public static final class A_JJ {
        /** Called with the function, {@code this} and the arguments. */
        public static final MethodHandle HANDLE = Calls.handle(ADDRESS, JAVA_LONG, JAVA_LONG);

        private A_JJ() {}
    }

    /** A_JJA. */
    public static final class A_JJA {
        /** Called with the function, {@code this} and the arguments. */
        public static final MethodHandle HANDLE = Calls.handle(ADDRESS, JAVA_LONG, JAVA_LONG, ADDRESS);

        private A_JJA() {}
    }

    /** A_JJI. */
    public static final class A_JJI {
        /** Called with the function, {@code this} and the arguments. */
        public static final MethodHandle HANDLE = Calls.handle(ADDRESS, JAVA_LONG, JAVA_LONG, JAVA_INT);

        private A_JJI() {}
    }

    /** A_JJII. */
    public static final class A_JJII {
        /** Called with the function, {@code this} and the arguments. */
        public static final MethodHandle HANDLE = Calls.handle(ADDRESS, JAVA_LONG, JAVA_LONG, JAVA_INT, JAVA_INT);

        private A_JJII() {}
    }

    /** D_J. */
    public static final class D_J {
        /** Called with the function, {@code this} and the arguments. */
        public static final MethodHandle HANDLE = Calls.handle(JAVA_DOUBLE, JAVA_LONG);

        private D_J() {}
    }

    /** DimsExprs_JIJIJ. */
    public static final class DimsExprs_JIJIJ {
        /** Called with the function, {@code this} and the arguments. */
        public static final MethodHandle HANDLE = Calls.handle(DimsExprs.layout(), JAVA_LONG, JAVA_INT, JAVA_LONG, JAVA_INT, JAVA_LONG);

        private DimsExprs_JIJIJ() {}
    }

    /** Dims_J. */
    public static final class Dims_J {
        /** Called with the function, {@code this} and the arguments. */
        public static final MethodHandle HANDLE = Calls.handle(Dims.layout(), JAVA_LONG);

        private Dims_J() {}
    }

    /** Dims_JI. */
    public static final class Dims_JI {
        /** Called with the function, {@code this} and the arguments. */
        public static final MethodHandle HANDLE = Calls.handle(Dims.layout(), JAVA_LONG, JAVA_INT);

        private Dims_JI() {}
    }

    /** Dims_JII. */
    public static final class Dims_JII {
        /** Called with the function, {@code this} and the arguments. */
        public static final MethodHandle HANDLE = Calls.handle(Dims.layout(), JAVA_LONG, JAVA_INT, JAVA_INT);

        private Dims_JII() {}
    }

    /** Dims_JIII. */
    public static final class Dims_JIII {
        /** Called with the function, {@code this} and the arguments. */
        public static final MethodHandle HANDLE = Calls.handle(Dims.layout(), JAVA_LONG, JAVA_INT, JAVA_INT, JAVA_INT);

        private Dims_JIII() {}
    }

    /** Dims_JIJI. */
    public static final class Dims_JIJI {
        /** Called with the function, {@code this} and the arguments. */
        public static final MethodHandle HANDLE = Calls.handle(Dims.layout(), JAVA_LONG, JAVA_INT, JAVA_LONG, JAVA_INT);

        private Dims_JIJI() {}
    }

    /** Dims_JJ. */
    public static final class Dims_JJ {
        /** Called with the function, {@code this} and the arguments. */
        public static final MethodHandle HANDLE = Calls.handle(Dims.layout(), JAVA_LONG, JAVA_LONG);

        private Dims_JJ() {}
    }

    /** Dims_JJI. */
    public static final class Dims_JJI {
        /** Called with the function, {@code this} and the arguments. */
        public static final MethodHandle HANDLE = Calls.handle(Dims.layout(), JAVA_LONG, JAVA_LONG, JAVA_INT);

        private Dims_JJI() {}
    }

    /** Dims_JJII. */
    public static final class Dims_JJII {
        /** Called with the function, {@code this} and the arguments. */
        public static final MethodHandle HANDLE = Calls.handle(Dims.layout(), JAVA_LONG, JAVA_LONG, JAVA_INT, JAVA_INT);

        private Dims_JJII() {}
    }

    /** F_J. */
    public static final class F_J {
        /** Called with the function, {@code this} and the arguments. */
        public static final MethodHandle HANDLE = Calls.handle(JAVA_FLOAT, JAVA_LONG);

        private F_J() {}
    }

    /** F_JJ. */
    public static final class F_JJ {
        /** Called with the function, {@code this} and the arguments. */
        public static final MethodHandle HANDLE = Calls.handle(JAVA_FLOAT, JAVA_LONG, JAVA_LONG);

        private F_JJ() {}
    }

    /** I_J. */
    public static final class I_J {
        /** Called with the function, {@code this} and the arguments. */
        public static final MethodHandle HANDLE = Calls.handle(JAVA_INT, JAVA_LONG);

        private I_J() {}
    }

    /** I_JI. */
    public static final class I_JI {
        /** Called with the function, {@code this} and the arguments. */
        public static final MethodHandle HANDLE = Calls.handle(JAVA_INT, JAVA_LONG, JAVA_INT);

        private I_JI() {}
    }

    /** I_JIA. */
    public static final class I_JIA {
        /** Called with the function, {@code this} and the arguments. */
        public static final MethodHandle HANDLE = Calls.handle(JAVA_INT, JAVA_LONG, JAVA_INT, ADDRESS);

        private I_JIA() {}
    }

    /** I_JIAA. */
    public static final class I_JIAA {
        /** Called with the function, {@code this} and the arguments. */
        public static final MethodHandle HANDLE = Calls.handle(JAVA_INT, JAVA_LONG, JAVA_INT, ADDRESS, ADDRESS);

        private I_JIAA() {}
    }

    /** I_JIJI. */
    public static final class I_JIJI {
        /** Called with the function, {@code this} and the arguments. */
        public static final MethodHandle HANDLE = Calls.handle(JAVA_INT, JAVA_LONG, JAVA_INT, JAVA_LONG, JAVA_INT);

        private I_JIJI() {}
    }

    /** I_JIJJJJ. */
    public static final class I_JIJJJJ {
        /** Called with the function, {@code this} and the arguments. */
        public static final MethodHandle HANDLE = Calls.handle(JAVA_INT, JAVA_LONG, JAVA_INT, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG);

        private I_JIJJJJ() {}
    }

    /** I_JJ. */
    public static final class I_JJ {
        /** Called with the function, {@code this} and the arguments. */
        public static final MethodHandle HANDLE = Calls.handle(JAVA_INT, JAVA_LONG, JAVA_LONG);

        private I_JJ() {}
    }

    /** I_JJAIA. */
    public static final class I_JJAIA {
        /** Called with the function, {@code this} and the arguments. */
        public static final MethodHandle HANDLE = Calls.handle(JAVA_INT, JAVA_LONG, JAVA_LONG, ADDRESS, JAVA_INT, ADDRESS);

        private I_JJAIA() {}
    }

    /** I_JJI. */
    public static final class I_JJI {
        /** Called with the function, {@code this} and the arguments. */
        public static final MethodHandle HANDLE = Calls.handle(JAVA_INT, JAVA_LONG, JAVA_LONG, JAVA_INT);

        private I_JJI() {}
    }

    /** I_JJII. */
    public static final class I_JJII {
        /** Called with the function, {@code this} and the arguments. */
        public static final MethodHandle HANDLE = Calls.handle(JAVA_INT, JAVA_LONG, JAVA_LONG, JAVA_INT, JAVA_INT);

        private I_JJII() {}
    }

    /** I_JJIIJI. */
    public static final class I_JJIIJI {
        /** Called with the function, {@code this} and the arguments. */
        public static final MethodHandle HANDLE = Calls.handle(JAVA_INT, JAVA_LONG, JAVA_LONG, JAVA_INT, JAVA_INT, JAVA_LONG, JAVA_INT);

        private I_JJIIJI() {}
    }

    /** I_JJIJI. */
    public static final class I_JJIJI {
        /** Called with the function, {@code this} and the arguments. */
        public static final MethodHandle HANDLE = Calls.handle(JAVA_INT, JAVA_LONG, JAVA_LONG, JAVA_INT, JAVA_LONG, JAVA_INT);

        private I_JJIJI() {}
    }

    /** I_JJIJIJIJ. */
    public static final class I_JJIJIJIJ {
        /** Called with the function, {@code this} and the arguments. */
        public static final MethodHandle HANDLE = Calls.handle(JAVA_INT, JAVA_LONG, JAVA_LONG, JAVA_INT, JAVA_LONG, JAVA_INT, JAVA_LONG, JAVA_INT, JAVA_LONG);

        private I_JJIJIJIJ() {}
    }

    /** I_JJIJIJJJ. */
    public static final class I_JJIJIJJJ {
        /** Called with the function, {@code this} and the arguments. */
        public static final MethodHandle HANDLE = Calls.handle(JAVA_INT, JAVA_LONG, JAVA_LONG, JAVA_INT, JAVA_LONG, JAVA_INT, JAVA_LONG, JAVA_LONG, JAVA_LONG);

        private I_JJIJIJJJ() {}
    }

    /** I_JJIJJI. */
    public static final class I_JJIJJI {
        /** Called with the function, {@code this} and the arguments. */
        public static final MethodHandle HANDLE = Calls.handle(JAVA_INT, JAVA_LONG, JAVA_LONG, JAVA_INT, JAVA_LONG, JAVA_LONG, JAVA_INT);

        private I_JJIJJI() {}
    }

    /** I_JJJIIJJJ. */
    public static final class I_JJJIIJJJ {
        /** Called with the function, {@code this} and the arguments. */
        public static final MethodHandle HANDLE = Calls.handle(JAVA_INT, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_INT, JAVA_INT, JAVA_LONG, JAVA_LONG, JAVA_LONG);

        private I_JJJIIJJJ() {}
    }

    /** I_JJJJJJJ. */
    public static final class I_JJJJJJJ {
        /** Called with the function, {@code this} and the arguments. */
        public static final MethodHandle HANDLE = Calls.handle(JAVA_INT, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG);

        private I_JJJJJJJ() {}
    }

    /** I_JJJJJJJIIJ. */
    public static final class I_JJJJJJJIIJ {
        /** Called with the function, {@code this} and the arguments. */
        public static final MethodHandle HANDLE = Calls.handle(JAVA_INT, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_INT, JAVA_INT, JAVA_LONG);

        private I_JJJJJJJIIJ() {}
    }

    /** InterfaceInfo_J. */
    public static final class InterfaceInfo_J {
        /** Called with the function, {@code this} and the arguments. */
        public static final MethodHandle HANDLE = Calls.handle(InterfaceInfo.layout(), JAVA_LONG);

        private InterfaceInfo_J() {}
    }

    /** J_J. */
    public static final class J_J {
        /** Called with the function, {@code this} and the arguments. */
        public static final MethodHandle HANDLE = Calls.handle(JAVA_LONG, JAVA_LONG);

        private J_J() {}
    }

    /** J_JAJ. */
    public static final class J_JAJ {
        /** Called with the function, {@code this} and the arguments. */
        public static final MethodHandle HANDLE = Calls.handle(JAVA_LONG, JAVA_LONG, ADDRESS, JAVA_LONG);

        private J_JAJ() {}
    }

    /** J_JAJJ. */
    public static final class J_JAJJ {
        /** Called with the function, {@code this} and the arguments. */
        public static final MethodHandle HANDLE = Calls.handle(JAVA_LONG, JAVA_LONG, ADDRESS, JAVA_LONG, JAVA_LONG);

        private J_JAJJ() {}
    }

    /** J_JDimsI. */
    public static final class J_JDimsI {
        /** Called with the function, {@code this} and the arguments. */
        public static final MethodHandle HANDLE = Calls.handle(JAVA_LONG, JAVA_LONG, Dims.layout(), JAVA_INT);

        private J_JDimsI() {}
    }

    /** J_JDimsII. */
    public static final class J_JDimsII {
        /** Called with the function, {@code this} and the arguments. */
        public static final MethodHandle HANDLE = Calls.handle(JAVA_LONG, JAVA_LONG, Dims.layout(), JAVA_INT, JAVA_INT);

        private J_JDimsII() {}
    }

    /** J_JDimsWeights. */
    public static final class J_JDimsWeights {
        /** Called with the function, {@code this} and the arguments. */
        public static final MethodHandle HANDLE = Calls.handle(JAVA_LONG, JAVA_LONG, Dims.layout(), Weights.layout());

        private J_JDimsWeights() {}
    }

    /** J_JI. */
    public static final class J_JI {
        /** Called with the function, {@code this} and the arguments. */
        public static final MethodHandle HANDLE = Calls.handle(JAVA_LONG, JAVA_LONG, JAVA_INT);

        private J_JI() {}
    }

    /** J_JII. */
    public static final class J_JII {
        /** Called with the function, {@code this} and the arguments. */
        public static final MethodHandle HANDLE = Calls.handle(JAVA_LONG, JAVA_LONG, JAVA_INT, JAVA_INT);

        private J_JII() {}
    }

    /** J_JIJJ. */
    public static final class J_JIJJ {
        /** Called with the function, {@code this} and the arguments. */
        public static final MethodHandle HANDLE = Calls.handle(JAVA_LONG, JAVA_LONG, JAVA_INT, JAVA_LONG, JAVA_LONG);

        private J_JIJJ() {}
    }

    /** J_JJ. */
    public static final class J_JJ {
        /** Called with the function, {@code this} and the arguments. */
        public static final MethodHandle HANDLE = Calls.handle(JAVA_LONG, JAVA_LONG, JAVA_LONG);

        private J_JJ() {}
    }

    /** J_JJAJ. */
    public static final class J_JJAJ {
        /** Called with the function, {@code this} and the arguments. */
        public static final MethodHandle HANDLE = Calls.handle(JAVA_LONG, JAVA_LONG, JAVA_LONG, ADDRESS, JAVA_LONG);

        private J_JJAJ() {}
    }

    /** J_JJDimsDims. */
    public static final class J_JJDimsDims {
        /** Called with the function, {@code this} and the arguments. */
        public static final MethodHandle HANDLE = Calls.handle(JAVA_LONG, JAVA_LONG, JAVA_LONG, Dims.layout(), Dims.layout());

        private J_JJDimsDims() {}
    }

    /** J_JJDimsDimsDims. */
    public static final class J_JJDimsDimsDims {
        /** Called with the function, {@code this} and the arguments. */
        public static final MethodHandle HANDLE = Calls.handle(JAVA_LONG, JAVA_LONG, JAVA_LONG, Dims.layout(), Dims.layout(), Dims.layout());

        private J_JJDimsDimsDims() {}
    }

    /** J_JJI. */
    public static final class J_JJI {
        /** Called with the function, {@code this} and the arguments. */
        public static final MethodHandle HANDLE = Calls.handle(JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_INT);

        private J_JJI() {}
    }

    /** J_JJIDims. */
    public static final class J_JJIDims {
        /** Called with the function, {@code this} and the arguments. */
        public static final MethodHandle HANDLE = Calls.handle(JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_INT, Dims.layout());

        private J_JJIDims() {}
    }

    /** J_JJIDimsWeightsWeights. */
    public static final class J_JJIDimsWeightsWeights {
        /** Called with the function, {@code this} and the arguments. */
        public static final MethodHandle HANDLE = Calls.handle(JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_INT, Dims.layout(), Weights.layout(), Weights.layout());

        private J_JJIDimsWeightsWeights() {}
    }

    /** J_JJIFFF. */
    public static final class J_JJIFFF {
        /** Called with the function, {@code this} and the arguments. */
        public static final MethodHandle HANDLE = Calls.handle(JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_INT, JAVA_FLOAT, JAVA_FLOAT, JAVA_FLOAT);

        private J_JJIFFF() {}
    }

    /** J_JJII. */
    public static final class J_JJII {
        /** Called with the function, {@code this} and the arguments. */
        public static final MethodHandle HANDLE = Calls.handle(JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_INT, JAVA_INT);

        private J_JJII() {}
    }

    /** J_JJIII. */
    public static final class J_JJIII {
        /** Called with the function, {@code this} and the arguments. */
        public static final MethodHandle HANDLE = Calls.handle(JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_INT, JAVA_INT, JAVA_INT);

        private J_JJIII() {}
    }

    /** J_JJIIII. */
    public static final class J_JJIIII {
        /** Called with the function, {@code this} and the arguments. */
        public static final MethodHandle HANDLE = Calls.handle(JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT);

        private J_JJIIII() {}
    }

    /** J_JJIIJAJ. */
    public static final class J_JJIIJAJ {
        /** Called with the function, {@code this} and the arguments. */
        public static final MethodHandle HANDLE = Calls.handle(JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_INT, JAVA_INT, JAVA_LONG, ADDRESS, JAVA_LONG);

        private J_JJIIJAJ() {}
    }

    /** J_JJIIZ. */
    public static final class J_JJIIZ {
        /** Called with the function, {@code this} and the arguments. */
        public static final MethodHandle HANDLE = Calls.handle(JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_INT, JAVA_INT, JAVA_BOOLEAN);

        private J_JJIIZ() {}
    }

    /** J_JJIJ. */
    public static final class J_JJIJ {
        /** Called with the function, {@code this} and the arguments. */
        public static final MethodHandle HANDLE = Calls.handle(JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_INT, JAVA_LONG);

        private J_JJIJ() {}
    }

    /** J_JJIJI. */
    public static final class J_JJIJI {
        /** Called with the function, {@code this} and the arguments. */
        public static final MethodHandle HANDLE = Calls.handle(JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_INT, JAVA_LONG, JAVA_INT);

        private J_JJIJI() {}
    }

    /** J_JJIJIJ. */
    public static final class J_JJIJIJ {
        /** Called with the function, {@code this} and the arguments. */
        public static final MethodHandle HANDLE = Calls.handle(JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_INT, JAVA_LONG, JAVA_INT, JAVA_LONG);

        private J_JJIJIJ() {}
    }

    /** J_JJIWeightsWeights. */
    public static final class J_JJIWeightsWeights {
        /** Called with the function, {@code this} and the arguments. */
        public static final MethodHandle HANDLE = Calls.handle(JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_INT, Weights.layout(), Weights.layout());

        private J_JJIWeightsWeights() {}
    }

    /** J_JJIWeightsWeightsWeights. */
    public static final class J_JJIWeightsWeightsWeights {
        /** Called with the function, {@code this} and the arguments. */
        public static final MethodHandle HANDLE = Calls.handle(JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_INT, Weights.layout(), Weights.layout(), Weights.layout());

        private J_JJIWeightsWeightsWeights() {}
    }

    /** J_JJIWeightsWeightsWeightsI. */
    public static final class J_JJIWeightsWeightsWeightsI {
        /** Called with the function, {@code this} and the arguments. */
        public static final MethodHandle HANDLE = Calls.handle(JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_INT, Weights.layout(), Weights.layout(), Weights.layout(), JAVA_INT);

        private J_JJIWeightsWeightsWeightsI() {}
    }

    /** J_JJIZ. */
    public static final class J_JJIZ {
        /** Called with the function, {@code this} and the arguments. */
        public static final MethodHandle HANDLE = Calls.handle(JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_INT, JAVA_BOOLEAN);

        private J_JJIZ() {}
    }

    /** J_JJJ. */
    public static final class J_JJJ {
        /** Called with the function, {@code this} and the arguments. */
        public static final MethodHandle HANDLE = Calls.handle(JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG);

        private J_JJJ() {}
    }

    /** J_JJJA. */
    public static final class J_JJJA {
        /** Called with the function, {@code this} and the arguments. */
        public static final MethodHandle HANDLE = Calls.handle(JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, ADDRESS);

        private J_JJJA() {}
    }

    /** J_JJJFFF. */
    public static final class J_JJJFFF {
        /** Called with the function, {@code this} and the arguments. */
        public static final MethodHandle HANDLE = Calls.handle(JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_FLOAT, JAVA_FLOAT, JAVA_FLOAT);

        private J_JJJFFF() {}
    }

    /** J_JJJI. */
    public static final class J_JJJI {
        /** Called with the function, {@code this} and the arguments. */
        public static final MethodHandle HANDLE = Calls.handle(JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_INT);

        private J_JJJI() {}
    }

    /** J_JJJII. */
    public static final class J_JJJII {
        /** Called with the function, {@code this} and the arguments. */
        public static final MethodHandle HANDLE = Calls.handle(JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_INT, JAVA_INT);

        private J_JJJII() {}
    }

    /** J_JJJIJ. */
    public static final class J_JJJIJ {
        /** Called with the function, {@code this} and the arguments. */
        public static final MethodHandle HANDLE = Calls.handle(JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_INT, JAVA_LONG);

        private J_JJJIJ() {}
    }

    /** J_JJJIZZ. */
    public static final class J_JJJIZZ {
        /** Called with the function, {@code this} and the arguments. */
        public static final MethodHandle HANDLE = Calls.handle(JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_INT, JAVA_BOOLEAN, JAVA_BOOLEAN);

        private J_JJJIZZ() {}
    }

    /** J_JJJJ. */
    public static final class J_JJJJ {
        /** Called with the function, {@code this} and the arguments. */
        public static final MethodHandle HANDLE = Calls.handle(JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG);

        private J_JJJJ() {}
    }

    /** J_JJJJI. */
    public static final class J_JJJJI {
        /** Called with the function, {@code this} and the arguments. */
        public static final MethodHandle HANDLE = Calls.handle(JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_INT);

        private J_JJJJI() {}
    }

    /** J_JJJJII. */
    public static final class J_JJJJII {
        /** Called with the function, {@code this} and the arguments. */
        public static final MethodHandle HANDLE = Calls.handle(JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_INT, JAVA_INT);

        private J_JJJJII() {}
    }

    /** J_JJJJIZ. */
    public static final class J_JJJJIZ {
        /** Called with the function, {@code this} and the arguments. */
        public static final MethodHandle HANDLE = Calls.handle(JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_INT, JAVA_BOOLEAN);

        private J_JJJJIZ() {}
    }

    /** J_JJJJJ. */
    public static final class J_JJJJJ {
        /** Called with the function, {@code this} and the arguments. */
        public static final MethodHandle HANDLE = Calls.handle(JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG);

        private J_JJJJJ() {}
    }

    /** J_JJJJJJ. */
    public static final class J_JJJJJJ {
        /** Called with the function, {@code this} and the arguments. */
        public static final MethodHandle HANDLE = Calls.handle(JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG);

        private J_JJJJJJ() {}
    }

    /** J_JJJJWeightsWeights. */
    public static final class J_JJJJWeightsWeights {
        /** Called with the function, {@code this} and the arguments. */
        public static final MethodHandle HANDLE = Calls.handle(JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, Weights.layout(), Weights.layout());

        private J_JJJJWeightsWeights() {}
    }

    /** J_JJJJZI. */
    public static final class J_JJJJZI {
        /** Called with the function, {@code this} and the arguments. */
        public static final MethodHandle HANDLE = Calls.handle(JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_BOOLEAN, JAVA_INT);

        private J_JJJJZI() {}
    }

    /** J_JJWeights. */
    public static final class J_JJWeights {
        /** Called with the function, {@code this} and the arguments. */
        public static final MethodHandle HANDLE = Calls.handle(JAVA_LONG, JAVA_LONG, JAVA_LONG, Weights.layout());

        private J_JJWeights() {}
    }

    /** TimingCacheValue_JJ. */
    public static final class TimingCacheValue_JJ {
        /** Called with the function, {@code this} and the arguments. */
        public static final MethodHandle HANDLE = Calls.handle(TimingCacheValue.layout(), JAVA_LONG, JAVA_LONG);

        private TimingCacheValue_JJ() {}
    }

    /** V_J. */
    public static final class V_J {
        /** Called with the function, {@code this} and the arguments. */
        public static final MethodHandle HANDLE = Calls.handle(null, JAVA_LONG);

        private V_J() {}
    }

    /** V_JA. */
    public static final class V_JA {
        /** Called with the function, {@code this} and the arguments. */
        public static final MethodHandle HANDLE = Calls.handle(null, JAVA_LONG, ADDRESS);

        private V_JA() {}
    }

    /** V_JAAI. */
    public static final class V_JAAI {
        /** Called with the function, {@code this} and the arguments. */
        public static final MethodHandle HANDLE = Calls.handle(null, JAVA_LONG, ADDRESS, ADDRESS, JAVA_INT);

        private V_JAAI() {}
    }

    /** V_JAI. */
    public static final class V_JAI {
        /** Called with the function, {@code this} and the arguments. */
        public static final MethodHandle HANDLE = Calls.handle(null, JAVA_LONG, ADDRESS, JAVA_INT);

        private V_JAI() {}
    }

    /** V_JAJ. */
    public static final class V_JAJ {
        /** Called with the function, {@code this} and the arguments. */
        public static final MethodHandle HANDLE = Calls.handle(null, JAVA_LONG, ADDRESS, JAVA_LONG);

        private V_JAJ() {}
    }

    /** V_JD. */
    public static final class V_JD {
        /** Called with the function, {@code this} and the arguments. */
        public static final MethodHandle HANDLE = Calls.handle(null, JAVA_LONG, JAVA_DOUBLE);

        private V_JD() {}
    }

    /** V_JDims. */
    public static final class V_JDims {
        /** Called with the function, {@code this} and the arguments. */
        public static final MethodHandle HANDLE = Calls.handle(null, JAVA_LONG, Dims.layout());

        private V_JDims() {}
    }

    /** V_JF. */
    public static final class V_JF {
        /** Called with the function, {@code this} and the arguments. */
        public static final MethodHandle HANDLE = Calls.handle(null, JAVA_LONG, JAVA_FLOAT);

        private V_JF() {}
    }

    /** V_JFFF. */
    public static final class V_JFFF {
        /** Called with the function, {@code this} and the arguments. */
        public static final MethodHandle HANDLE = Calls.handle(null, JAVA_LONG, JAVA_FLOAT, JAVA_FLOAT, JAVA_FLOAT);

        private V_JFFF() {}
    }

    /** V_JI. */
    public static final class V_JI {
        /** Called with the function, {@code this} and the arguments. */
        public static final MethodHandle HANDLE = Calls.handle(null, JAVA_LONG, JAVA_INT);

        private V_JI() {}
    }

    /** V_JII. */
    public static final class V_JII {
        /** Called with the function, {@code this} and the arguments. */
        public static final MethodHandle HANDLE = Calls.handle(null, JAVA_LONG, JAVA_INT, JAVA_INT);

        private V_JII() {}
    }

    /** V_JIIZWeights. */
    public static final class V_JIIZWeights {
        /** Called with the function, {@code this} and the arguments. */
        public static final MethodHandle HANDLE = Calls.handle(null, JAVA_LONG, JAVA_INT, JAVA_INT, JAVA_BOOLEAN, Weights.layout());

        private V_JIIZWeights() {}
    }

    /** V_JIJ. */
    public static final class V_JIJ {
        /** Called with the function, {@code this} and the arguments. */
        public static final MethodHandle HANDLE = Calls.handle(null, JAVA_LONG, JAVA_INT, JAVA_LONG);

        private V_JIJ() {}
    }

    /** V_JIZ. */
    public static final class V_JIZ {
        /** Called with the function, {@code this} and the arguments. */
        public static final MethodHandle HANDLE = Calls.handle(null, JAVA_LONG, JAVA_INT, JAVA_BOOLEAN);

        private V_JIZ() {}
    }

    /** V_JJ. */
    public static final class V_JJ {
        /** Called with the function, {@code this} and the arguments. */
        public static final MethodHandle HANDLE = Calls.handle(null, JAVA_LONG, JAVA_LONG);

        private V_JJ() {}
    }

    /** V_JJF. */
    public static final class V_JJF {
        /** Called with the function, {@code this} and the arguments. */
        public static final MethodHandle HANDLE = Calls.handle(null, JAVA_LONG, JAVA_LONG, JAVA_FLOAT);

        private V_JJF() {}
    }

    /** V_JJI. */
    public static final class V_JJI {
        /** Called with the function, {@code this} and the arguments. */
        public static final MethodHandle HANDLE = Calls.handle(null, JAVA_LONG, JAVA_LONG, JAVA_INT);

        private V_JJI() {}
    }

    /** V_JJIJI. */
    public static final class V_JJIJI {
        /** Called with the function, {@code this} and the arguments. */
        public static final MethodHandle HANDLE = Calls.handle(null, JAVA_LONG, JAVA_LONG, JAVA_INT, JAVA_LONG, JAVA_INT);

        private V_JJIJI() {}
    }

    /** V_JJIJIIII. */
    public static final class V_JJIJIIII {
        /** Called with the function, {@code this} and the arguments. */
        public static final MethodHandle HANDLE = Calls.handle(null, JAVA_LONG, JAVA_LONG, JAVA_INT, JAVA_LONG, JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT);

        private V_JJIJIIII() {}
    }

    /** V_JJIJIJJJJII. */
    public static final class V_JJIJIJJJJII {
        /** Called with the function, {@code this} and the arguments. */
        public static final MethodHandle HANDLE = Calls.handle(null, JAVA_LONG, JAVA_LONG, JAVA_INT, JAVA_LONG, JAVA_INT, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_INT, JAVA_INT);

        private V_JJIJIJJJJII() {}
    }

    /** V_JJJ. */
    public static final class V_JJJ {
        /** Called with the function, {@code this} and the arguments. */
        public static final MethodHandle HANDLE = Calls.handle(null, JAVA_LONG, JAVA_LONG, JAVA_LONG);

        private V_JJJ() {}
    }

    /** V_JJJI. */
    public static final class V_JJJI {
        /** Called with the function, {@code this} and the arguments. */
        public static final MethodHandle HANDLE = Calls.handle(null, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_INT);

        private V_JJJI() {}
    }

    /** V_JJJJ. */
    public static final class V_JJJJ {
        /** Called with the function, {@code this} and the arguments. */
        public static final MethodHandle HANDLE = Calls.handle(null, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG);

        private V_JJJJ() {}
    }

    /** V_JJJJI. */
    public static final class V_JJJJI {
        /** Called with the function, {@code this} and the arguments. */
        public static final MethodHandle HANDLE = Calls.handle(null, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_INT);

        private V_JJJJI() {}
    }

    /** V_JWeights. */
    public static final class V_JWeights {
        /** Called with the function, {@code this} and the arguments. */
        public static final MethodHandle HANDLE = Calls.handle(null, JAVA_LONG, Weights.layout());

        private V_JWeights() {}
    }

    /** V_JZ. */
    public static final class V_JZ {
        /** Called with the function, {@code this} and the arguments. */
        public static final MethodHandle HANDLE = Calls.handle(null, JAVA_LONG, JAVA_BOOLEAN);

        private V_JZ() {}
    }

    /** Weights_J. */
    public static final class Weights_J {
        /** Called with the function, {@code this} and the arguments. */
        public static final MethodHandle HANDLE = Calls.handle(Weights.layout(), JAVA_LONG);

        private Weights_J() {}
    }

    /** Weights_JIIZ. */
    public static final class Weights_JIIZ {
        /** Called with the function, {@code this} and the arguments. */
        public static final MethodHandle HANDLE = Calls.handle(Weights.layout(), JAVA_LONG, JAVA_INT, JAVA_INT, JAVA_BOOLEAN);

        private Weights_JIIZ() {}
    }

    /** Weights_JJ. */
    public static final class Weights_JJ {
        /** Called with the function, {@code this} and the arguments. */
        public static final MethodHandle HANDLE = Calls.handle(Weights.layout(), JAVA_LONG, JAVA_LONG);

        private Weights_JJ() {}
    }

    /** Z_J. */
    public static final class Z_J {
        /** Called with the function, {@code this} and the arguments. */
        public static final MethodHandle HANDLE = Calls.handle(JAVA_BOOLEAN, JAVA_LONG);

        private Z_J() {}
    }

    /** Z_JA. */
    public static final class Z_JA {
        /** Called with the function, {@code this} and the arguments. */
        public static final MethodHandle HANDLE = Calls.handle(JAVA_BOOLEAN, JAVA_LONG, ADDRESS);

        private Z_JA() {}
    }

    /** Z_JAAI. */
    public static final class Z_JAAI {
        /** Called with the function, {@code this} and the arguments. */
        public static final MethodHandle HANDLE = Calls.handle(JAVA_BOOLEAN, JAVA_LONG, ADDRESS, ADDRESS, JAVA_INT);

        private Z_JAAI() {}
    }

    /** Z_JAJ. */
    public static final class Z_JAJ {
        /** Called with the function, {@code this} and the arguments. */
        public static final MethodHandle HANDLE = Calls.handle(JAVA_BOOLEAN, JAVA_LONG, ADDRESS, JAVA_LONG);

        private Z_JAJ() {}
    }

    /** Z_JAJA. */
    public static final class Z_JAJA {
        /** Called with the function, {@code this} and the arguments. */
        public static final MethodHandle HANDLE = Calls.handle(JAVA_BOOLEAN, JAVA_LONG, ADDRESS, JAVA_LONG, ADDRESS);

        private Z_JAJA() {}
    }

    /** Z_JAJJ. */
    public static final class Z_JAJJ {
        /** Called with the function, {@code this} and the arguments. */
        public static final MethodHandle HANDLE = Calls.handle(JAVA_BOOLEAN, JAVA_LONG, ADDRESS, JAVA_LONG, JAVA_LONG);

        private Z_JAJJ() {}
    }

    /** Z_JF. */
    public static final class Z_JF {
        /** Called with the function, {@code this} and the arguments. */
        public static final MethodHandle HANDLE = Calls.handle(JAVA_BOOLEAN, JAVA_LONG, JAVA_FLOAT);

        private Z_JF() {}
    }

    /** Z_JFF. */
    public static final class Z_JFF {
        /** Called with the function, {@code this} and the arguments. */
        public static final MethodHandle HANDLE = Calls.handle(JAVA_BOOLEAN, JAVA_LONG, JAVA_FLOAT, JAVA_FLOAT);

        private Z_JFF() {}
    }

    /** Z_JI. */
    public static final class Z_JI {
        /** Called with the function, {@code this} and the arguments. */
        public static final MethodHandle HANDLE = Calls.handle(JAVA_BOOLEAN, JAVA_LONG, JAVA_INT);

        private Z_JI() {}
    }

    /** Z_JIA. */
    public static final class Z_JIA {
        /** Called with the function, {@code this} and the arguments. */
        public static final MethodHandle HANDLE = Calls.handle(JAVA_BOOLEAN, JAVA_LONG, JAVA_INT, ADDRESS);

        private Z_JIA() {}
    }

    /** Z_JIAJA. */
    public static final class Z_JIAJA {
        /** Called with the function, {@code this} and the arguments. */
        public static final MethodHandle HANDLE = Calls.handle(JAVA_BOOLEAN, JAVA_LONG, JAVA_INT, ADDRESS, JAVA_LONG, ADDRESS);

        private Z_JIAJA() {}
    }

    /** Z_JIDims. */
    public static final class Z_JIDims {
        /** Called with the function, {@code this} and the arguments. */
        public static final MethodHandle HANDLE = Calls.handle(JAVA_BOOLEAN, JAVA_LONG, JAVA_INT, Dims.layout());

        private Z_JIDims() {}
    }

    /** Z_JII. */
    public static final class Z_JII {
        /** Called with the function, {@code this} and the arguments. */
        public static final MethodHandle HANDLE = Calls.handle(JAVA_BOOLEAN, JAVA_LONG, JAVA_INT, JAVA_INT);

        private Z_JII() {}
    }

    /** Z_JIJ. */
    public static final class Z_JIJ {
        /** Called with the function, {@code this} and the arguments. */
        public static final MethodHandle HANDLE = Calls.handle(JAVA_BOOLEAN, JAVA_LONG, JAVA_INT, JAVA_LONG);

        private Z_JIJ() {}
    }

    /** Z_JIJI. */
    public static final class Z_JIJI {
        /** Called with the function, {@code this} and the arguments. */
        public static final MethodHandle HANDLE = Calls.handle(JAVA_BOOLEAN, JAVA_LONG, JAVA_INT, JAVA_LONG, JAVA_INT);

        private Z_JIJI() {}
    }

    /** Z_JIJII. */
    public static final class Z_JIJII {
        /** Called with the function, {@code this} and the arguments. */
        public static final MethodHandle HANDLE = Calls.handle(JAVA_BOOLEAN, JAVA_LONG, JAVA_INT, JAVA_LONG, JAVA_INT, JAVA_INT);

        private Z_JIJII() {}
    }

    /** Z_JJ. */
    public static final class Z_JJ {
        /** Called with the function, {@code this} and the arguments. */
        public static final MethodHandle HANDLE = Calls.handle(JAVA_BOOLEAN, JAVA_LONG, JAVA_LONG);

        private Z_JJ() {}
    }

    /** Z_JJAJ. */
    public static final class Z_JJAJ {
        /** Called with the function, {@code this} and the arguments. */
        public static final MethodHandle HANDLE = Calls.handle(JAVA_BOOLEAN, JAVA_LONG, JAVA_LONG, ADDRESS, JAVA_LONG);

        private Z_JJAJ() {}
    }

    /** Z_JJFF. */
    public static final class Z_JJFF {
        /** Called with the function, {@code this} and the arguments. */
        public static final MethodHandle HANDLE = Calls.handle(JAVA_BOOLEAN, JAVA_LONG, JAVA_LONG, JAVA_FLOAT, JAVA_FLOAT);

        private Z_JJFF() {}
    }

    /** Z_JJI. */
    public static final class Z_JJI {
        /** Called with the function, {@code this} and the arguments. */
        public static final MethodHandle HANDLE = Calls.handle(JAVA_BOOLEAN, JAVA_LONG, JAVA_LONG, JAVA_INT);

        private Z_JJI() {}
    }

    /** Z_JJIDims. */
    public static final class Z_JJIDims {
        /** Called with the function, {@code this} and the arguments. */
        public static final MethodHandle HANDLE = Calls.handle(JAVA_BOOLEAN, JAVA_LONG, JAVA_LONG, JAVA_INT, Dims.layout());

        private Z_JJIDims() {}
    }

    /** Z_JJIIJJJ. */
    public static final class Z_JJIIJJJ {
        /** Called with the function, {@code this} and the arguments. */
        public static final MethodHandle HANDLE = Calls.handle(JAVA_BOOLEAN, JAVA_LONG, JAVA_LONG, JAVA_INT, JAVA_INT, JAVA_LONG, JAVA_LONG, JAVA_LONG);

        private Z_JJIIJJJ() {}
    }

    /** Z_JJIJ. */
    public static final class Z_JJIJ {
        /** Called with the function, {@code this} and the arguments. */
        public static final MethodHandle HANDLE = Calls.handle(JAVA_BOOLEAN, JAVA_LONG, JAVA_LONG, JAVA_INT, JAVA_LONG);

        private Z_JJIJ() {}
    }

    /** Z_JJIJI. */
    public static final class Z_JJIJI {
        /** Called with the function, {@code this} and the arguments. */
        public static final MethodHandle HANDLE = Calls.handle(JAVA_BOOLEAN, JAVA_LONG, JAVA_LONG, JAVA_INT, JAVA_LONG, JAVA_INT);

        private Z_JJIJI() {}
    }

    /** Z_JJIWeights. */
    public static final class Z_JJIWeights {
        /** Called with the function, {@code this} and the arguments. */
        public static final MethodHandle HANDLE = Calls.handle(JAVA_BOOLEAN, JAVA_LONG, JAVA_LONG, JAVA_INT, Weights.layout());

        private Z_JJIWeights() {}
    }

    /** Z_JJJ. */
    public static final class Z_JJJ {
        /** Called with the function, {@code this} and the arguments. */
        public static final MethodHandle HANDLE = Calls.handle(JAVA_BOOLEAN, JAVA_LONG, JAVA_LONG, JAVA_LONG);

        private Z_JJJ() {}
    }

    /** Z_JJJJ. */
    public static final class Z_JJJJ {
        /** Called with the function, {@code this} and the arguments. */
        public static final MethodHandle HANDLE = Calls.handle(JAVA_BOOLEAN, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG);

        private Z_JJJJ() {}
    }

    /** Z_JJWeights. */
    public static final class Z_JJWeights {
        /** Called with the function, {@code this} and the arguments. */
        public static final MethodHandle HANDLE = Calls.handle(JAVA_BOOLEAN, JAVA_LONG, JAVA_LONG, Weights.layout());

        private Z_JJWeights() {}
    }

    /** Z_JJWeightsI. */
    public static final class Z_JJWeightsI {
        /** Called with the function, {@code this} and the arguments. */
        public static final MethodHandle HANDLE = Calls.handle(JAVA_BOOLEAN, JAVA_LONG, JAVA_LONG, Weights.layout(), JAVA_INT);

        private Z_JJWeightsI() {}
    }

    /** Z_JJZ. */
    public static final class Z_JJZ {
        /** Called with the function, {@code this} and the arguments. */
        public static final MethodHandle HANDLE = Calls.handle(JAVA_BOOLEAN, JAVA_LONG, JAVA_LONG, JAVA_BOOLEAN);

        private Z_JJZ() {}
    }

    /** Z_JWeightsJ. */
    public static final class Z_JWeightsJ {
        /** Called with the function, {@code this} and the arguments. */
        public static final MethodHandle HANDLE = Calls.handle(JAVA_BOOLEAN, JAVA_LONG, Weights.layout(), JAVA_LONG);

        private Z_JWeightsJ() {}
    }

    /** Z_JZ. */
    public static final class Z_JZ {
        /** Called with the function, {@code this} and the arguments. */
        public static final MethodHandle HANDLE = Calls.handle(JAVA_BOOLEAN, JAVA_LONG, JAVA_BOOLEAN);

        private Z_JZ() {}
    }
}
