package io.trt4j.cuda;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The macros that a text and its options define, and what {@link StackNeed} counts for each. */
final class CMacros {
    /** More than any number here needs to be, and safe to add. */
    static final long TOO_MUCH = 1L << 50;

    private static final int MAX_NESTING = 500;
    private static final Expansion NOTHING = new Expansion(0, 1);
    private static final Pattern OPTION =
            Pattern.compile("(?:-D|--?define-macro)[= ]?(\\w+)(?:=(.*))?", Pattern.DOTALL);

    private record Definition(List<String> parameters, String body) {}

    /**
     * What a macro becomes.
     *
     * @param bytes what its tokens take together
     * @param times how often the parameter that is there most often is there
     */
    record Expansion(long bytes, long times) {}

    private final Map<String, List<Definition>> definitions = new HashMap<>();
    private final Map<String, Expansion> known = new HashMap<>();
    private final Set<String> expanding = new HashSet<>();

    private final boolean expands;

    private CMacros(boolean expands) {
        this.expands = expands;
    }

    /** Those of a header, of which only the ends of statements count: what they become depends on who includes it. */
    static CMacros ofHeader(String text) {
        return new CMacros(false).read(text);
    }

    static CMacros of(String text, List<String> options) {
        CMacros macros = new CMacros(true);
        String before = "";
        for (String option : options) {
            // The definition may be an option of its own.
            Matcher definition = OPTION.matcher(before.matches("-D|--?define-macro") ? "-D" + option : option);
            before = option;
            if (definition.matches() && definition.group(2) != null) {
                macros.define(definition.group(1), List.of(), definition.group(2));
            }
        }
        return macros.read(text);
    }

    private CMacros read(String text) {
        CTokens tokens = new CTokens(text);
        for (int token = tokens.next(); token != CTokens.END; token = tokens.next()) {
            if (token == CTokens.DIRECTIVE
                    && tokens.next() == CTokens.WORD
                    && tokens.last().equals("define")
                    && tokens.next() == CTokens.WORD) {
                readDefinition(tokens, text);
            }
        }
        return this;
    }

    /** Whether a word is a macro that ends a statement, however it is defined. */
    boolean endsStatement(String word) {
        List<Definition> all = definitions.get(word);
        return all != null
                && all.stream()
                        .map(definition -> definition.body.strip())
                        .allMatch(body -> body.endsWith(";") || body.endsWith("}"));
    }

    private void readDefinition(CTokens tokens, String text) {
        String name = tokens.last();
        List<String> parameters = new ArrayList<>();
        int token = CTokens.WORD;
        if (tokens.isCalled()) {
            for (token = tokens.next(); token != ')' && token != CTokens.LINE_END && token != CTokens.END; ) {
                token = tokens.next();
                if (token == CTokens.WORD) {
                    parameters.add(tokens.last());
                } else if (token == '.') {
                    parameters.add("__VA_ARGS__");
                }
            }
        }
        int start = tokens.end();
        while (token != CTokens.LINE_END && token != CTokens.END) {
            token = tokens.next();
        }
        define(name, parameters, start < tokens.start() ? text.substring(start, tokens.start()) : "");
    }

    private void define(String name, List<String> parameters, String body) {
        definitions.computeIfAbsent(name, n -> new ArrayList<>()).add(new Definition(parameters, body));
    }

    /** A product that stays in bounds. */
    static long product(long a, long b) {
        return b > 0 && a > TOO_MUCH / b ? TOO_MUCH : a * b;
    }

    /** What a word becomes; nothing more than itself if it is no macro, or names itself. */
    Expansion of(String word) {
        if (!expands || !definitions.containsKey(word) || expanding.contains(word)) {
            return NOTHING;
        }
        if (expanding.size() == MAX_NESTING) {
            return new Expansion(TOO_MUCH, 1);
        }
        Expansion expansion = known.get(word);
        if (expansion == null) {
            expanding.add(word);
            expansion = NOTHING;
            for (Definition definition : definitions.get(word)) {
                Expansion one = expand(definition);
                expansion = new Expansion(Math.max(expansion.bytes, one.bytes), Math.max(expansion.times, one.times));
            }
            expanding.remove(word);
            known.put(word, expansion);
        }
        return expansion;
    }

    /** The sums of a definition; those of a bracket that calls a macro are multiplied when it closes. */
    private Expansion expand(Definition definition) {
        List<String> parameters = definition.parameters;
        List<long[]> open = new ArrayList<>();
        long[] sums = sums(parameters, 1);
        CTokens tokens = new CTokens(definition.body);
        int before = CTokens.END;
        long called = 1;
        for (int token = tokens.next(); token != CTokens.END; token = tokens.next()) {
            if (StackNeed.isOpening(token)) {
                open.add(sums);
                sums = sums(parameters, called);
            }
            add(sums, 0, StackNeed.cost(token, before));
            called = 1;
            if (StackNeed.isClosing(token) && !open.isEmpty()) {
                long[] inner = sums;
                sums = open.removeLast();
                for (int i = 0; i <= parameters.size(); i++) {
                    add(sums, i, product(inner[i], inner[inner.length - 1]));
                }
            } else if (token == CTokens.WORD) {
                int parameter = parameters.indexOf(tokens.last());
                if (parameter >= 0) {
                    add(sums, 1 + parameter, 1);
                } else {
                    Expansion expansion = of(tokens.last());
                    add(sums, 0, expansion.bytes);
                    called = expansion.times;
                }
            }
            before = token;
        }
        for (long[] outer : open) { // never closed
            for (int i = 0; i <= parameters.size(); i++) {
                add(sums, i, outer[i]);
            }
        }
        long times = called; // the macro at the end may be called with what follows this one
        for (int i = 1; i <= parameters.size(); i++) {
            times = Math.max(times, sums[i]);
        }
        return new Expansion(sums[0], times);
    }

    /** A sum of bytes, one for each parameter of how often it is there, and by what they are multiplied at the end. */
    private static long[] sums(List<String> parameters, long factor) {
        long[] sums = new long[parameters.size() + 2];
        sums[sums.length - 1] = factor;
        return sums;
    }

    private static void add(long[] sums, int index, long more) {
        sums[index] = Math.min(sums[index] + more, TOO_MUCH);
    }
}
