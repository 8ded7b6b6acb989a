package readout.text;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import readout.model.Span;

/** A sentence: its words, its dependency tree, and the PropBank roles of its verbs. Immutable. */
public final class Sentence {

    private final int index;
    private final int paragraph;
    private final Span span;
    private final List<Token> tokens;
    private final List<Predicate> predicates;
    private final int[][] children;

    /**
     * A sentence.
     *
     * @param index its place in the text, from 0
     * @param paragraph the place of its paragraph, from 0 (the title's, where there is one)
     * @param span where it stands in the article's text
     * @param tokens its words; heads are indexes into this list and make a tree or a forest
     * @param predicates its verbs with roles, in order
     */
    public Sentence(int index, int paragraph, Span span, List<Token> tokens, List<Predicate> predicates) {
        this.index = index;
        this.paragraph = paragraph;
        this.span = span;
        this.tokens = List.copyOf(tokens);
        this.predicates = List.copyOf(predicates);
        this.children = childrenOf(this.tokens);
    }

    private static int[][] childrenOf(List<Token> tokens) {
        int[] counts = new int[tokens.size()];
        for (Token token : tokens) {
            if (token.head() >= 0) {
                counts[token.head()]++;
            }
        }
        int[][] children = new int[tokens.size()][];
        for (int i = 0; i < children.length; i++) {
            children[i] = new int[counts[i]];
        }
        int[] filled = new int[tokens.size()];
        for (Token token : tokens) {
            if (token.head() >= 0) {
                children[token.head()][filled[token.head()]++] = token.index();
            }
        }
        return children;
    }

    /** Its place in the text, from 0. */
    public int index() {
        return index;
    }

    /** The place of its paragraph, from 0. */
    public int paragraph() {
        return paragraph;
    }

    /** Where it stands in the article's text. */
    public Span span() {
        return span;
    }

    /** Its words, in order. */
    public List<Token> tokens() {
        return tokens;
    }

    /** The word at {@code i}. */
    public Token token(int i) {
        return tokens.get(i);
    }

    /** How many words it has. */
    public int size() {
        return tokens.size();
    }

    /** Its verbs with their roles, in order. */
    public List<Predicate> predicates() {
        return predicates;
    }

    /** The roles of the verb at {@code token}, if it is one. */
    public Optional<Predicate> predicateAt(int token) {
        return predicates.stream().filter(p -> p.token() == token).findFirst();
    }

    /** Indexes of the words that depend on the word at {@code i}, in order; a copy. */
    public int[] children(int i) {
        return children[i].clone();
    }

    /** Indexes of the first child of {@code i} with this relation. */
    public Optional<Integer> child(int i, String relation) {
        for (int child : children[i]) {
            if (tokens.get(child).relation().equals(relation)) {
                return Optional.of(child);
            }
        }
        return Optional.empty();
    }

    /** Indexes of the word at {@code i} and of all that depends on it, directly or not, in order. */
    public int[] subtree(int i) {
        boolean[] in = new boolean[tokens.size()];
        Deque<Integer> open = new ArrayDeque<>();
        open.push(i);
        int count = 0;
        while (!open.isEmpty()) {
            int next = open.pop();
            if (!in[next]) {
                in[next] = true;
                count++;
                for (int child : children[next]) {
                    open.push(child);
                }
            }
        }
        int[] found = new int[count];
        for (int t = 0, n = 0; t < in.length; t++) {
            if (in[t]) {
                found[n++] = t;
            }
        }
        return found;
    }

    /** Whether the word at {@code i} is {@code ancestor} or depends on it, directly or not. */
    public boolean isUnder(int i, int ancestor) {
        int steps = 0;
        for (int at = i; at >= 0 && steps <= tokens.size(); at = tokens.get(at).head(), steps++) {
            if (at == ancestor) {
                return true;
            }
        }
        return false;
    }

    /** From the first to the last character of the phrase the word at {@code i} heads. */
    public Span phrase(int i) {
        int[] words = subtree(i);
        return new Span(
                tokens.get(words[0]).span().start(),
                tokens.get(words[words.length - 1]).span().end());
    }

    /** Index of the word that covers or follows {@code offset} of the article's text, if there is one. */
    public Optional<Integer> tokenAt(int offset) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).span().end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < tokens.size() ? Optional.of(low) : Optional.empty();
    }

    /** The roots: usually one. */
    public int[] roots() {
        return tokens.stream().filter(t -> t.head() < 0).mapToInt(Token::index).toArray();
    }

    @Override
    public String toString() {
        return "Sentence " + index + " "
                + Arrays.toString(tokens.stream().map(Token::form).toArray());
    }
}
