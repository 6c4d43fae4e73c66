package io.trt4j.cuda;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * How much stack NVRTC may need for a text. It goes down one level with each bracket, prefix operator, assignment,
 * conditional, else-if and the like until the statement ends, and does not check where its stack does. What each takes
 * was measured with NVRTC 12.9 on x86-64 and is rounded up here; the sum is doubled, for other versions.
 */
final class StackNeed {
    /** Enough for what is not nested. */
    private static final long BASE = 16L << 20;

    /** More than this is not to be had everywhere. */
    static final long LIMIT = 1L << 30;

    private static final long BRACE = 7_700;
    private static final long PARENTHESIS = 5_600;
    private static final long BRACKET = 2_900;
    private static final long CLOSED = 2_800; // what a pair of brackets leaves behind, such as a cast
    private static final long PREFIX = 2_600;
    private static final long ANGLE = 2_200;
    private static final long ASSIGNMENT = 2_900;
    private static final long CONDITIONAL = 1_800; // each of ? and :
    private static final long OPERATOR = 600;

    /** What each branch takes, wherever it is, in the parts of the compiler that do not see the text. */
    private static final long BRANCH = 1_000;

    /** How many templates NVRTC has in work at once; each may begin at the deepest place of the one before. */
    private static final long TEMPLATES = 200;

    private static final int NONE = -1;

    private final CMacros macros;
    private long[] chain = new long[64]; // per open bracket, what its statement takes so far
    private long[] total = new long[64]; // and what all its tokens take together
    private long[] times = new long[64]; // how often a macro has it
    private int[] bracket = new int[64];
    private int[] loops = new int[64]; // how many "do" wait for their "while"
    private int level;
    private long below;
    private long deepest;
    private long branches;
    private int templateLevel = NONE; // where a template began, until its statement ends
    private long deepestInTemplate;
    private boolean isEnum; // what the next brace is of
    private long beforeLabel = NONE; // the chain when a case of a switch began

    private StackNeed(CMacros macros) {
        this.macros = macros;
    }

    /**
     * The bytes of stack for compiling a text; more than {@link #LIMIT} where it cannot be done.
     *
     * @param options may define macros
     * @param headers what the text may include
     */
    static long of(String source, List<String> options, Collection<String> headers) {
        String text = CTokens.spliced(source);
        StackNeed need = new StackNeed(CMacros.of(text, options)).read(text);
        long header = headers.stream()
                .map(CTokens::spliced)
                .mapToLong(h -> new StackNeed(CMacros.ofHeader(h)).read(h).depth())
                .max()
                .orElse(0);
        return BASE + 2 * (need.depth() + header) + BRANCH * need.branches;
    }

    private long depth() {
        return Math.min(deepest + TEMPLATES * deepestInTemplate, CMacros.TOO_MUCH);
    }

    /**
     * What a token takes.
     *
     * @param before the token before it
     */
    static long cost(int token, int before) {
        boolean afterOperand = before == CTokens.WORD || before == CTokens.LITERAL || isClosing(before);
        return switch (token) {
            case CTokens.LITERAL, CTokens.END, ';' -> 0;
            case CTokens.WORD -> before == CTokens.WORD ? PREFIX : 0;
            case '{' -> BRACE;
            case '(' -> PARENTHESIS;
            case '[' -> BRACKET;
            case '}', ')', ']' -> CLOSED;
            case '<' -> ANGLE;
            case '=' -> ASSIGNMENT;
            case '?', ':' -> CONDITIONAL;
            case CTokens.BETWEEN, ',', '.', '>' -> OPERATOR;
            default -> afterOperand ? OPERATOR : PREFIX;
        };
    }

    static boolean isOpening(int token) {
        return token == '(' || token == '[' || token == '{';
    }

    static boolean isClosing(int token) {
        return token == ')' || token == ']' || token == '}';
    }

