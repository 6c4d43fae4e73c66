package io.trt4j.bindgen;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.StructLayout;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The part of libclang's C interface that reading C++ declarations needs, called through FFM. */
final class LibClang implements AutoCloseable {
    // Cursor kinds of clang-c/Index.h that the reader looks for; the numbers are stable across versions.
    static final int STRUCT_DECL = 2;
    static final int UNION_DECL = 3;
    static final int CLASS_DECL = 4;
    static final int ENUM_DECL = 5;
    static final int FIELD_DECL = 6;
    static final int ENUM_CONSTANT_DECL = 7;
    static final int FUNCTION_DECL = 8;
    static final int VAR_DECL = 9;
    static final int PARM_DECL = 10;
    static final int CXX_METHOD = 21;
    static final int NAMESPACE = 22;
    static final int LINKAGE_SPEC = 23;
    static final int CONSTRUCTOR = 24;
    static final int DESTRUCTOR = 25;
    static final int CONVERSION_FUNCTION = 26;
    static final int FUNCTION_TEMPLATE = 30;
    static final int TYPE_ALIAS_DECL = 36;
    static final int CXX_BASE_SPECIFIER = 44;
    static final int MEMBER_REF_EXPR = 102;
    static final int CALL_EXPR = 103;
    static final int COMPOUND_STMT = 202;

    /** The cursor kind of a translation unit, before LLVM 14 and since. */
    static final Set<Integer> TRANSLATION_UNITS = Set.of(300, 350);

    // Type kinds.
    static final int TYPE_VOID = 2;
    static final int TYPE_BOOL = 3;
    static final int TYPE_FIRST_INTEGER = 4; // from char to __int128
    static final int TYPE_LAST_INTEGER = 20;
    static final int TYPE_FLOAT = 21;
    static final int TYPE_DOUBLE = 22;
    static final int TYPE_POINTER = 101;
    static final int TYPE_LVALUE_REFERENCE = 103;
    static final int TYPE_RECORD = 105;
    static final int TYPE_ENUM = 106;
    static final int TYPE_FUNCTION = 111;
    static final int TYPE_CONSTANT_ARRAY = 112;
    static final int TYPE_INCOMPLETE_ARRAY = 114;

    static final StructLayout CURSOR =
            MemoryLayout.structLayout(JAVA_INT, JAVA_INT, MemoryLayout.sequenceLayout(3, JAVA_LONG));
    static final StructLayout TYPE = MemoryLayout.structLayout(
            JAVA_INT, MemoryLayout.paddingLayout(4), MemoryLayout.sequenceLayout(2, JAVA_LONG));
    static final StructLayout STRING = MemoryLayout.structLayout(ADDRESS, JAVA_INT, MemoryLayout.paddingLayout(4));
    static final StructLayout LOCATION = MemoryLayout.structLayout(
            MemoryLayout.sequenceLayout(2, JAVA_LONG), JAVA_INT, MemoryLayout.paddingLayout(4));
    static final StructLayout RANGE =
            MemoryLayout.structLayout(MemoryLayout.sequenceLayout(2, JAVA_LONG), JAVA_INT, JAVA_INT);
    static final StructLayout TOKEN = MemoryLayout.structLayout(MemoryLayout.sequenceLayout(4, JAVA_INT), JAVA_LONG);
    private static final FunctionDescriptor VISITOR = FunctionDescriptor.of(JAVA_INT, CURSOR, CURSOR, ADDRESS);
    private static final FunctionDescriptor INCLUSION_VISITOR =
            FunctionDescriptor.ofVoid(ADDRESS, ADDRESS, JAVA_INT, ADDRESS);

    final Arena arena = Arena.ofConfined();
    private final Map<String, MethodHandle> handles = new HashMap<>();
    private final SymbolLookup library;
    private final MemorySegment index;
    private final MemorySegment visitor;
    private List<Cursor> visited;
    private Set<String> included;
    MemorySegment unit;

