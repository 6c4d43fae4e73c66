package io.trt4j.cli;

import io.trt4j.cuda.CudaDriver;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ServiceLoader;
import java.util.SortedMap;
import java.util.TreeMap;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Starts a command: one of the samples, or what comes with them. */
@Command(name = "samples/run", description = "Samples of trt4j: TensorRT plugins written in Java.")
public final class Main {
    /** The command ran, and its result is right. */
    public static final int PASSED = 0;

    /** The command ran, and its result is wrong. */
    public static final int FAILED = 1;

    /** The command cannot run; one sentence on standard error says why. */
    public static final int CANNOT_RUN = 2;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = CommandLine.ScopeType.INHERIT,
            description = "Says this.")
    private boolean help;

    private Main() {}

    public static void main(String[] args) {
        StartTimes.begin();
        System.setProperty("java.awt.headless", "true"); // pictures are drawn to files only
        // The driver takes a while to start, in which options are read and libraries are loaded.
        Thread driver = Thread.ofPlatform().daemon().start(CudaDriver::report);
        int status = run(args, System.out, System.err);
        join(driver); // it does not like to be interrupted by the end of the process
        tell(status);
        System.exit(status);
    }

    /** Writes the status to the file that the launcher named, for the JVM may yet end with one of its own. */
    private static void tell(int status) {
        String file = System.getenv("TRT4J_STATUS");
        if (file == null) {
            return;
        }
        try {
            Files.writeString(Path.of(file), "\n" + status);
        } catch (IOException e) {
            System.err.println("samples/run: cannot write " + file + ": " + e.getMessage());
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Runs a command in this process; the result is its exit status. */
    public static int run(String[] args, PrintStream out, PrintStream err) {
        PrintWriter errors = new PrintWriter(err, true, StandardCharsets.UTF_8);
        LogLines.to(errors);
        CommandLine commandLine = withCommands(args.length == 0 ? "" : args[0])
                .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
                .setErr(errors)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(Main::cannotRun)
                .setExecutionExceptionHandler((e, command, parsed) -> cannotRun(e, command.getErr()));
        try {
            return commandLine.execute(args);
        } catch (Throwable e) { // of a library that does not load or a heap that is too small, say
            return cannotRun(e, errors);
        }
    }

    /** Reading what options a command has takes a while: of one that is named, those of the others are not read. */
    private static CommandLine withCommands(String first) {
        SortedMap<String, Class<? extends SubCommand>> commands = new TreeMap<>();
        ServiceLoader.load(SubCommand.class).stream()
                .map(ServiceLoader.Provider::type)
                .forEach(type -> commands.put(type.getAnnotation(Command.class).name(), type));
        CommandLine commandLine = new CommandLine(new Main());
        commands.forEach((name, command) -> {
            if (name.equals(first) || !commands.containsKey(first)) {
                commandLine.addSubcommand(name, command);
            }
        });
        return commandLine;
    }

    private static int cannotRun(ParameterException e, String[] args) {
        CommandLine command = e.getCommandLine();
        command.getErr().println(command.getCommandName() + ": " + sentence(e));
        return CANNOT_RUN;
    }

    private static int cannotRun(Throwable e, PrintWriter err) {
        err.println("samples/run: " + sentence(e));
        if (LogLines.isVerbose()) {
            e.printStackTrace(err);
        }
        return CANNOT_RUN;
    }

    /** What is wrong, for a user: the messages of our own exceptions say it, else that of the first cause. */
    private static String sentence(Throwable e) {
        Throwable told = e;
        while (told.getCause() != null && !saysAll(told)) {
            told = told.getCause();
        }
        String message = told.getMessage() == null ? "" : told.getMessage();
        if (message.isEmpty() || !saysAll(told)) {
            message = told.getClass().getSimpleName() + (message.isEmpty() ? "" : ": " + message) + hint(told, message);
        }
        return message.endsWith(".") ? message : message + ".";
    }

    private static boolean saysAll(Throwable e) {
        String name = e.getClass().getName();
        return name.startsWith("io.trt4j.") || name.startsWith("picocli.");
    }

    /** What to do about what the JDK or a library says. */
    private static String hint(Throwable e, String message) {
        String temporary = System.getProperty("java.io.tmpdir");
        if (message.contains(temporary)) { // where libraries unpack what is native of theirs
            return "; if files in " + temporary
                    + " cannot be made, or not be loaded as a library, name another folder with"
                    + " JDK_JAVA_OPTIONS=-Djava.io.tmpdir=FOLDER";
        }
        return e instanceof OutOfMemoryError ? "; give the JVM more, say with JDK_JAVA_OPTIONS=-Xmx4g" : "";
    }
}
