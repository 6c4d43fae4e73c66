package io.trt4j.plugin.declare;

import static io.trt4j.plugin.declare.Declarations.attribute;
import static io.trt4j.plugin.declare.Declarations.constant;
import static io.trt4j.plugin.declare.Declarations.elementwise;
import static io.trt4j.plugin.declare.Declarations.input;
import static io.trt4j.plugin.declare.Declarations.launch;
import static io.trt4j.plugin.declare.Declarations.output;
import static io.trt4j.plugin.declare.Declarations.perType;
import static io.trt4j.plugin.declare.Declarations.plugin;
import static io.trt4j.plugin.declare.Declarations.sameAs;
import static io.trt4j.plugin.declare.Declarations.shape;
import static io.trt4j.plugin.declare.Declarations.shapeInput;
import static io.trt4j.plugin.declare.Declarations.sizeTensor;
import static io.trt4j.plugin.declare.Declarations.tensor;
import static io.trt4j.plugin.declare.Declarations.workspace;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.trt4j.cuda.Kernel;
import io.trt4j.cuda.KernelSource;
import io.trt4j.cuda.LaunchConfig;
import io.trt4j.cuda.SourceKernel;
import io.trt4j.tensorrt.DataType;
import io.trt4j.tensorrt.IDimensionExpr;
import io.trt4j.tensorrt.IPluginRegistry;
import io.trt4j.tensorrt.IPluginResource;
import io.trt4j.tensorrt.TensorRT;
import io.trt4j.tensorrt.TensorRTException;
import io.trt4j.tensorrt.Version;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is wrong in a declaration is an exception at registration, which names the plugin and the part. */
class PluginDeclarationTest {
    enum Mode {
        A,
        B
    }

    record Attributes(float alpha, int[] pads, String name, Optional<Long> axis, Mode mode) {}

    record Small(int number) {}

    private static final SourceKernel TEXT =
            KernelSource.of("text.cu", "extern \"C\" __global__ void text() {}").kernel("text");

    /** A kernel whose parameters are known: a pointer and an int. */
    private static final Kernel TYPED = new Kernel() {
        @Override
        public SourceKernel onDevice() {
            return TEXT;
        }

        @Override
        public Optional<List<Class<?>>> parameterTypes() {
            return Optional.of(List.of(MemorySegment.class, int.class));
        }

        @Override
        public void runOnHost(LaunchConfig config, Object... arguments) {
            throw new AssertionError("a registration runs nothing");
        }

        @Override
        public String toString() {
            return "Typed.kernel";
        }
    };

    private static PluginDeclaration<Attributes> declared() {
        return plugin("Trt4jDeclared", Attributes.class).input(DataType.kFLOAT).output(sameAs(0));
    }

    private static void refused(PluginDeclaration<Attributes> declaration, String part, String what) {
        assertThatThrownBy(declaration::register)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Plugin Trt4jDeclared, " + part + ": " + what + ".");
    }

    private static void refusedArguments(String what, Object... arguments) {
        refused(declared().launch(elementwise(TEXT, arguments)), "launch 0", what);
    }

    @Test
    void outputsAndWorkAreNeeded() {
        refused(plugin("Trt4jDeclared", Attributes.class).input(DataType.kFLOAT), "outputs", "none is declared");
        String one = "launches, tactics or code do a plugin's work: one of the three is to be declared";
        refused(declared(), "work", one);
        refused(declared().launch(elementwise(TEXT)).enqueue(call -> {}), "work", one);
        refused(declared().launch(elementwise(TEXT)).tactic(1, elementwise(TEXT)), "work", one);
    }

