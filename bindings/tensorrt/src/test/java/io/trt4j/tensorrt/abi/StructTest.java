package io.trt4j.tensorrt.abi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.trt4j.tensorrt.DataType;
import io.trt4j.tensorrt.Dims;
import io.trt4j.tensorrt.DimsExprs;
import io.trt4j.tensorrt.DynamicPluginTensorDesc;
import io.trt4j.tensorrt.InterfaceInfo;
import io.trt4j.tensorrt.Permutation;
import io.trt4j.tensorrt.PluginField;
import io.trt4j.tensorrt.PluginFieldCollection;
import io.trt4j.tensorrt.PluginFieldType;
import io.trt4j.tensorrt.PluginTensorDesc;
import io.trt4j.tensorrt.TensorFormat;
import io.trt4j.tensorrt.TensorRT;
import io.trt4j.tensorrt.TensorRTException;
import io.trt4j.tensorrt.TimingCacheKey;
import io.trt4j.tensorrt.TimingCacheValue;
import io.trt4j.tensorrt.Weights;
import io.trt4j.tensorrt.natives.CreatorFields;
import io.trt4j.tensorrt.natives.LoadedVersion;
import java.lang.foreign.Arena;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemoryLayout.PathElement;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.StructLayout;
import java.lang.foreign.ValueLayout;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** TensorRT's structs as records. */
class StructTest {
    private static final boolean OLD = LoadedVersion.isBefore(10, 0);
    private static final Dims DIMS = Dims.of(1, -1, OLD ? 1 << 30 : 1L << 40);
    private static final PluginTensorDesc DESC = new PluginTensorDesc(DIMS, DataType.kHALF, TensorFormat.kHWC8, 0.25f);

    static Stream<Record> values() {
        MemorySegment memory = Arena.global().allocateFrom(ValueLayout.JAVA_DOUBLE, 1, 2, 3);
        PluginField field = new PluginField("größe", memory, PluginFieldType.kFLOAT64, 3);
        return Stream.of(
                DIMS,
                Dims.of(),
                Dims.of(1, 2, 3, 4, 5, 6, 7, 8),
                new DimsExprs(2, new long[] {1L << 40, 7}),
                DESC,
                new DynamicPluginTensorDesc(DESC, Dims.of(1), Dims.of(2, 2), OLD ? null : Dims.of(3, 3, 3)),
                new InterfaceInfo("PLUGIN", 2, 1),
                new Permutation(new int[] {3, 1, 0, 2, 4, 5, 6, 7}),
                field,
                new PluginField(null, MemorySegment.NULL, PluginFieldType.kINT32, 0),
                new PluginFieldCollection(
                        List.of(field, new PluginField("b", memory.asSlice(0, 1), PluginFieldType.kCHAR, 1))),
                new PluginFieldCollection(List.of()),
                new TimingCacheKey(new byte[] {1, -2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16}),
                new TimingCacheValue(-1L, 1.5f),
                new Weights(DataType.kINT8, memory, 24));
    }

