package io.trt4j.cuda;

import java.util.Set;
import java.util.regex.Pattern;

/** The tokens of a text in C++, one after the other. Operators of two characters are one token, comments none. */
final class CTokens {
    static final int END = 0;
    static final int WORD = 'w';
    static final int LITERAL = '1';

    /** An operator between two operands, and nothing else. */
    static final int BETWEEN = 'b';

    /** The {@code #} that a directive begins with, which ends with {@link #LINE_END}. */
    static final int DIRECTIVE = 'd';

    /** The {@code ##} of a macro. */
    static final int PASTE = 'p';

    static final int LINE_END = '\n';

    private static final Set<String> RAW = Set.of("R", "LR", "uR", "UR", "u8R");
    private static final Pattern SPLICE = Pattern.compile("\\\\\\r?\\n");

    private final String text;
    private int start;
    private int at;
    private boolean lineStart = true;
    private boolean inDirective;

    /** @param text without spliced lines */
    CTokens(String text) {
        this.text = text;
    }

    /** The tokens of what is no directive, even if it begins with {@code #}. */
    static CTokens ofLine(String text) {
        CTokens tokens = new CTokens(text);
        tokens.lineStart = false;
        return tokens;
    }

    /** A text whose lines that end with a backslash are joined with the next. */
    static String spliced(String text) {
        return SPLICE.matcher(text).replaceAll("");
    }

    /** The text of the last token. */
    String last() {
        return text.substring(start, at);
    }

    /** Where the last token begins. */
    int start() {
        return start;
    }

    /** Where the last token ends. */
    int end() {
        return at;
    }

    /** Whether a parenthesis follows at once, which makes a macro one with parameters. */
    boolean isCalled() {
        return peek(0) == '(';
    }

    private char peek(int ahead) {
        return at + ahead < text.length() ? text.charAt(at + ahead) : '\0';
    }

    /** The next token: one of the constants, or the character that it is. A compound assignment is an '='. */
    int next() {
        if (skipSpace()) {
            start = at;
            at = Math.min(at + 1, text.length());
            inDirective = false;
            lineStart = true;
            return LINE_END;
        }
        start = at;
        if (at == text.length()) {
            return END;
        }
        char c = peek(0);
        boolean isFirst = lineStart;
        lineStart = false;
        if (isFirst && !inDirective && digraph(c) == '#') {
            at += c == '#' ? 1 : 2;
            inDirective = true;
            return DIRECTIVE;
        }
        if (Character.isDigit(c) || c == '.' && Character.isDigit(peek(1))) {
            while (isPartOfWord(peek(0)) || peek(0) == '.' || peek(0) == '\'' && isPartOfWord(peek(1))) {
                at++;
            }
            return LITERAL;
        }
        if (isPartOfWord(c)) {
            return word();
        }
        return c == '"' || c == '\'' ? quoted(c) : operator(c);
    }

    /** Skips spaces and comments; whether a directive ends here. */
    private boolean skipSpace() {
        for (; at < text.length(); at++) {
            char c = peek(0);
            if (c == '/' && peek(1) == '/') {
                int end = text.indexOf('\n', at);
                at = (end < 0 ? text.length() : end) - 1;
            } else if (c == '/' && peek(1) == '*') {
                int end = text.indexOf("*/", at + 2);
                at = end < 0 ? text.length() - 1 : end + 1;
            } else if (c == '\n') {
                if (inDirective) {
                    return true;
                }
                lineStart = true;
            } else if (c > ' ') {
                return false;
            }
        }
        return inDirective;
    }

    private static boolean isPartOfWord(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '$' || c > '~';
    }

    private int word() {
        while (isPartOfWord(peek(0))) {
            at++;
        }
        if (peek(0) == '"' && at - start <= 3 && RAW.contains(last())) {
            int open = text.indexOf('(', at);
            String close = open < 0 ? "" : ")" + text.substring(at + 1, open) + "\"";
            int end = open < 0 ? -1 : text.indexOf(close, open);
            at = end < 0 ? text.length() : end + close.length();
            return LITERAL;
        }
        return WORD;
    }

    private int quoted(char quote) {
        for (at++; at < text.length() && peek(0) != '\n'; at++) {
            if (peek(0) == '\\') {
                at++;
            } else if (peek(0) == quote) {
                at++;
                break;
            }
        }
        at = Math.min(at, text.length());
        return LITERAL;
    }

    /** What two characters are another way to write; else the first of them. */
    private char digraph(char first) {
        char second = peek(1);
        return switch (first) {
            case '<' -> second == '%' ? '{' : second == ':' && peek(2) != ':' ? '[' : first;
            case '%' -> second == '>' ? '}' : second == ':' ? '#' : first;
            case ':' -> second == '>' ? ']' : first;
            default -> first;
        };
    }

    private int operator(char first) {
        char c = digraph(first);
        at += c == first ? 1 : 2;
        char second = peek(0);
        if (c == '#' && digraph(second) == '#') {
            at += second == '#' ? 1 : 2;
            return PASTE;
        }
        if (second == '=' && "=!<>+-*/%&|^".indexOf(c) >= 0) {
            at++;
            return "=!<>".indexOf(c) >= 0 ? BETWEEN : '=';
        }
        if (second == c && "&|<>:+-".indexOf(c) >= 0) {
            at++;
            return c == '+' || c == '-' ? c : BETWEEN;
        }
        if (c == '-' && second == '>') {
            at++;
            return BETWEEN;
        }
        return c;
    }
}
