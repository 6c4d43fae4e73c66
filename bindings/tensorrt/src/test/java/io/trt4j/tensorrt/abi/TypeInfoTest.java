package io.trt4j.tensorrt.abi;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.trt4j.ffm.internal.CStrings;
import io.trt4j.ffm.internal.Calls;
import io.trt4j.tensorrt.NativeObjects;
import io.trt4j.tensorrt.TensorRT;
import io.trt4j.tensorrt.natives.IErrorRecorderNative;
import io.trt4j.tensorrt.natives.LoadedVersion;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The words before a vtable's first slot, as C++ reads them. */
class TypeInfoTest {
    private static final Linker LINKER = Linker.nativeLinker();

    /** {@code void* __dynamic_cast(object, its class as known, the class to cast to, offset or -1)}. */
    private static final MethodHandle DYNAMIC_CAST = LINKER.downcallHandle(
            SymbolLookup.libraryLookup("libstdc++.so.6", Arena.global())
                    .find("__dynamic_cast")
                    .orElseThrow(),
            FunctionDescriptor.of(JAVA_LONG, JAVA_LONG, ADDRESS, ADDRESS, JAVA_LONG));

    static Stream<Callback> interfaces() throws Exception {
        TensorRT.version();
        return Callback.all().stream().filter(c -> !c.isAbstract() && !c.isGone());
    }

    @ParameterizedTest
    @MethodSource("interfaces")
    void namesTheClassAndItsBases(Callback callback) throws Throwable {
        try (PretendVersion newest = new PretendVersion(callback.tried())) {
            ObjectTable.Handle object =
                    callback.upcalls().create(callback.implementedBy((self, method, arguments) -> null));
            try {
                long vtable = Calls.pointer(object.address());
                assertThat(Calls.pointer(vtable - 16)).as("offset to top").isZero();
                MemorySegment info = MemorySegment.ofAddress(Calls.pointer(vtable - 8));
                assertThat(names(info))
                        .isEqualTo(callback.upcalls().typeNames.get())
                        .isNotEmpty();

                for (String base : callback.upcalls()
                        .typeNames
                        .get()
                        .subList(1, callback.upcalls().typeNames.get().size())) {
                    MemorySegment from = info(base, callback.upcalls().typeNames.get());
                    assertThat((long) DYNAMIC_CAST.invokeExact(object.address(), from, info, 0L))
                            .as("from %s down", base)
                            .isEqualTo(object.address());
                }
                MemorySegment other = TypeInfo.of(List.of("N8nvinfer15OtherE"));
                assertThat((long) DYNAMIC_CAST.invokeExact(object.address(), info, other, -2L))
                        .as("to a class it is not")
                        .isZero();
            } finally {
                ObjectTable.free(object);
            }
        }
    }

    private static MemorySegment info(String base, List<String> names) {
        return TypeInfo.of(names.subList(names.indexOf(base), names.size()));
    }

    private static List<String> names(MemorySegment info) {
        return Stream.iterate(info.address(), i -> i != 0, i -> Calls.pointer(i + 16))
                .map(i -> CStrings.read(Calls.pointer(i + 8)))
                .toList();
    }

    @Test
    void aCompilersOwnCastAndDeleteWork(@TempDir Path folder) throws Throwable {
        SymbolLookup library = Gcc.library(folder, """
            namespace nvinfer1 {
            class IVersionedInterface {
              public:
                virtual int getAPILanguage() const noexcept = 0;
                virtual void getInterfaceInfo() const noexcept = 0;
                virtual ~IVersionedInterface() = default;
            };
            namespace v_1_0 {
            struct IErrorRecorder : IVersionedInterface { virtual int getNbErrors() const noexcept = 0; };
            struct IProgressMonitor : IVersionedInterface {};
            }
            }
            using namespace nvinfer1;
            extern "C" void* recorder(IVersionedInterface* o) { return dynamic_cast<v_1_0::IErrorRecorder*>(o); }
            extern "C" void* monitor(IVersionedInterface* o) { return dynamic_cast<v_1_0::IProgressMonitor*>(o); }
            extern "C" void* complete(IVersionedInterface* o) { return dynamic_cast<void*>(o); }
            extern "C" void destroy(IVersionedInterface* o) { delete o; }
            """);
        assumeTrue(library != null, "there is no g++ here");
        assumeTrue(!LoadedVersion.isBefore(10, 0), "these are the classes of TensorRT 10 and newer");
        int before = NativeObjects.implemented();
        Callback callback = Callback.all().stream()
                .filter(c -> c.upcalls() == (Object) IErrorRecorderNative.TYPE)
                .findFirst()
                .orElseThrow();
        long object = callback.upcalls()
                .create(callback.implementedBy((self, method, arguments) -> null))
                .address();

        FunctionDescriptor cast = FunctionDescriptor.of(JAVA_LONG, JAVA_LONG);
        assertThat((long) call(library, "recorder", cast).invokeExact(object)).isEqualTo(object);
        assertThat((long) call(library, "complete", cast).invokeExact(object)).isEqualTo(object);
        assertThat((long) call(library, "monitor", cast).invokeExact(object)).isZero();
        call(library, "destroy", FunctionDescriptor.ofVoid(JAVA_LONG)).invokeExact(object);
        assertThat(NativeObjects.implemented()).isEqualTo(before);
    }

    private static MethodHandle call(SymbolLookup library, String name, FunctionDescriptor type) {
        return LINKER.downcallHandle(library.find(name).orElseThrow(), type);
    }
}
