package io.trt4j.cli.model;

import io.trt4j.cli.CannotRunException;
import io.trt4j.cli.OutputFiles;
import io.trt4j.engine.HostTensor;
import io.trt4j.tensorrt.DataType;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** A folder of .npy files, one for each output. */
final class TensorFolder {
    private TensorFolder() {}

    /**
     * Makes the folder if it is not there.
     *
     * @throws CannotRunException if that is not possible
     */
    static void require(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new CannotRunException("cannot make the folder " + folder + ": " + OutputFiles.reason(e), e);
        }
    }

    /** Writes outputs, and says where; what stands in their names beside letters, digits, dots and dashes is an underscore in the files'. */
    static void write(Map<String, HostTensor> outputs, Path folder, PrintWriter out) {
        Set<String> used = new HashSet<>();
        outputs.forEach((name, tensor) -> {
            String base = name.replaceAll("[^\\p{Alnum}.-]", "_");
            String free = base;
            for (int i = 2;
                    !used.add(free.toLowerCase(Locale.ROOT));
                    i++) { // there are systems that do not tell them apart
                free = base + "-" + i;
            }
            Path file = folder.resolve(free + ".npy");
            try {
                Npy.write(writable(name, tensor), file);
            } catch (IOException e) {
                throw new CannotRunException(
                        "cannot write the output " + name + " to " + file + ": " + OutputFiles.reason(e), e);
            }
            out.println("wrote " + file + (tensor.type() == DataType.kBF16 ? ", kBF16 as kFLOAT" : ""));
        });
    }

    private static HostTensor writable(String name, HostTensor tensor) {
        if (tensor.type() == DataType.kBF16) {
            return HostTensor.of(tensor.toFloats(), tensor.dims().d());
        }
        if (!Npy.hasType(tensor.type())) {
            throw new CannotRunException(
                    "the output " + name + " is " + tensor.type() + ", for which NumPy's files have no type.");
        }
        return tensor;
    }
}