    @ParameterizedTest
    @MethodSource("values")
    void writtenAndReadItIsTheSame(Record value) throws ReflectiveOperationException {
        Class<?> type = value.getClass();
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment memory = (MemorySegment)
                    type.getMethod("allocate", SegmentAllocator.class).invoke(value, arena);
            assertThat(memory.byteSize()).isEqualTo(layout(type).byteSize());
            Object read = type.getMethod("read", MemorySegment.class).invoke(null, memory);
            assertThat(read)
                    .usingRecursiveComparison()
                    .withEqualsForType((a, b) -> a.mismatch(b) == -1, MemorySegment.class)
                    .isEqualTo(value);
            if (!(value instanceof PluginField || value instanceof PluginFieldCollection)) { // copies of their data
                assertThat(read).isEqualTo(value).hasSameHashCodeAs(value).hasToString(value.toString());
            }
        }
    }

    @Test
    void anArrayIsCopied() {
        long[] d = {1, 2};
        Dims dims = Dims.of(d);
        d[0] = 7;
        dims.d()[1] = 8;
        assertThat(dims).isEqualTo(Dims.of(1, 2));
    }

    @Test
    void whatAStructIsMadeFromIsCopied() {
        long[] d = {1, 2};
        DimsExprs exprs = new DimsExprs(2, d);
        int[] order = {7, 6, 5, 4, 3, 2, 1, 0};
        Permutation permutation = new Permutation(order);
        byte[] data = new byte[16];
        TimingCacheKey key = new TimingCacheKey(data);
        PluginField field = new PluginField("a", MemorySegment.NULL, PluginFieldType.kINT32, 0);
        List<PluginField> fields = new ArrayList<>(List.of(field));
        PluginFieldCollection collection = new PluginFieldCollection(fields);
        d[0] = 7;
        exprs.d()[1] = 8;
        order[0] = 9;
        permutation.order()[1] = 10;
        data[0] = 11;
        key.data()[1] = 12;
        fields.clear();
        assertThat(exprs).isEqualTo(DimsExprs.of(1, 2));
        assertThat(permutation).isEqualTo(new Permutation(new int[] {7, 6, 5, 4, 3, 2, 1, 0}));
        assertThat(key).isEqualTo(new TimingCacheKey(new byte[16]));
        assertThat(collection.fields()).containsExactly(field);
        assertThatThrownBy(() -> collection.fields().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    /** A list that is another one each time it is looked at. */
    @Test
    void fieldsAreCopiedBeforeTheyAreChecked() {
        PluginField sound = new PluginField("a", Arena.ofAuto().allocate(4), PluginFieldType.kINT32, 1);
        PluginField withoutData = new PluginField("b", MemorySegment.NULL, PluginFieldType.kINT32, 1);
        List<PluginField> turning = new AbstractList<>() {
            private int looks;

            @Override
            public PluginField get(int index) {
                return looks++ == 0 ? sound : withoutData;
            }

            @Override
            public int size() {
                return 1;
            }
        };
        PluginFieldCollection collection = new PluginFieldCollection(turning);
        CreatorFields.requireValues(collection);
        try (Arena arena = Arena.ofConfined()) {
            PluginFieldCollection read = PluginFieldCollection.read(collection.allocate(arena));
            assertThat(read.fields()).extracting(PluginField::name).containsExactly("a");
        }
    }

    /** A plugin reads it when the memory that it was given in may be gone, or have other values. */
    @Test
    void theDataOfAFieldIsCopied() {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment data = arena.allocateFrom(ValueLayout.JAVA_INT, 7);
            MemorySegment field = new PluginField("a", data, PluginFieldType.kINT32, 1).allocate(arena);
            data.set(ValueLayout.JAVA_INT, 0, 8);
            assertThat(PluginField.read(field).data().get(ValueLayout.JAVA_INT, 0))
                    .isEqualTo(7);
        }
    }

    @Test
    void aStructOfAnotherSizeIsRefused() {
        assertThatThrownBy(() -> new Permutation(new int[7]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Permutation.order has 8 elements, not 7.");
        assertThatThrownBy(() -> new TimingCacheKey(new byte[17]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("TimingCacheKey.data has 16 elements, not 17.");
        assertThatThrownBy(() -> new DimsExprs(3, new long[2]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("DimsExprs holds at most 8 elements: nbDims is 3, d has 2.");
    }

    @Test
    void aFieldLongerThanItsDataIsRefused() {
        try (Arena arena = Arena.ofConfined()) {
            PluginField field = new PluginField("s", arena.allocate(4), PluginFieldType.kINT32, 4);
            assertThatThrownBy(() -> field.allocate(arena))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("s has 4 bytes where 4 of kINT32 are 16.");
            PluginField negative = new PluginField("s", arena.allocate(4), PluginFieldType.kINT32, -1);
            assertThatThrownBy(() -> negative.allocate(arena))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("s has a negative number of elements, -1.");
        }
    }

    @Test
    void aFieldWithoutDataIsNoValue() {
        PluginFieldCollection declared =
                new PluginFieldCollection(List.of(new PluginField("s", MemorySegment.NULL, PluginFieldType.kINT32, 1)));
        assertThatThrownBy(() -> CreatorFields.requireValues(declared))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The field s has a length of 1, but no data.");
    }

    @Test
    void aFieldWithoutNameIsNoValue() {
        PluginFieldCollection nameless = new PluginFieldCollection(
                List.of(new PluginField(null, MemorySegment.NULL, PluginFieldType.kINT32, 0)));
        assertThatThrownBy(() -> CreatorFields.requireValues(nameless))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A field of the type kINT32 has no name.");
    }

    private static StructLayout layout(Class<?> type) throws ReflectiveOperationException {
        return (StructLayout) type.getMethod("layout").invoke(null);
    }

    @Test
    void whatAnOlderTensorRTHasNoRoomForIsRefused() {
        Dims large = Dims.of(1L << 31);
        DynamicPluginTensorDesc desc = new DynamicPluginTensorDesc(DESC, DIMS, DIMS, OLD ? null : DIMS);
        try (Arena arena = Arena.ofConfined()) {
            if (OLD) {
                assertThatThrownBy(() -> large.allocate(arena))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessage("Dims.d is 2147483648, but TensorRT " + TensorRT.version()
                                + " has only 32 bits for it.");
                assertThatThrownBy(desc::opt)
                        .isInstanceOf(TensorRTException.class)
                        .hasMessage("DynamicPluginTensorDesc.opt is in TensorRT 10.0 and newer; " + TensorRT.version()
                                + " is loaded.");
            } else {
                assertThat(Dims.read(large.allocate(arena))).isEqualTo(large);
                assertThat(desc.opt()).isEqualTo(DIMS);
            }
        }
    }

    @Test
    void dimsOfMoreThanEightAreRefused() {
        assertThatThrownBy(() -> Dims.of(1, 2, 3, 4, 5, 6, 7, 8, 9))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at most 8");
        assertThatThrownBy(() -> new Dims(3, new long[2])).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void layoutsAreACompilers(@TempDir Path folder) throws Exception {
        Path header = Path.of("src/main/c/trt4j_tensorrt.h").toAbsolutePath();
        assumeTrue(Files.exists(header), "the C shim is not here: the test runs outside its module's folder");
        Map<String, StructLayout> layouts = layouts(Files.readString(header));
        StringBuilder program = new StringBuilder("#include <stdio.h>\n#include \"" + header + "\"\nint main() {\n");
        List<String> expected = new ArrayList<>();
        layouts.forEach((struct, layout) -> {
            program.append("printf(\"%s %zu %zu\\n\", \"" + struct + "\", sizeof(" + struct + "), _Alignof(" + struct
                    + "));\n");
            expected.add(struct + " " + layout.byteSize() + " " + layout.byteAlignment());
            for (MemoryLayout member : layout.memberLayouts()) {
                member.name().ifPresent(name -> {
                    String field = struct + "." + name;
                    program.append("printf(\"%s %zu %zu\\n\", \"" + field + "\", offsetof(" + struct + ", " + name
                            + "), sizeof(((" + struct + "*) 0)->" + name + "));\n");
                    expected.add(
                            field + " " + layout.byteOffset(PathElement.groupElement(name)) + " " + member.byteSize());
                });
            }
        });
        String output = Gcc.output(folder, program + "return 0; }\n").orElse(null);
        assumeTrue(output != null, "there is no gcc here");
        assertThat(output.lines()).containsExactlyElementsOf(expected);
    }

    /** Of every struct of the shim but the vtables. */
    private static Map<String, StructLayout> layouts(String header) throws ReflectiveOperationException {
        Map<String, StructLayout> layouts = new TreeMap<>();
        for (String name : Pattern.compile("typedef struct (\\w+) \\{")
                .matcher(header)
                .results()
                .map(m -> m.group(1))
                .filter(n -> !n.contains("_vtable"))
                .toList()) {
            String home = name.startsWith("nvonnxparser_") ? "io.trt4j.onnxparser." : "io.trt4j.tensorrt.";
            String simple = name.replaceFirst("^nvonnxparser_", "").replaceFirst("_before_", "\\$Before");
            Field layout = Class.forName(home + simple).getDeclaredField("LAYOUT");
            layout.setAccessible(true);
            layouts.put(name, (StructLayout) layout.get(null));
        }
        assertThat(layouts.keySet())
                .contains("Dims_before_10_0")
                .containsAll(values().map(v -> v.getClass().getSimpleName())
                        .distinct()
                        .toList());
        return layouts;
    }

    @Test
    void whatMayNotBeNullIsRefusedByName() {
        assertThatThrownBy(() -> new PluginTensorDesc(null, DataType.kFLOAT, TensorFormat.kLINEAR, 1))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("PluginTensorDesc.dims is null.");
        assertThatThrownBy(() -> Dims.of((long[]) null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("d is null.");
        assertThatThrownBy(() -> Dims.of(1).allocate(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("allocator is null.");
    }

    @Test
    void memoryThatCannotHoldAStructIsRefused() {
        MemorySegment closed;
        try (Arena arena = Arena.ofConfined()) {
            closed = arena.allocate(Dims.layout());
        }
        assertThatThrownBy(() -> Dims.read(closed))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("memory was closed.");
        assertThatThrownBy(() -> Dims.read(Arena.ofAuto().allocate(4, 8)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("memory has 4 bytes where the struct has "
                        + Dims.layout().byteSize() + ".");
        MemorySegment odd = Arena.ofAuto().allocate(200, 8).asSlice(1);
        assertThatThrownBy(() -> Dims.of(1).write(odd, Arena.ofAuto()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("memory is not aligned to a multiple of ");
    }
}
