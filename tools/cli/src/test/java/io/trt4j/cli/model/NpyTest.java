package io.trt4j.cli.model;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.trt4j.engine.HostTensor;
import io.trt4j.tensorrt.DataType;
import io.trt4j.tensorrt.Dims;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** NumPy's files, those among them that are damaged or hostile. */
class NpyTest {
    private static final String FLOATS = "{'descr': '<f4', 'fortran_order': False, 'shape': (2,), }";

    @TempDir
    Path folder;

    /** A file as NumPy writes it. */
    private static byte[] file(int version, String header, byte[] elements) throws IOException {
        int before = 8 + (version == 1 ? 2 : 4);
        String padded = header + " ".repeat(63 - (before + header.length()) % 64) + "\n";
        ByteBuffer start = ByteBuffer.allocate(before).order(ByteOrder.LITTLE_ENDIAN);
        start.put((byte) 0x93)
                .put("NUMPY".getBytes(ISO_8859_1))
                .put((byte) version)
                .put((byte) 0);
        if (version == 1) {
            start.putShort((short) padded.length());
        } else {
            start.putInt(padded.length());
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(start.array());
        out.write(padded.getBytes(ISO_8859_1));
        out.write(elements);
        return out.toByteArray();
    }

    private Path write(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("array.npy"), bytes);
    }

    private void assertRefused(byte[] bytes, String why) throws IOException {
        Path file = write(bytes);
        assertThatThrownBy(() -> Npy.read(file))
                .isInstanceOf(Npy.NpyException.class)
                .hasMessageContaining(why)
                .hasMessageStartingWith(file.toString());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void readsWhatNumPyWrites(int version) throws IOException {
        ByteBuffer elements = ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN);
        elements.putFloat(1.5f).putFloat(-2);
        HostTensor tensor = Npy.read(write(file(version, FLOATS, elements.array())));
        assertThat(tensor.floats()).containsExactly(1.5f, -2);
        assertThat(tensor.dims()).isEqualTo(Dims.of(2));
    }

    @ParameterizedTest
    @EnumSource(names = {"kFLOAT", "kHALF", "kINT32", "kINT64", "kINT8", "kUINT8", "kBOOL"})
    void readsWhatItWrote(DataType type) throws IOException {
        for (long[] dims : new long[][] {{}, {5}, {2, 3}, {0, 3}, {1, 2, 3, 4, 5, 6, 1, 1}}) {
            HostTensor tensor = HostTensor.zeros(type, dims);
            for (long i = 0; i < tensor.byteSize(); i++) {
                tensor.segment().set(JAVA_BYTE, i, (byte) (i % 2));
            }
            Path file = folder.resolve("array.npy");
            Npy.write(tensor, file);
            HostTensor read = Npy.read(file);
            assertThat(read.type()).isEqualTo(type);
            assertThat(read.dims()).isEqualTo(Dims.of(dims));
            assertThat(read.segment().mismatch(tensor.segment())).isEqualTo(-1);
            assertThat((Files.size(file) - tensor.byteSize()) % 64)
                    .as("alignment")
                    .isZero();
        }
    }

    @Test
    void writesTheBytesThatNumPyWrites() throws IOException {
        Path file = folder.resolve("array.npy");
        Npy.write(HostTensor.of(new int[] {1, -1}, 2), file);
        assertThat(Files.readAllBytes(file))
                .isEqualTo(file(1, "{'descr': '<i4', 'fortran_order': False, 'shape': (2,), }", new byte[] {
                    1, 0, 0, 0, -1, -1, -1, -1
                }));
    }