    @Test
    void tensorsThatAreNotDeclaredAreRefused() {
        refusedArguments("there is no input 1: 1 inputs are declared", input(1));
        refusedArguments(
                "there is no output 2: 1 outputs are declared", output(2).volume());
        refusedArguments("there is no input 1: 1 inputs are declared", input(1).scale());
        refused(
                declared().output(sameAs(3)).launch(elementwise(TEXT)),
                "output 1",
                "there is no input 3: 1 inputs are declared");
        refused(
                declared().output(shape(output(0).dim(0))).launch(elementwise(TEXT)),
                "output 1",
                "the shape of an output cannot depend on output 0");
        refused(
                declared().output(shape(input(0).stride(0))).launch(elementwise(TEXT)),
                "output 1",
                "the stride of input 0, axis 0 is known in launches only");
        refused(
                declared().output(shape(shapeInput(0, 0))).launch(elementwise(TEXT)),
                "output 1",
                "there is no shape input 0: 0 are declared");
        refused(
                declared().workspace(output(4).volume()).launch(elementwise(TEXT)),
                "workspace",
                "there is no output 4: 1 outputs are declared");
        refused(
                plugin("Trt4jDeclared", Attributes.class)
                        .input(tensor(DataType.kFLOAT).formatOf(output(0)))
                        .output(sameAs(0))
                        .launch(elementwise(TEXT)),
                "input 0",
                "it has the format of output 0, which is not before it");
        refused(declared().outputInPlaceOf(1).launch(elementwise(TEXT)), "output 1", "there is no input 1");
        refused(
                declared().outputInPlaceOf(0).outputInPlaceOf(0).launch(elementwise(TEXT)),
                "output 2",
                "input 0 is changed in place by an output before it");
        refused(
                declared().combination(DataType.kFLOAT).launch(elementwise(TEXT)),
                "combinations",
                "[kFLOAT] has 1 types, but there are 2 inputs and outputs");
    }

    @Test
    void attributesMustExistAndFit() {
        refusedArguments("there is no attribute beta; there are [alpha, pads, name, axis, mode]", attribute("beta"));
        refusedArguments(
                "the attribute name cannot be the argument of a kernel: its type is String", attribute("name"));
        refusedArguments("the attribute pads is an array: name the element (its type is int[])", attribute("pads"));
        refusedArguments(
                "the attribute alpha[0] is no array, which has elements (its type is float)", attribute("alpha", 0));
        refusedArguments(
                "the attribute alpha is used as a whole number, but its type is float",
                attribute("alpha").plus(1));
        refused(
                declared().output(sameAs(0).with(0, attribute("mode"))).launch(elementwise(TEXT)),
                "output 1",
                "the attribute mode is used as a whole number, but its type is Mode");
        try (var registered = declared()
                .output(sameAs(0).with(-1, attribute("pads", 1).plus(attribute("axis"))))
                .launch(elementwise(TEXT, attribute("alpha"), attribute("mode"), attribute("pads", 7)))
                .register()) {
            assertThat(registered).hasToString("Plugin Trt4jDeclared, version 1");
        }
    }

    @Test
    void argumentsMustFitAKernelWhoseParametersAreKnown() {
        refused(
                declared().launch(elementwise(TYPED, input(0))),
                "launch 0",
                "Typed.kernel has 2 parameters, but 1 arguments are declared");
        refused(
                declared().launch(elementwise(TYPED, input(0), attribute("alpha"))),
                "launch 0",
                "Typed.kernel wants int as its parameter 1, but the attribute alpha is of type float");
        refused(
                declared().launch(elementwise(TYPED, 4, 5)),
                "launch 0",
                "Typed.kernel wants MemorySegment as its parameter 0, but the argument is of type int");
        declared()
                .launch(elementwise(TYPED, workspace(), input(0).volume()))
                .register()
                .close();
        declared()
                .launch(elementwise(TYPED, input(0), attribute("mode")))
                .register()
                .close();
    }

