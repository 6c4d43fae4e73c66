package io.trt4j.cuda;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of a text in C++ with its macros expanded and its headers included, as {@link StackNeed} counts them.
 *
 * <p>Conditions are not evaluated: all branches are read. Where they define a macro differently, one definition is taken
 * for the whole text, and {@link #choices} says with how many others it must be read again. A header is not included
 * within itself. Directives that are no conditions have no tokens.
 */
final class CPreprocessor {
    /** How often tokens may be copied for the sake of macros; NVRTC copies as many in about a second. */
    private static final int MOST_COPIES = 16 << 20;

    /** How deep calls of macros may be in the arguments of others: about 1 KB of NVRTC's stack each. */
    private static final int MOST_NESTED = 1_000;

    private static final int MOST_CHOICES = 16;

    private static final Token END = new Token(CTokens.END, "", true);
    private static final Token STRING = new Token(CTokens.LITERAL, "\"\"", true);

    /** Stands for an empty argument beside {@code ##}. */
    private static final Token NOTHING = new Token(CTokens.END, "", true);

    private static final Pattern OPTION = Pattern.compile("(?:-D|--?define-macro)[= ]?([^=\\s].*)", Pattern.DOTALL);
    private static final Pattern NAMED = Pattern.compile("\\s*[\"<]([^\">\\n]+)[\">].*", Pattern.DOTALL);
    private static final Pattern ONCE = Pattern.compile("#\\s*pragma\\s+once\\b|\\A[^#]*#\\s*(?:ifndef|if\\s*!)");

    /**
     * A token.
     *
     * @param kind as {@link CTokens#next} has it
     * @param isFinal whether it is never the name of a macro
     */
    record Token(int kind, String text, boolean isFinal) {}

    /** A file that may be included. */
    record Header(Path file, String text) {}

    /** Finds headers. */
    interface Headers {
        /**
         * All files that may be meant.
         *
         * @param name as it is included
         * @param from the header that includes it; null for the text itself
         */
        List<Header> find(String name, @Nullable Path from);
    }

    /** A definition; parameters are null where it takes none, and the branch is the one it was made in. */
    private record Macro(
            String name, @Nullable List<String> parameters, boolean isVariadic, List<Token> body, int branch) {}

    /** A text that is being read; the file is null for the text itself. */
    private record Source(CTokens tokens, @Nullable Path file) {}

    /** Tokens that come before what follows in the text: of a macro; of an argument, which ends with them; or neither. */
    private static final class Ahead {
        final List<Token> tokens;
        final @Nullable String macro;
        final boolean isArgument;
        int at;

        Ahead(List<Token> tokens, @Nullable String macro, boolean isArgument) {
            this.tokens = tokens;
            this.macro = macro;
            this.isArgument = isArgument;
        }
    }

    private final Headers headers;
    private final int choice;
    private final Map<String, List<Macro>> macros = new HashMap<>();
    private final Set<String> expanding = new HashSet<>();
    private final Deque<Ahead> ahead = new ArrayDeque<>();
    private final Deque<Source> sources = new ArrayDeque<>();
    private final Set<Path> once = new HashSet<>();
    private final Deque<Integer> outerBranches = new ArrayDeque<>();
    private int branch;
    private int branches;
    private int choices = 1;
    private int copies;
    private int nested;
    private boolean isTooMuch;

    /**
     * Begins to read.
     *
     * @param options may define macros and include headers
     * @param choice which definition is taken where there are several
     */
    CPreprocessor(String text, List<String> options, Headers headers, int choice) {
        this.headers = headers;
        this.choice = choice;
        sources.push(new Source(new CTokens(CTokens.spliced(text)), null));
        sources.push(new Source(new CTokens(directives(options)), null));
    }

    private static String directives(List<String> options) {
        StringBuilder directives = new StringBuilder();
        String before = "";
        for (String option : options) {
            boolean isValue = before.matches("-D|--?define-macro|--?pre-include|-include");
            String whole = isValue ? before + "=" + option : option;
            before = isValue ? "" : option;
            Matcher definition = OPTION.matcher(whole);
            if (definition.matches()) {
                String[] parts = definition.group(1).replaceAll("\\s+", " ").split("=", 2);
                directives.append("#define %s %s\n".formatted(parts[0], parts.length > 1 ? parts[1] : "1"));
            } else if (whole.matches("(?s)(?:--?pre-include|-include)=.+")) {
                directives.append("#include \"%s\"\n".formatted(whole.substring(whole.indexOf('=') + 1)));
            }
        }
        return directives.toString();
    }

    /** In how many ways the text is to be read, as far as it was read. */
    int choices() {
        return choices;
    }

    /** Whether reading ended because macros become too much. */
    boolean isTooMuch() {
        return isTooMuch;
    }

    /** The next token, of the kind {@link CTokens#END} after the last one. */
    Token next() {
        while (!isTooMuch) {
            Token token = read();
            Macro macro = token.isFinal ? null : macro(token.text);
            if (macro == null) {
                return token;
            }
            if (expanding.contains(macro.name)) {
                return new Token(token.kind, token.text, true);
            }
            List<List<Token>> arguments = macro.parameters == null ? List.of() : arguments(macro);
            if (arguments == null) {
                return token;
            }
            List<Token> tokens = substitute(macro, arguments);
            ahead.push(new Ahead(tokens, macro.name, false));
            expanding.add(macro.name);
        }
        return END;
    }

    private @Nullable Macro macro(String word) {
        List<Macro> all = macros.get(word);
        if (all == null || all.isEmpty()) {
            return null;
        }
        choices = Math.max(choices, Math.min(all.size(), MOST_CHOICES));
        return all.get(Math.max(0, all.size() - 1 - choice));
    }

    /** The next token before macros are expanded. */
    private Token read() {
        while (!ahead.isEmpty()) {
            Ahead first = ahead.peek();
            if (first.at < first.tokens.size()) {
                return first.tokens.get(first.at++);
            }
            if (first.isArgument) {
                return END;
            }
            ahead.pop();
            if (first.macro != null) {
                expanding.remove(first.macro);
            }
        }
        while (!sources.isEmpty()) {
            Source source = sources.peek();
            int kind = source.tokens.next();
            if (kind == CTokens.DIRECTIVE) {
                if (readDirective(source)) {
                    return new Token(CTokens.DIRECTIVE, "#", true);
                }
            } else if (kind != CTokens.END) {
                return token(source.tokens, kind);
            } else {
                sources.pop();
            }
        }
        return END;
    }

    private void putBack(Token token) {
        if (token.kind != CTokens.END) {
            ahead.push(new Ahead(List.of(token), null, false));
        }
    }

    private static Token token(CTokens tokens, int kind) {
        return new Token(kind, tokens.last(), kind != CTokens.WORD);
    }

    private static List<Token> rest(CTokens tokens) {
        List<Token> rest = new ArrayList<>();
        for (int kind = tokens.next(); kind != CTokens.LINE_END && kind != CTokens.END; kind = tokens.next()) {
            rest.add(token(tokens, kind));
        }
        return rest;
    }

    /** Reads a directive; of a condition its name only, and the answer is true. */
    private boolean readDirective(Source source) {
        CTokens tokens = source.tokens;
        int kind = tokens.next();
        if (kind == CTokens.LINE_END || kind == CTokens.END) {
            return false;
        }
        String directive = tokens.last();
        switch (directive) {
            case "if", "ifdef", "ifndef" -> {
                outerBranches.push(branch);
                branch = ++branches;
            }
            case "elif", "elifdef", "elifndef", "else" -> branch = outerBranches.isEmpty() ? 0 : ++branches;
            case "endif" -> branch = outerBranches.isEmpty() ? 0 : outerBranches.pop();
            default -> {}
        }
        if (directive.equals("if") || directive.equals("elif")) {
            return true;
        }
        boolean defines = directive.equals("define");
        if ((defines || directive.equals("undef")) && tokens.next() == CTokens.WORD) {
            // Those made outside of this branch may still be meant elsewhere.
            List<Macro> all = macros.computeIfAbsent(tokens.last(), name -> new ArrayList<>());
            all.removeIf(macro -> macro.branch >= branch);
            if (defines) {
                all.add(definition(tokens));
                return false;
            }
        }
        List<Token> rest = rest(tokens);
        if (directive.matches("include|include_next|import")) {
            include(source.file, rest);
        }
        return false;
    }

    private Macro definition(CTokens tokens) {
        String name = tokens.last();
        List<String> parameters = null;
        boolean isVariadic = false;
        if (tokens.isCalled()) {
            parameters = new ArrayList<>();
            boolean isNew = true; // what follows, a parameter of its own
            for (int kind = tokens.next(); kind != ')' && kind != CTokens.LINE_END && kind != CTokens.END; ) {
                kind = tokens.next();
                if (kind == CTokens.WORD || kind == '.' && isNew) {
                    parameters.add(kind == '.' ? "__VA_ARGS__" : tokens.last());
                }
                isVariadic |= kind == '.';
                isNew = kind == ',' || isNew && kind != CTokens.WORD && kind != '.';
            }
        }
        return new Macro(name, parameters, isVariadic, rest(tokens), branch);
    }

    private void include(@Nullable Path from, List<Token> line) {
        Matcher named = NAMED.matcher(text(line));
        if (!named.matches()) {
            named = NAMED.matcher(text(expand(line)));
        }
        if (!named.matches()) {
            return;
        }
        for (Header header : headers.find(named.group(1), from)) {
            boolean isOpen = sources.stream().anyMatch(source -> header.file.equals(source.file));
            if (!isOpen && !once.contains(header.file)) {
                String text = CTokens.spliced(header.text);
                if (ONCE.matcher(text).find()) {
                    once.add(header.file);
                }
                sources.push(new Source(new CTokens(text), header.file));
            }
        }
    }

    private static String text(List<Token> tokens) {
        StringBuilder text = new StringBuilder();
        tokens.forEach(token -> text.append(token.text));
        return text.toString();
    }

    /** The arguments a macro is called with; null if it is not called. */
    private @Nullable List<List<Token>> arguments(Macro macro) {
        Token open = read();
        if (open.kind != '(') {
            putBack(open);
            return null;
        }
        int most = macro.isVariadic && macro.parameters != null ? macro.parameters.size() : Integer.MAX_VALUE;
        List<List<Token>> arguments = new ArrayList<>(List.of(new ArrayList<>()));
        int depth = 1;
        while (true) {
            Token token = read();
            if (token.kind == CTokens.DIRECTIVE) {
                rest(sources.peek().tokens);
                continue;
            }
            if (isTooMuch) {
                return arguments;
            }
            depth += token.kind == '(' ? 1 : token.kind == ')' ? -1 : 0;
            if (depth == 0 || token.kind == CTokens.END || token.kind == CTokens.LINE_END) {
                if (depth > 0) {
                    putBack(token); // never closed, which NVRTC refuses
                }
                return arguments;
            }
            if (depth == 1 && token.kind == ',' && arguments.size() < most) {
                arguments.add(new ArrayList<>());
            } else {
                arguments.getLast().add(token);
                count(ahead.isEmpty() ? 0 : 1);
            }
        }
    }

    private List<Token> substitute(Macro macro, List<List<Token>> arguments) {
        List<Token> tokens = new ArrayList<>();
        List<@Nullable List<Token>> expanded = new ArrayList<>(Collections.nCopies(arguments.size(), null));
        boolean pastes = false; // with the one before
        for (int i = 0; i < macro.body.size() && !isTooMuch; i++) {
            Token token = macro.body.get(i);
            int following = i + 1 < macro.body.size() ? macro.body.get(i + 1).kind : CTokens.END;
            if (token.kind == '#' && macro.parameters != null && following == CTokens.WORD) {
                token = STRING;
                i++;
                following = i + 1 < macro.body.size() ? macro.body.get(i + 1).kind : CTokens.END;
            }
            if (token.kind == CTokens.PASTE) {
                pastes = !tokens.isEmpty();
                continue;
            }
            int parameter = macro.parameters == null ? -1 : macro.parameters.indexOf(token.text);
            List<Token> operand = List.of(token);
            if (parameter >= 0) {
                boolean isRaw = pastes || following == CTokens.PASTE;
                operand = parameter < arguments.size() ? arguments.get(parameter) : List.of();
                if (!isRaw && parameter < arguments.size()) {
                    if (expanded.get(parameter) == null) {
                        expanded.set(parameter, expand(operand));
                    }
                    operand = expanded.get(parameter);
                }
                if (operand.isEmpty() && isRaw) {
                    operand = List.of(NOTHING);
                }
            }
            int start = 0;
            if (pastes && !operand.isEmpty()) {
                tokens.addAll(paste(tokens.removeLast(), operand.getFirst()));
                start = 1;
            }
            tokens.addAll(operand.subList(start, operand.size()));
            pastes = false;
            count(operand.size());
        }
        tokens.removeIf(token -> token == NOTHING);
        return tokens;
    }

    private void count(int tokens) {
        copies += tokens;
        isTooMuch |= copies > MOST_COPIES;
    }

    private static List<Token> paste(Token left, Token right) {
        List<Token> tokens = rest(CTokens.ofLine(left.text + right.text));
        return tokens.isEmpty() ? List.of(NOTHING) : tokens;
    }

    /** An argument by itself, expanded. */
    private List<Token> expand(List<Token> argument) {
        isTooMuch |= ++nested > MOST_NESTED;
        List<Token> tokens = new ArrayList<>();
        ahead.push(new Ahead(argument, null, true));
        for (Token token = next(); token.kind != CTokens.END; token = next()) {
            tokens.add(token);
            count(1);
        }
        while (!ahead.pop().isArgument) {
            // only where it was too much
        }
        nested--;
        return tokens;
    }
}
