package io.trt4j.onnxparser;

import static java.lang.foreign.ValueLayout.JAVA_FLOAT_UNALIGNED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.trt4j.tensorrt.DataType;
import io.trt4j.tensorrt.NativeObjects;
import io.trt4j.tensorrt.TensorRT;
import io.trt4j.tensorrt.TensorRTException;
import io.trt4j.tensorrt.Version;
import io.trt4j.tensorrt.abi.Lifetime;
import io.trt4j.tensorrt.jextract.tensorrt_h;
import io.trt4j.tensorrt.natives.ILoggerNative;
import io.trt4j.tensorrt.natives.LoadedVersion;
import io.trt4j.tensorrt.natives.Wrapper;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The parser's refitter with the library's own parser, and a refitter that needs no GPU. */
class RefitObserverTest {
    private static final float[] W = {1, 2};
    private static final float[] C = {3, 4};

    private final List<String> logged = new ArrayList<>();
    private final int implemented = NativeObjects.implemented();

    @AfterEach
    void nothingIsLeft() {
        assertThat(NativeObjects.implemented()).isEqualTo(implemented);
    }

    /** What is done with a parser's refitter, and the model that it is to refit from. */
    private interface Use {
        void of(IParserRefitter parser, MemorySegment model);
    }

    private NativeRefitter use(Use use) throws ReflectiveOperationException {
        TensorRT.version();
        int version = OnnxParser.getNvOnnxParserVersion();
        try (Arena arena = Arena.ofConfined();
                Lifetime life = Lifetime.scope()) {
            NativeRefitter refitter = new NativeRefitter(List.of("w", "c"), arena);
            long logger = life.hold(0, "logger", ILoggerNative.TYPE, (severity, message) -> logged.add(message));
            long address = tensorrt_h.createNvOnnxParserRefitter_INTERNAL(refitter.object.address(), logger, version);
            assertThat(address).isNotZero();
            use.of(Wrapper.wrap(IParserRefitter.class, address, life), OnnxModel.ofTwoWeights(W, C, arena));
            return refitter;
        }
    }

    @Test
    void anObserverIsToldHowEachWeightIsMade() throws ReflectiveOperationException {
        assumeFalse(LoadedVersion.isBefore(11, 2), "this version has no observers");
        List<RefitRecord> records = new ArrayList<>();
        NativeRefitter refitter = use((parser, model) -> {
            parser.setRefitObserver(records::add);
            assertThat(parser.refitFromBytes(model, null)).as("%s", logged).isTrue();
        });
        assertThat(refitter.given).containsExactlyInAnyOrder("w", "c");
        assertThat(records).extracting(RefitRecord::trtName).containsExactlyInAnyOrder("w", "c");
        RefitRecord w = records.stream()
                .filter(r -> r.trtName().equals("w"))
                .findFirst()
                .orElseThrow();
        assertThat(w.kind()).isEqualTo(RefitTransformKind.kIDENTITY);
        assertThat(w.onnxDtype()).isEqualTo(1);
        assertThat(w.trtDtype()).isEqualTo(DataType.kFLOAT);
        assertThat(w.count()).isEqualTo(2);
        assertThat(w.sourceOnnxNames()).containsExactly("w");
        assertThat(w.fixedData()).isNull();
        RefitRecord c = records.stream()
                .filter(r -> r.trtName().equals("c"))
                .findFirst()
                .orElseThrow();
        assertThat(c.kind()).isEqualTo(RefitTransformKind.kCONSTANT_NODE);
        assertThat(c.count()).isEqualTo(2);
        assertThat(c.fixedDataSize()).isEqualTo(8);
        // A copy: what the parser had is gone.
        assertThat(c.fixedData().toArray(JAVA_FLOAT_UNALIGNED)).containsExactly(C);
    }

    @Test
    void anObserverThatWasTakenAwayIsNotTold() throws ReflectiveOperationException {
        assumeFalse(LoadedVersion.isBefore(11, 2), "this version has no observers");
        List<RefitRecord> records = new ArrayList<>();
        use((parser, model) -> {
            parser.setRefitObserver(records::add);
            parser.setRefitObserver(null);
            assertThat(parser.refitFromBytes(model, null)).as("%s", logged).isTrue();
        });
        assertThat(records).isEmpty();
    }

    @Test
    void whatAnObserverThrowsIsThrownByTheRefit() throws ReflectiveOperationException {
        assumeFalse(LoadedVersion.isBefore(11, 2), "this version has no observers");
        use((parser, model) -> {
            parser.setRefitObserver(record -> {
                throw new IllegalStateException("no");
            });
            assertThatThrownBy(() -> parser.refitFromBytes(model, null))
                    .isInstanceOf(TensorRTException.class)
                    .hasMessageContaining("IRefitterObserver.onRefittableWeight threw")
                    .hasRootCauseMessage("no");
        });
    }

    @Test
    void olderVersionsHaveNoObservers() throws ReflectiveOperationException {
        assumeTrue(!LoadedVersion.isBefore(10, 0) && LoadedVersion.isBefore(11, 2), "this version has observers");
        use((parser, model) -> assertThatThrownBy(() -> parser.setRefitObserver(record -> {}))
                .isInstanceOf(TensorRTException.class)
                .hasMessage("IParserRefitter.setRefitObserver is in TensorRT 11.2 and newer; " + TensorRT.version()
                        + " is loaded."));
    }

    @Test
    void aModelIsLoadedByPartsSince10_13() throws ReflectiveOperationException {
        assumeFalse(LoadedVersion.isBefore(10, 0), "this version has no refitter");
        boolean has = TensorRT.version().compareTo(new Version(10, 13, 0)) >= 0;
        use((parser, model) -> {
            if (has) {
                assertThat(parser.loadModelProto(model, null)).as("%s", logged).isTrue();
            } else {
                assertThatThrownBy(() -> parser.loadModelProto(model, null))
                        .isInstanceOf(TensorRTException.class)
                        .hasMessage("IParserRefitter.loadModelProto is in TensorRT 10.13 and newer; "
                                + TensorRT.version() + " is loaded.");
            }
        });
    }

    @Test
    void aRecordIsTheSameAfterItWasNative() {
        try (Arena arena = Arena.ofConfined()) {
            RefitRecord record = new RefitRecord(
                    "t",
                    RefitTransformKind.kBATCH_NORM_FOLD_BIAS,
                    1,
                    DataType.kFLOAT,
                    7,
                    2,
                    List.of("a", "b"),
                    0.5f,
                    MemorySegment.ofArray(new byte[] {1, 2, 3}),
                    3);
            RefitRecord copy = RefitRecord.read(record.allocate(arena));
            assertThat(copy)
                    .usingRecursiveComparison()
                    .ignoringFields("fixedData")
                    .isEqualTo(record);
            assertThat(copy.fixedData().mismatch(record.fixedData())).isEqualTo(-1);
        }
    }
}