    @Test
    void argumentsThatNoKernelTakesAreRefusedAtOnce() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> elementwise(TEXT, "text"))
                .withMessage(
                        "Argument 0 of the kernel is a String: it must be a tensor, a Dim, a number or a boolean.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> elementwise(TEXT, 1, null))
                .withMessage("Argument 1 of the kernel is null.");
        assertThatIllegalArgumentException().isThrownBy(() -> input(-1)).withMessage("There is no input -1.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> workspace().volume())
                .withMessage("The workspace has no dimensions.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> shape(new Dim[9]))
                .withMessage("A tensor has at most 8 dimensions, not 9.");
        assertThatThrownBy(() -> shape(constant(1), null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("Dimension 1 of a shape is null.");
    }

    /** A resource that no declaration has made. */
    private record Others(List<String> released) implements IPluginResource {
        @Override
        public IPluginResource clone() {
            return new Others(released);
        }

        @Override
        public int release() {
            released.add("released");
            return 0;
        }
    }

    @Test
    void shapesOfFewerInputsThanDeclaredAreRefused() {
        PluginDeclaration<Small> declaration = plugin("Trt4jDeclared", Small.class)
                .input(DataType.kFLOAT)
                .output(sameAs(0))
                .enqueue(call -> {});
        DeclaredPlugin<Small> made = new DeclaredPlugin<>(declaration, new Small(1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> made.getOutputShapes(new IDimensionExpr[0][], new IDimensionExpr[0][], null))
                .withMessageEndingWith(" has 1 inputs, but its layer has 0.");
    }

    @Test
    void aResourceOfAnotherLibraryIsLeftToIt() {
        assumeTrue(TensorRT.version().major() >= 10, "resources are in TensorRT 10.0 and newer");
        IPluginRegistry registry = TensorRT.getPluginRegistry();
        List<String> released = new ArrayList<>();
        registry.acquirePluginResource("trt4j others", new Others(released));
        PluginDeclaration<Small> declaration = plugin("Trt4jDeclared", Small.class)
                .input(DataType.kFLOAT)
                .output(sameAs(0))
                .enqueue(call -> {})
                .resource("trt4j others", () -> () -> {});
        assertThatThrownBy(() -> new DeclaredPlugin<>(declaration, new Small(1)).attachToContext(null, null))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("The resource trt4j others is another library's");
        assertThat(released).isEmpty();
        assertThat(registry.releasePluginResource("trt4j others")).isZero();
        assertThat(released).containsExactly("released");
    }

    @Test
    void tacticsHaveNumbersOfTheirOwn() {
        refused(declared().tactic(0, elementwise(TEXT)), "tactic 0", "the number of a tactic is positive");
        refused(declared().tactic(1), "tactic 1", "it launches nothing");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> declared().tactic(1, elementwise(TEXT)).tactic(1, elementwise(TEXT)))
                .withMessage("Plugin Trt4jDeclared: the tactic 1 is declared twice.");
        refused(
                declared().tactic(5, launch(TEXT).block(32, 64, 1)),
                "tactic 5",
                "a block has at least 1 and at most 1024 threads, not 32 × 64 × 1");
    }

    private static final String UNKNOWN =
            " may depend on a size that a kernel writes, so it is not known in a launch: use"
                    + " extents of inputs, as over(input(0).volume()) does";

    /** An output of as many rows as the kernel says, and one of as many columns. */
    private static PluginDeclaration<Attributes> sized() {
        Dim size = sizeTensor(3, constant(1), constant(2));
        return declared()
                .output(shape(size.plus(1), constant(4)))
                .output(sameAs(0).with(-1, size))
                .output(Shape.scalar(), DataType.kINT32);
    }

    @Test
    void launchesCannotUseASizeThatAKernelWrites() {
        refused(sized().launch(elementwise(TEXT, output(1).dim(0))), "launch 0", "output 1, axis 0" + UNKNOWN);
        refused(sized().launch(elementwise(TEXT, output(1).dim(-2))), "launch 0", "output 1, axis -2" + UNKNOWN);
        refused(sized().launch(launch(TEXT).grid(output(1).rows())), "launch 0", "the rows of output 1" + UNKNOWN);
        refused(
                sized().launch(launch(TEXT).over(constant(2).min(output(2).volume()))),
                "launch 0",
                "the elements of output 2" + UNKNOWN);
        refused(sized().tactic(1, launch(TEXT, output(2).dim(-1))), "tactic 1", "output 2, axis -1" + UNKNOWN);
        refused(sized().tactic(1, launch(TEXT, output(2).dim(3))), "tactic 1", "output 2, axis 3" + UNKNOWN);
        refused(
                sized().launch(launch(TEXT, output(1).stride(0))),
                "launch 0",
                "the stride of output 1, axis 0" + UNKNOWN);
        refused(
                sized().launch(launch(TEXT).sharedBytes(output(1).dim(2))),
                "launch 0",
                "There is no axis 2 in [kSUM(the size in output 3, 1), 4]: it has 2 dimensions");
    }

    @Test
    void aLaunchUsesTheExtentsThatAreKnown() {
        assumeTrue(TensorRT.version().major() >= 10, "size tensors are in TensorRT 10.0 and newer");
        var registered = sized().workspace(output(1).volume().times(4))
                .launch(launch(
                        TEXT,
                        output(1).dim(1),
                        output(1).dim(-1),
                        output(2).dim(-2),
                        output(3).volume()))
                .register();
        registered.close(); // it was not refused
    }

    @Test
    void sizesAreWrittenIntoAScalar() {
        refused(
                declared()
                        .output(shape(sizeTensor(0, constant(1), constant(2))))
                        .launch(elementwise(TEXT)),
                "output 1",
                "output 0 holds a size, so it must be a scalar of type kINT32 or kINT64");
        refused(
                declared()
                        .output(shape(sizeTensor(2, constant(1), constant(2))))
                        .launch(elementwise(TEXT)),
                "output 1",
                "there is no output 2 for the size: 2 are declared");
    }

    @Test
    void everyTypeHasAKernel() {
        refused(
                declared().launch(elementwise(perType(input(0), type -> null))),
                "launch 0",
                "The kernel for kFLOAT is null");
        refused(
                declared().launch(elementwise(perType(input(2), type -> TEXT))),
                "launch 0",
                "there is no input 2: 1 inputs are declared");
    }

    @Test
    void whatTheLoadedVersionLacksIsRefusedByName() {
        boolean has = TensorRT.version().major() >= 10;
        PluginDeclaration<Attributes> tactics =
                declared().tactic(1, elementwise(TEXT)).tactic(2, elementwise(TEXT));
        PluginDeclaration<Attributes> sizes = declared()
                .output(shape(sizeTensor(2, constant(1), constant(2))))
                .output(Shape.scalar(), DataType.kINT32)
                .launch(elementwise(TEXT));
        PluginDeclaration<Attributes> shapes = declared().shapeInput().launch(elementwise(TEXT));
        PluginDeclaration<Attributes> inPlace = declared().outputInPlaceOf(0).launch(elementwise(TEXT));
        for (PluginDeclaration<Attributes> declaration : List.of(tactics, sizes, shapes, inPlace)) {
            if (has) {
                declaration.register().close();
            } else {
                assertThatThrownBy(declaration::register)
                        .isInstanceOf(UnsupportedOperationException.class)
                        .hasMessageStartingWith("Plugin Trt4jDeclared declares ")
                        .hasMessageContaining(", which needs TensorRT 10.")
                        .hasMessageEndingWith(" or newer; " + TensorRT.version() + " is loaded.");
            }
        }
    }

    @Test
    void sizesOf64BitsNeedTensorRT10_6() {
        PluginDeclaration<Attributes> sizes = declared()
                .output(shape(sizeTensor(2, constant(1), constant(2))))
                .output(Shape.scalar(), DataType.kINT64)
                .launch(elementwise(TEXT));
        Version loaded = TensorRT.version();
        if (loaded.major() > 10 || loaded.major() == 10 && loaded.minor() >= 6) {
            sizes.register().close();
        } else {
            assertThatThrownBy(sizes::register)
                    .isInstanceOf(UnsupportedOperationException.class)
                    .hasMessage("Plugin Trt4jDeclared declares a size of type kINT64, which needs TensorRT 10.6 or"
                            + " newer; " + loaded + " is loaded.");
        }
    }

    @Test
    void twoOfOneNameAreRefused() {
        PluginDeclaration<Attributes> declaration = declared().launch(elementwise(TEXT));
        try (var first = declaration.register()) {
            assertThatThrownBy(declaration::register)
                    .isInstanceOf(TensorRTException.class)
                    .hasMessage(first + ", namespace \"\", is registered already.");
            declaration.version("2").register().close();
            declaration.namespace("other").register().close();
        }
    }

    @Test
    void thePluginOfTheDocsRegisters() {
        try (var registered = LeakyReluText.DECLARATION.register()) {
            assertThat(registered).hasToString("Plugin LeakyReluText, version 1");
            assertThat(registered.fields(new LeakyReluText(0.5f)).fields())
                    .singleElement()
                    .satisfies(field -> assertThat(field.name()).isEqualTo("alpha"));
        }
    }
}
