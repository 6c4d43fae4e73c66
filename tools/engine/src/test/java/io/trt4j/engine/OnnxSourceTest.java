package io.trt4j.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.FileNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** ONNX models as they are read before TensorRT sees them. */
class OnnxSourceTest {
    @TempDir
    Path folder;

    private Path write(String name, byte[] bytes) throws Exception {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, bytes);
    }

    private Path model(String... entries) throws Exception {
        return write("m/model.onnx", TestModel.withExternalWeights(entries));
    }

    private static CacheKey key(Model model) throws Exception {
        CacheKey.Builder key = CacheKey.builder()
                .text(CacheKey.OPTIONS, "")
                .text(CacheKey.TENSORRT, "")
                .text(CacheKey.DEVICE, "");
        model.read().addTo(key);
        return key.build();
    }

    private AbstractThrowableAssert<?, ?> refused(String... entries) throws Exception {
        Model model = Model.onnx(model(entries));
        return assertThatThrownBy(model::read).isInstanceOf(EngineBuildException.class);
    }

    @Test
    void whatIsNoModelIsRefused() throws Exception {
        Path file = write("picture.png", new byte[] {(byte) 0x89, 'P', 'N', 'G'});
        assertThatThrownBy(Model.onnx(file)::read)
                .isInstanceOf(EngineBuildException.class)
                .hasMessage(file + " is no ONNX model: there is no graph in it.");
        assertThatThrownBy(Model.onnx(new byte[0])::read)
                .isInstanceOf(EngineBuildException.class)
                .hasMessage("These 0 bytes are no ONNX model: there is no graph in them.");
        assertThatThrownBy(Model.onnx(folder.resolve("none.onnx"))::read)
                .isInstanceOf(FileNotFoundException.class)
                .hasMessageContaining("none.onnx");
    }

    @Test
    void bytesAreCopied() throws Exception {
        byte[] bytes = TestModel.withWeights();
        Model model = Model.onnx(bytes);
        CacheKey before = key(model);
        bytes[bytes.length - 1]++;
        assertThat(key(model)).isEqualTo(before);
    }

    @Test
    void aModelIsItsBytesWhereverTheyAre() throws Exception {
        CacheKey key = key(Model.onnx(TestModel.withWeights()));
        assertThat(key(Model.onnx(write("a.onnx", TestModel.withWeights())))).isEqualTo(key);
        assertThat(key(Model.onnx(write("sub/b.onnx", TestModel.withWeights()))))
                .isEqualTo(key);
        assertThat(key(Model.onnx(TestModel.ofNode("Relu")))).isNotEqualTo(key);
    }

    @Test
    void weightsInOtherFilesAreInTheKey() throws Exception {
        Path weights = write("m/w.bin", TestModel.elements());
        Model model = Model.onnx(model("location", "w.bin"));
        CacheKey key = key(model);
        byte[] others = TestModel.elements();
        others[0]++;
        Files.write(weights, others);
        assertThat(key(model)).isNotEqualTo(key);
        Files.write(weights, TestModel.elements());
        assertThat(key(model)).isEqualTo(key);
    }

    @Test
    void weightsThatAreNotThereAreRefused() throws Exception {
        refused("location", "w.bin")
                .hasMessage(folder.resolve("m/model.onnx")
                        + " has the weights w in another file, w.bin, which is not there.");
    }

    @Test
    void weightsOutsideOfTheModelsFolderAreRefused() throws Exception {
        Path outside = write("w.bin", TestModel.elements());
        for (String location : new String[] {"../w.bin", "sub/../../w.bin", outside.toString(), "", "."}) {
            refused("location", location).hasMessageMatching(".* which is not (in the model's folder|there)\\.");
        }
        refused("location", outside.toString()).hasMessageEndingWith("which is not in the model's folder.");
        refused("location", "../w.bin").hasMessageEndingWith("which is not in the model's folder.");
        refused("location", "a\0b").hasMessageEndingWith("which is no path.");
    }

    @Test
    void weightsBeyondTheEndOfTheirFileAreRefused() throws Exception {
        write("m/w.bin", TestModel.elements());
        refused("location", "w.bin", "offset", "4", "length", "24")
                .hasMessageEndingWith(" has the weights w at byte 4 of w.bin, 24 bytes, which has only 24 bytes.");
        refused("location", "w.bin", "offset", "25").hasMessageContaining("has only 24 bytes");
        refused("location", "w.bin", "offset", "-4").hasMessageContaining("has only 24 bytes");
        refused("location", "w.bin", "length", "999999999999999999").hasMessageContaining("has only 24 bytes");
        assertThatCode(Model.onnx(model("location", "w.bin", "offset", "0", "length", "24"))::read)
                .doesNotThrowAnyException();
    }

    @Test
    void bytesHaveNoFolderForWeights() {
        assertThatThrownBy(Model.onnx(TestModel.withExternalWeights("location", "w.bin"))::read)
                .isInstanceOf(EngineBuildException.class)
                .hasMessageEndingWith(
                        "has the weights w in another file, w.bin, and bytes are in no folder to look for it: give the"
                                + " model's path.");
    }

    @Test
    void weightsThatChangeDuringTheBuildAreNoticed() throws Exception {
        Path weights = write("m/w.bin", TestModel.elements());
        Definition definition = Model.onnx(model("location", "w.bin")).read();
        assertThatCode(definition::requireUnchanged).doesNotThrowAnyException();
        Files.setLastModifiedTime(weights, FileTime.fromMillis(1));
        assertThatThrownBy(definition::requireUnchanged)
                .isInstanceOf(EngineBuildException.class)
                .hasMessage(weights + " changed while the engine of " + folder.resolve("m/model.onnx") + " was built.");
    }

    @Test
    void aNetworkIsItsNameAndVersion() throws Exception {
        CacheKey key = key(Model.network("net", "1", network -> {}));
        assertThat(key(Model.network("net", "1", network -> {}))).isEqualTo(key);
        assertThat(key(Model.network("net", "2", network -> {}))).isNotEqualTo(key);
        assertThat(key(Model.network("net ", "1", network -> {}))).isNotEqualTo(key);
    }

    @Test
    void aNetworkWithoutAVersionCannotBeKept() {
        assertThatThrownBy(() -> key(Model.network("net", network -> {})))
                .isInstanceOf(EngineBuildException.class)
                .hasMessage("The engine of the network net cannot be kept in a cache, since nothing tells whether its"
                        + " definition has changed: give Model.network a version.");
    }
}
