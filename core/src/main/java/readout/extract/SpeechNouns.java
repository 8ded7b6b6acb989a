package readout.extract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import readout.model.Span;
import readout.text.Sentence;
import readout.text.Token;

/** Nouns of speech whose owner and content are told: "X's claim that …", "a call by X for …", "X's pledge to …". */
final class SpeechNouns {

    private static final String TO = "to";

    /** What can stand for the words said: "that", "to" with a verb, or prepositions. */
    private static final Map<String, Set<String>> TAKES = Map.ofEntries(
            Map.entry("claim", Set.of("that")),
            Map.entry("statement", Set.of("that")),
            Map.entry("assertion", Set.of("that")),
            Map.entry("announcement", Set.of("that")),
            Map.entry("allegation", Set.of("that")),
            Map.entry("accusation", Set.of("that")),
            Map.entry("remark", Set.of("that")),
            Map.entry("declaration", Set.of("that")),
            Map.entry("denial", Set.of("that")),
            Map.entry("warning", Set.of("that", "of", "against")),
            Map.entry("call", Set.of("for")),
            Map.entry("appeal", Set.of("for")),
            Map.entry("demand", Set.of("that", "for")),
            Map.entry("pledge", Set.of("that", TO)),
            Map.entry("promise", Set.of("that", TO)),
            Map.entry("vow", Set.of(TO)),
            Map.entry("threat", Set.of(TO)));

    private SpeechNouns() {}

    /** The cue that the noun at {@code token} is; none where owner or content are not told, or a verb of speech governs it. */
    static Optional<Cue> cue(Sentence sentence, int token) {
        Set<String> takes = TAKES.get(sentence.token(token).lemma());
        if (takes == null) {
            return Optional.empty();
        }
        Optional<Integer> speaker = sentence.child(token, "poss")
                .or(() -> Clauses.under(sentence, token, "by"))
                .or(() -> Clauses.under(sentence, token, "from"));
        return speaker.flatMap(s -> content(sentence, token, takes));
    }

    private static Optional<Cue> content(Sentence sentence, int token, Set<String> takes) {
        for (int child : sentence.children(token)) {
            Token word = sentence.token(child);
            Optional<Integer> mark = sentence.child(child, "mark")
                    .filter(m -> sentence.token(m).lemma().equals("that"));
            if (child > token && mark.isPresent() && takes.contains("that")) {
                return Optional.of(cue(sentence, token, child, mark.get() + 1, "noun-that", 0.8));
            }
            boolean told = child > token && !isGoverned(sentence, token);
            boolean infinitive = word.is("VB") && Grammar.hasTo(sentence, child) && takes.contains(TO);
            boolean preposition = word.is("IN") && takes.contains(word.lemma());
            if (told && infinitive) {
                return Optional.of(cue(sentence, token, child, token + 1, "noun-to", 0.7));
            }
            Optional<Integer> object = sentence.child(child, "pobj");
            if (told && preposition && object.isPresent()) {
                return Optional.of(cue(sentence, token, object.get(), child + 1, "noun-for", 0.7));
            }
        }
        return Optional.empty();
    }

    /** "reiterated his call for calm": the verb is the cue. */
    private static boolean isGoverned(Sentence sentence, int token) {
        Token word = sentence.token(token);
        return word.head() >= 0
                && word.relation().equals("dobj")
                && !ReportingVerbs.of(sentence, word.head()).isEmpty();
    }

    private static Cue cue(Sentence sentence, int token, int head, int first, String rule, double sure) {
        Span phrase = sentence.phrase(head);
        int start = Math.max(phrase.start(), sentence.token(first).span().start());
        Optional<Integer> speaker = sentence.child(token, "poss")
                .or(() -> Clauses.under(sentence, token, "by"))
                .or(() -> Clauses.under(sentence, token, "from"));
        return new Cue(
                sentence,
                token,
                sentence.token(token).span(),
                rule,
                sure,
                speaker,
                Optional.empty(),
                List.of(),
                new Span(Math.min(start, phrase.end()), phrase.end()),
                false,
                Set.of(),
                Optional.of(head));
    }
}