    @Test
    void doesNotWriteTypesThatNumPyLacks() {
        HostTensor tensor = HostTensor.zeros(DataType.kBF16, 2);
        assertThatThrownBy(() -> Npy.write(tensor, folder.resolve("array.npy")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("kBF16");
        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "{'descr': '>f4', 'fortran_order': False, 'shape': (2,), }#big-endian",
                "{'descr': '<f8', 'fortran_order': False, 'shape': (1,), }#type <f8",
                "{'descr': '|O', 'fortran_order': False, 'shape': (1,), }#type |O",
                "{'descr': '', 'fortran_order': False, 'shape': (1,), }#type ;",
                "{'descr': '<f4', 'fortran_order': True, 'shape': (2, 1), }#Fortran's order",
                "{'descr': [('a', '<f4')], 'fortran_order': False, 'shape': (2,), }#header",
                "{'descr': '<f4', 'fortran_order': False, 'shape': (2,), 'x': '1'}#header",
                "{'descr': '<f4', 'descr': '<f4', 'fortran_order': False, 'shape': (2,), }#header",
                "{'descr': '<f4', 'shape': (2,), }#header",
                "{'descr': '<f4', 'fortran_order': 'False', 'shape': (2,), }#header",
                "{'descr': (2), 'fortran_order': False, 'shape': (2,), }#header",
                "{'descr': '<f4', 'fortran_order': False, 'shape': '(2,)', }#header",
                "{'descr': '<f4', 'fortran_order': False, 'shape': (-2,), }#header",
                "{'descr': '<f4', 'fortran_order': False, 'shape': (2 2), }#shape",
                "{'descr': '<f4', 'fortran_order': False, 'shape': (,,), }#shape",
                "{'descr': '<f4', 'fortran_order': False, 'shape': (99999999999999999999,), }#shape",
                "{'descr': '<f4', 'fortran_order': False, 'shape': (2,), #header",
                "__import__('os').system('true')#header",
                "{'descr': '<f4', 'fortran_order': False, 'shape': (1,1,1,1,1,1,1,1,2), }#cannot be a tensor",
                "{'descr': '<f4', 'fortran_order': False, 'shape': (99999999999,), }#not supported",
                "{'descr': '<f4', 'fortran_order': False, 'shape': (999999999999999999,999999999999999999), }#not"
                        + " supported",
                "{'descr': '<f4', 'fortran_order': False, 'shape': (500000000,), }#2000000000 bytes follow, and there"
                        + " are 8",
                "{'descr': '<f4', 'fortran_order': False, 'shape': (3,), }#12 bytes follow, and there are 8",
                "{'descr': '<f4', 'fortran_order': False, 'shape': (1,), }#4 bytes follow, and there are more",
                "{'descr': '|b1', 'fortran_order': False, 'shape': (8,), }#boolean"
            },
            quoteCharacter = '"')
    void refusesWithASentence(String header, String why) throws IOException {
        assertRefused(file(1, header, new byte[] {7, 7, 7, 7, 7, 7, 7, 7}), why);
    }

    @Test
    void refusesOtherFiles() throws IOException {
        assertRefused(new byte[0], "no .npy file");
        assertRefused("PK\003\004 this is an .npz".getBytes(ISO_8859_1), "no .npy file");
        assertRefused(file(4, FLOATS, new byte[8]), "version 4");
        byte[] huge = file(2, FLOATS, new byte[8]);
        huge[11] = (byte) 0x7F;
        assertRefused(huge, "header has");
        huge[11] = (byte) 0xFF;
        assertRefused(huge, "header has");
    }

    @Test
    void survivesAnyDamage() throws IOException {
        byte[] good = file(1, FLOATS, new byte[8]);
        for (int length = 0; length < good.length; length++) {
            assertRefused(Arrays.copyOf(good, length), "");
        }
        Random random = new Random(5);
        for (int i = 0; i < 2000; i++) {
            byte[] bad = good.clone();
            bad[random.nextInt(bad.length)] = (byte) random.nextInt();
            Path file = write(bad);
            try {
                assertThat(Npy.read(file).byteSize()).isEqualTo(8);
            } catch (Npy.NpyException e) {
                assertThat(e).hasMessageStartingWith(file.toString());
            }
        }
    }
}