    LibClang(Path file) {
        library = SymbolLookup.libraryLookup(file, Arena.global())
                .or(Linker.nativeLinker().defaultLookup());
        visitor = stub("visit", VISITOR);
        // Else creating the index would turn crash recovery on, which takes the signals that the JVM itself lives by.
        MemorySegment variable = arena.allocateFrom("LIBCLANG_DISABLE_CRASH_RECOVERY");
        call("setenv", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, JAVA_INT), variable, variable, 1);
        index = (MemorySegment) call("clang_createIndex", FunctionDescriptor.of(ADDRESS, JAVA_INT, JAVA_INT), 0, 0);
    }

    private MemorySegment stub(String method, FunctionDescriptor descriptor) {
        try {
            MethodHandle handle = MethodHandles.lookup().bind(this, method, descriptor.toMethodType());
            return Linker.nativeLinker().upcallStub(handle, descriptor, arena);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    /** The newest libclang of the system, as distributions and LLVM's own packages lay it out. */
    static Path find() {
        List<Path> found = new ArrayList<>();
        for (Path root : List.of(Path.of("/usr/lib"), Path.of("/usr/local/lib"), Path.of("/opt"))) {
            if (!Files.isDirectory(root)) {
                continue;
            }
            try (Stream<Path> files = Files.find(
                    root, 4, (p, a) -> p.getFileName().toString().matches("libclang(-\\d+)?\\.so(\\.\\d+)*"))) {
                files.forEach(found::add);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return found.stream()
                .max(Comparator.comparingInt(LibClang::major))
                .orElseThrow(() -> new IllegalStateException(
                        "No libclang found: install it (Debian: apt-get install libclang-19-dev) or name it"
                                + " with --libclang FILE."));
    }

    private static int major(Path path) {
        Matcher m = Pattern.compile("(?:llvm-|clang-|so\\.)(\\d+)").matcher(path.toString());
        return m.find() ? Integer.parseInt(m.group(1)) : 0;
    }

    /** Parses {@code source} as a file of C++; any error of the compiler is an exception with its words. */
    Cursor parse(String source, List<String> arguments) {
        MemorySegment name = arena.allocateFrom("trt4j.cpp");
        MemorySegment text = arena.allocateFrom(source);
        MemorySegment unsaved = arena.allocate(ADDRESS, 3);
        unsaved.setAtIndex(ADDRESS, 0, name);
        unsaved.setAtIndex(ADDRESS, 1, text);
        unsaved.setAtIndex(JAVA_LONG, 2, text.byteSize() - 1);
        MemorySegment argv = arena.allocate(ADDRESS, arguments.size());
        for (int i = 0; i < arguments.size(); i++) {
            argv.setAtIndex(ADDRESS, i, arena.allocateFrom(arguments.get(i)));
        }
        FunctionDescriptor parse =
                FunctionDescriptor.of(ADDRESS, ADDRESS, ADDRESS, ADDRESS, JAVA_INT, ADDRESS, JAVA_INT, JAVA_INT);
        unit = (MemorySegment)
                call("clang_parseTranslationUnit", parse, index, name, argv, arguments.size(), unsaved, 1, 0);
        if (unit.equals(MemorySegment.NULL)) {
            throw new IllegalStateException("libclang could not parse the headers at all.");
        }
        checkDiagnostics();
        return root();
    }

    /** The root of the syntax tree of what was parsed. */
    Cursor root() {
        return new Cursor(this, (MemorySegment)
                call("clang_getTranslationUnitCursor", FunctionDescriptor.of(CURSOR, ADDRESS), arena, unit));
    }

    /** The paths of the files that what was parsed includes, as clang has found them. */
    Set<String> includedFiles() {
        included = new TreeSet<>();
        call(
                "clang_getInclusions",
                FunctionDescriptor.ofVoid(ADDRESS, ADDRESS, ADDRESS),
                unit,
                stub("inclusion", INCLUSION_VISITOR),
                MemorySegment.NULL);
        return included;
    }

    private void inclusion(MemorySegment file, MemorySegment stack, int depth, MemorySegment data) {
        included.add(string(call("clang_getFileName", FunctionDescriptor.of(STRING, ADDRESS), arena, file)));
    }

    private void checkDiagnostics() {
        int count = (int) call("clang_getNumDiagnostics", FunctionDescriptor.of(JAVA_INT, ADDRESS), unit);
        List<String> errors = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            MemorySegment d = (MemorySegment)
                    call("clang_getDiagnostic", FunctionDescriptor.of(ADDRESS, ADDRESS, JAVA_INT), unit, i);
            if ((int) call("clang_getDiagnosticSeverity", FunctionDescriptor.of(JAVA_INT, ADDRESS), d) >= 3) {
                errors.add(string(
                        call("clang_formatDiagnostic", FunctionDescriptor.of(STRING, ADDRESS, JAVA_INT), arena, d, 1)));
            }
        }
        if (!errors.isEmpty()) {
            int more = errors.size() - 1;
            throw new IllegalStateException("the headers do not compile: " + errors.getFirst()
                    + (more == 0 ? "" : " (and " + more + " more)") + ".");
        }
    }

    @Override
    public void close() {
        if (unit != null) {
            call("clang_disposeTranslationUnit", FunctionDescriptor.ofVoid(ADDRESS), unit);
        }
        call("clang_disposeIndex", FunctionDescriptor.ofVoid(ADDRESS), index);
        arena.close();
    }

    /** Calls a function of libclang. */
    Object call(String function, FunctionDescriptor descriptor, Object... arguments) {
        MethodHandle handle = handles.computeIfAbsent(
                function,
                f -> Linker.nativeLinker()
                        .downcallHandle(
                                library.find(f)
                                        .orElseThrow(() -> new IllegalStateException("libclang has no " + f + ".")),
                                descriptor)
                        .asSpreader(Object[].class, arguments.length));
        try {
            return handle.invoke(arguments);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable t) {
            throw new IllegalStateException(t);
        }
    }

    /** The text of a {@code CXString}, which is disposed of. */
    String string(Object cxString) {
        MemorySegment s = (MemorySegment) cxString;
        MemorySegment chars = (MemorySegment) call("clang_getCString", FunctionDescriptor.of(ADDRESS, STRING), s);
        String result = chars.equals(MemorySegment.NULL)
                ? ""
                : chars.reinterpret(Long.MAX_VALUE).getString(0);
        call("clang_disposeString", FunctionDescriptor.ofVoid(STRING), s);
        return result;
    }

    /** Whether there is nothing at a place. */
    boolean isNull(MemorySegment cursor) {
        return (int) call("clang_Cursor_isNull", FunctionDescriptor.of(JAVA_INT, CURSOR), cursor) != 0;
    }

    /** What stands directly below a place in the syntax tree. */
    List<Cursor> children(MemorySegment cursor) {
        visited = new ArrayList<>();
        call(
                "clang_visitChildren",
                FunctionDescriptor.of(JAVA_INT, CURSOR, ADDRESS, ADDRESS),
                cursor,
                visitor,
                MemorySegment.NULL);
        return visited;
    }

    private int visit(MemorySegment cursor, MemorySegment parent, MemorySegment data) {
        MemorySegment copy = arena.allocate(CURSOR);
        copy.copyFrom(cursor);
        visited.add(new Cursor(this, copy));
        return 1; // CXChildVisit_Continue
    }
}
