package readout.when;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A row of words to be found. {@code word} stands for itself, {@code (a|b c)} for either, {@code $month} for a member of a class whose
 * value {@code {month}} names ({@code $month:m2}: {@code {m2}}), {@code @day} for what a rule of that group matches, {@code x?} for x
 * or nothing, {@code &x} for x with no blank before it, {@code [ … ]} for the part that is the expression (all, if none is marked).
 */
final class Pattern {

    private enum Kind {
        WORDS,
        CLASS,
        GROUP,
        OPEN,
        CLOSE
    }

    private record Element(
            Kind kind, List<List<String>> words, String name, String capture, boolean optional, boolean glued) {}

    private final List<Element> elements = new ArrayList<>();
    private final int marks;

    /** Reads a pattern. */
    Pattern(String source) {
        int open = 0;
        for (String part : source.strip().split("\\s+(?![^(]*\\S\\))")) {
            elements.add(element(part));
            if (part.equals("[")) {
                open++;
            }
        }
        marks = open;
    }

    private static Element element(String part) {
        if (part.equals("[") || part.equals("]")) {
            return new Element(part.equals("[") ? Kind.OPEN : Kind.CLOSE, List.of(), "", "", false, false);
        }
        boolean optional = part.length() > 1 && part.endsWith("?");
        boolean glued = part.length() > 1 && part.startsWith("&");
        String core = part.substring(glued ? 1 : 0, part.length() - (optional ? 1 : 0));
        if (core.length() > 1 && (core.startsWith("$") || core.startsWith("@"))) {
            int colon = core.indexOf(':');
            String name = core.substring(1, colon < 0 ? core.length() : colon);
            String capture = colon < 0 ? name : core.substring(colon + 1);
            return new Element(
                    core.startsWith("$") ? Kind.CLASS : Kind.GROUP, List.of(), name, capture, optional, glued);
        }
        boolean choice = core.length() > 2 && core.startsWith("(") && core.endsWith(")");
        List<List<String>> words = Stream.of(
                        choice ? core.substring(1, core.length() - 1).split("\\|") : new String[] {core})
                .map(phrase -> List.of(phrase.split(" ")))
                .sorted(Comparator.comparing((List<String> phrase) -> -phrase.size()))
                .toList();
        return new Element(Kind.WORDS, words, "", "", optional, glued);
    }

    /** How many parts are marked. */
    int marks() {
        return marks;
    }

    /** The classes it names. */
    List<String> classes() {
        return elements.stream()
                .filter(e -> e.kind() == Kind.CLASS)
                .map(Element::name)
                .toList();
    }

    /** The groups it names. */
    List<String> groups() {
        return elements.stream()
                .filter(e -> e.kind() == Kind.GROUP)
                .map(Element::name)
                .toList();
    }

    /** The words a match can start with: words, {@code $class} and {@code @group} names. */
    Set<String> starts() {
        Set<String> starts = new TreeSet<>();
        for (Element e : elements) {
            switch (e.kind()) {
                case WORDS -> e.words().forEach(phrase -> starts.add(phrase.get(0)));
                case CLASS -> starts.add("$" + e.name());
                case GROUP -> starts.add("@" + e.name());
                default -> {}
            }
            if (!e.optional() && e.kind() != Kind.OPEN && e.kind() != Kind.CLOSE) {
                break;
            }
        }
        return starts;
    }

    /**
     * A match.
     *
     * @param start index of its first word
     * @param end index past its last
     * @param values what the classes and groups stand for here
     * @param parts the marked parts as pairs of indexes, the whole if none is marked
     */
    record Match(int start, int end, Map<String, String> values, List<int[]> parts) {}

    /** The match that starts at {@code i}: the first in the order of trying what is optional before leaving it out. */
    Optional<Match> at(int i, List<Word> words, RuleBook book, Guards guards) {
        State state = new State(words, book, guards, new LinkedHashMap<>(), new int[2 * marks]);
        int end = match(0, i, 0, state);
        if (end <= i) {
            return Optional.empty();
        }
        List<int[]> parts = new ArrayList<>();
        for (int m = 0; m < marks; m++) {
            parts.add(new int[] {state.marks()[2 * m], state.marks()[2 * m + 1]});
        }
        if (marks == 0) {
            parts.add(new int[] {i, end});
        }
        return Optional.of(new Match(i, end, state.values(), parts));
    }

    private record State(List<Word> words, RuleBook book, Guards guards, Map<String, String> values, int[] marks) {}

    /** Index past the last word when the elements from {@code e} on match from {@code i} on; -1 when they do not. */
    private int match(int e, int i, int mark, State state) {
        if (e == elements.size()) {
            return i;
        }
        Element element = elements.get(e);
        if (element.kind() == Kind.OPEN || element.kind() == Kind.CLOSE) {
            boolean open = element.kind() == Kind.OPEN;
            state.marks()[open ? 2 * mark : 2 * mark + 1] = i;
            return match(e + 1, i, open ? mark : mark + 1, state);
        }
        if (i < state.words().size()
                && (!element.glued() || state.words().get(i).glued())) {
            int next = take(element, i, state);
            if (next > i) {
                int end = match(e + 1, next, mark, state);
                if (end >= 0) {
                    return end;
                }
            }
        }
        state.values().remove(element.capture());
        return element.optional() ? match(e + 1, i, mark, state) : -1;
    }

    private static int takeWords(Element element, int i, List<Word> words) {
        for (List<String> phrase : element.words()) {
            int k = 0;
            while (k < phrase.size()
                    && i + k < words.size()
                    && words.get(i + k).lower().equals(phrase.get(k))) {
                k++;
            }
            if (k == phrase.size()) {
                return i + k;
            }
        }
        return -1;
    }

    private static int take(Element element, int i, State state) {
        List<Word> words = state.words();
        return switch (element.kind()) {
            case WORDS -> takeWords(element, i, words);
            case CLASS ->
                state.book()
                        .vocabulary()
                        .read(element.name(), words, i)
                        .map(r -> {
                            state.values().put(element.capture(), r.value());
                            return r.end();
                        })
                        .orElse(-1);
            case GROUP ->
                state.book()
                        .inGroup(element.name(), words, i, state.guards())
                        .map(m -> {
                            state.values().put(element.capture(), m.notation());
                            return m.end();
                        })
                        .orElse(-1);
            default -> throw new IllegalStateException("no word: " + element.kind());
        };
    }
}
