package io.trt4j.cuda;

import io.trt4j.cuda.CPreprocessor.Token;
import java.util.Arrays;
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

    /** More than any number here needs to be, and safe to add. */
    private static final long TOO_MUCH = 1L << 50;

    private static final int NONE = -1;

    private final CPreprocessor text;
    private long[] chain = new long[64]; // per open bracket, what its statement takes so far
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

    private StackNeed(CPreprocessor text) {
        this.text = text;
    }

    /**
     * The bytes of stack for compiling a text; more than {@link #LIMIT} where it cannot be done.
     *
     * @param options may define macros and include headers
     * @param headers what is included
     */
    static long of(String source, List<String> options, CPreprocessor.Headers headers) {
        long most = 0;
        int choices = 1;
        for (int choice = 0; choice < choices && most <= LIMIT; choice++) {
            CPreprocessor text = new CPreprocessor(source, options, headers, choice);
            StackNeed need = new StackNeed(text).read();
            most = Math.max(most, text.isTooMuch() ? TOO_MUCH : BASE + 2 * need.depth() + BRANCH * need.branches);
            choices = text.choices();
        }
        return most;
    }

    private long depth() {
        return Math.min(deepest + TEMPLATES * deepestInTemplate, TOO_MUCH);
    }

    /**
     * What a token takes.
     *
     * @param before the token before it
     */
    private static long cost(int token, int before) {
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

    private static boolean isOpening(int token) {
        return token == '(' || token == '[' || token == '{';
    }

    private static boolean isClosing(int token) {
        return token == ')' || token == ']' || token == '}';
    }

    private StackNeed read() {
        int before = CTokens.END;
        boolean ended = false; // the statement, unless an else or the like follows
        for (Token next = text.next(); next.kind() != CTokens.END; next = text.next()) {
            int token = next.kind();
            if (token == CTokens.DIRECTIVE) {
                readCondition();
                continue;
            }
            String word = token == CTokens.WORD ? next.text() : "";
            if (ended && !goesOn(token, word, before)) {
                endStatement();
            }
            ended = token == ';' && bracket[level] != '(' || token == '}' && bracket[level] == '{';
            count(word, token);
            if (isOpening(token)) {
                boolean isList = token == '{' && (isEnum || isInitializer(before));
                isEnum &= token != '{';
                open(isList ? 'i' : token, cost(token, before));
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

    /** The condition of an {@code #if} is nested for itself. */
    private void readCondition() {
        int outer = level;
        open('(', 0);
        int before = CTokens.END;
        for (int token = text.next().kind();
                token != CTokens.LINE_END && token != CTokens.END;
                token = text.next().kind()) {
            if (isOpening(token)) {
                open(token, cost(token, before));
            } else if (isClosing(token) && level > outer + 1) {
                close();
            } else {
                add(cost(token, before));
            }
            before = token;
        }
        while (level > outer) {
            level--;
            below -= chain[level];
        }
    }

    private void add(long bytes) {
        chain[level] += bytes;
        long depth = below + chain[level];
        deepest = Math.max(deepest, depth);
        if (templateLevel != NONE) {
            deepestInTemplate = Math.max(deepestInTemplate, depth);
        }
    }

    private void open(int kind, long bytes) {
        below += chain[level];
        level++;
        if (level == chain.length) {
            chain = Arrays.copyOf(chain, 2 * level);
            bracket = Arrays.copyOf(bracket, 2 * level);
            loops = Arrays.copyOf(loops, 2 * level);
        }
        chain[level] = 0;
        bracket[level] = kind;
        loops[level] = 0;
        add(bytes);
    }

    private void close() {
        if (level == 0) {
            return;
        }
        level--;
        below -= chain[level];
        add(CLOSED);
        if (level < templateLevel) {
            templateLevel = NONE;
        }
    }
}