    private StackNeed read(String text) {
        CTokens tokens = new CTokens(text);
        int before = CTokens.END;
        long called = 1; // how often the macro just read has what it is called with
        boolean ended = false; // the statement, unless an else or the like follows
        for (int token = tokens.next(); token != CTokens.END; token = tokens.next()) {
            if (token == CTokens.DIRECTIVE) {
                readDirective(tokens);
                continue;
            }
            String word = token == CTokens.WORD ? tokens.last() : "";
            if (ended && !goesOn(token, word, before)) {
                endStatement();
            }
            ended = token == ';' && bracket[level] != '(' || token == '}' && bracket[level] == '{';
            count(word, token);
            if (isOpening(token)) {
                boolean isList = token == '{' && (isEnum || isInitializer(before));
                isEnum &= token != '{';
                open(isList ? 'i' : token, called, cost(token, before));
            } else if (isClosing(token)) {
                close();
            } else if (token == ',' && bracket[level] == 'i') {
                chain[level] = 0;
            } else if (token == ':' && beforeLabel != NONE) {
                chain[level] = Math.min(chain[level], beforeLabel); // labels of one statement are not nested
                beforeLabel = NONE;
            } else if (token == ';' && bracket[level] == '(') {
                add(OPERATOR);
            } else {
                add(cost(token, before));
            }
            called = 1;
            if (token == CTokens.WORD) {
                CMacros.Expansion expansion = macros.of(word);
                add(expansion.bytes());
                called = Math.max(1, expansion.times());
                ended = macros.endsStatement(word);
            }
            before = token;
        }
        return this;
    }

    private void endStatement() {
        chain[level] = 0;
        isEnum = false;
        beforeLabel = NONE;
        if (level <= templateLevel) {
            templateLevel = NONE;
        }
    }

    private boolean goesOn(int token, String word, int before) {
        return switch (token) {
            case CTokens.WORD -> word.equals("else") || word.equals("while") && loops[level] > 0;
            case '{', '}', ';' -> false;
            default -> before == '}'; // of a lambda or the like
        };
    }

    private boolean isInitializer(int before) {
        return before == '=' || (before == '{' || before == ',') && bracket[level] == 'i';
    }

    private void count(String word, int token) {
        switch (word) {
            case "template", "constexpr" -> templateLevel = templateLevel == NONE ? level : templateLevel;
            case "enum" -> isEnum = true;
            case "case", "default" -> beforeLabel = chain[level];
            case "do" -> loops[level]++;
            case "while" -> loops[level] = Math.max(0, loops[level] - 1);
            default -> {}
        }
        if (token == '?'
                || token == CTokens.BETWEEN
                || word.equals("if")
                || word.equals("for")
                || word.equals("while")) {
            branches++;
        }
    }

    /** A condition is nested for itself; macros are measured where they are used. */
    private void readDirective(CTokens tokens) {
        int outer = level;
        boolean isCondition = tokens.next() == CTokens.WORD
                && (tokens.last().equals("if") || tokens.last().equals("elif"));
        open('(', 1, 0);
        int before = CTokens.END;
        for (int token = tokens.next(); token != CTokens.LINE_END && token != CTokens.END; token = tokens.next()) {
            if (!isCondition) {
                continue;
            }
            if (isOpening(token)) {
                open(token, 1, cost(token, before));
            } else if (isClosing(token) && level > outer + 1) {
                close();
            } else {
                add(cost(token, before)
                        + (token == CTokens.WORD ? macros.of(tokens.last()).bytes() : 0));
            }
            before = token;
        }
        while (level > outer) {
            level--;
            below -= chain[level];
        }
    }

    private void add(long bytes) {
        chain[level] = Math.min(chain[level] + bytes, CMacros.TOO_MUCH);
        total[level] = Math.min(total[level] + bytes, CMacros.TOO_MUCH);
        long depth = Math.min(below + chain[level], CMacros.TOO_MUCH);
        deepest = Math.max(deepest, depth);
        if (templateLevel != NONE) {
            deepestInTemplate = Math.max(deepestInTemplate, depth);
        }
    }

    private void open(int kind, long called, long bytes) {
        below += chain[level];
        level++;
        if (level == chain.length) {
            chain = Arrays.copyOf(chain, 2 * level);
            total = Arrays.copyOf(total, 2 * level);
            times = Arrays.copyOf(times, 2 * level);
            bracket = Arrays.copyOf(bracket, 2 * level);
            loops = Arrays.copyOf(loops, 2 * level);
        }
        chain[level] = 0;
        total[level] = 0;
        times[level] = kind == '(' ? called : 1;
        bracket[level] = kind;
        loops[level] = 0;
        add(bytes);
    }

    private void close() {
        if (level == 0) {
            return;
        }
        long inside = total[level];
        long repeated = CMacros.product(inside, times[level] - 1);
        level--;
        below -= chain[level];
        total[level] += inside;
        add(CLOSED + repeated);
        if (level < templateLevel) {
            templateLevel = NONE;
        }
    }
}
