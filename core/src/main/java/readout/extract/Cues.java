package readout.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import readout.extract.CueContents.Content;
import readout.model.Span;
import readout.text.AnnotatedText;
import readout.text.Sentence;
import readout.text.Token;

/** Finds the cues of speech of a text: reporting verbs, "according to", nouns of speech with "that". */
final class Cues {

    private static final Set<String> POINTERS = Set.of(
            "this", "that", "it", "so", "them", "these", "those", "nothing", "something", "anything", "both", "all");

    private static final String THROUGH = "through";
    private static final Set<String> QUOTING = Set.of("quote", "cite");

    private final AnnotatedText text;
    private final Quotations quotations;

    private Cues(AnnotatedText text, Quotations quotations) {
        this.text = text;
        this.quotations = quotations;
    }

    /** The cues of {@code text}, in order. */
    static List<Cue> of(AnnotatedText text, Quotations quotations) {
        Cues cues = new Cues(text, quotations);
        List<Cue> found = new ArrayList<>();
        for (Sentence sentence : text.sentences()) {
            if (!cues.isQuestion(sentence)) {
                cues.read(sentence, found);
            }
        }
        return List.copyOf(found);
    }

    private boolean isQuestion(Sentence sentence) {
        Token last = sentence.token(sentence.size() - 1);
        return last.form().equals("?") && quotations.at(last.span().start()).isEmpty();
    }

    private void read(Sentence sentence, List<Cue> found) {
        Optional<Sentence> next = sentence.index() + 1 < text.sentences().size()
                ? Optional.of(text.sentences().get(sentence.index() + 1))
                : Optional.empty();
        CueContents contents = new CueContents(text, sentence, next, quotations);
        CueSpeakers speakers = new CueSpeakers(sentence, quotations);
        for (Token word : sentence.tokens()) {
            Optional<Cue> cue = Optional.empty();
            if (word.lemma().equals("accord") || word.form().equalsIgnoreCase("according")) {
                cue = new AccordingTo(text.article().text(), quotations).cue(sentence, word.index());
            } else if (word.is("VB") || readsAloud(sentence, word)) {
                cue = verb(sentence, word, contents, speakers);
            } else if (word.is("NN")) {
                cue = SpeechNouns.cue(sentence, word.index());
            }
            if (cue.isEmpty()) {
                cue = unquoted(sentence, word);
            }
            cue.ifPresent(found::add);
        }
        new ColonCues(text, quotations).find(sentence, here(sentence, found)).ifPresent(found::add);
        if (text.inTitle(sentence)) {
            new TitleCues(text.article().text(), sentence, quotations).find().ifPresent(found::add);
        }
    }

    private static List<Cue> here(Sentence sentence, List<Cue> found) {
        return found.stream().filter(c -> c.sentence() == sentence).toList();
    }

    /** What no verb or noun of speech tells: "confident that …", "in the words of X". */
    private Optional<Cue> unquoted(Sentence sentence, Token word) {
        return SpeechAdjectives.cue(text.article().text(), sentence, word.index(), quotations)
                .or(() -> new SourcePhrases(text, quotations).cue(sentence, word.index()));
    }

    /** "…,” the statement read": the parser takes the verb for a noun. */
    private static boolean readsAloud(Sentence sentence, Token word) {
        return word.form().equals("read")
                && word.index() > 0
                && SpeechDocuments.isDocument(sentence.token(word.index() - 1).lemma());
    }

    /** "“We came,” wrote X, “{defending} our rights”": what goes on behind the speaker's tag is said, and tells of no saying. */
    private boolean resumes(Sentence sentence, Token verb) {
        return verb.pos().equals("VBG")
                && verb.relation().equals("advcl")
                && verb.head() < verb.index()
                && quotations.at(verb.span().start()).isPresent()
                && quotations.at(sentence.token(verb.head()).span().start()).isEmpty();
    }

    private Optional<Cue> verb(Sentence sentence, Token verb, CueContents contents, CueSpeakers speakers) {
        List<ReportingVerbs.Rule> rules = ReportingVerbs.of(sentence, verb.index());
        if (rules.isEmpty()
                || resumes(sentence, verb)
                || HedgedPerformatives.leads(sentence, verb.index())
                || !CueConditions.isTold(sentence, verb.index())) {
            return Optional.empty();
        }
        for (ReportingVerbs.Rule rule : rules) {
            Optional<Content> content = contents.of(verb.index(), rule)
                    .filter(c -> tellsSomething(c.span()))
                    .map(c -> CueGaps.filled(sentence, verb, rule, c));
            Optional<Integer> hearer = content.flatMap(c -> CueHearers.glued(sentence, verb.index(), rule, c));
            if (hearer.isPresent()) {
                content = content.map(c -> CueHearers.without(sentence, hearer.get(), c));
            }
            if (content.isPresent()
                    && !CueConditions.isGloss(sentence, verb, content.get())
                    && !CueConditions.asksForNoName(sentence, verb, content.get())
                    && !(rule.needs("current") && CueConditions.isOver(sentence, verb.index()))
                    && (!rule.needs("quotation") || holdsQuotation(sentence, verb, content.get()))) {
                return Optional.of(cue(sentence, verb, rule, content.get(), hearer, speakers));
            }
        }
        return Optional.empty();
    }

    /** "denies this", "said so": a word that only points says nothing. */
    private boolean tellsSomething(Span content) {
        String words = content.of(text.article().text()).strip().toLowerCase(Locale.ROOT);
        return !words.isEmpty() && !POINTERS.contains(words);
    }

    /** Quoted words that are no mere name, unless the name is what is said: "what X calls a “New Start”". */
    private boolean holdsQuotation(Sentence sentence, Token verb, Content content) {
        boolean called = sentence.child(verb.index(), "dobj")
                .filter(o -> sentence.token(o).lemma().equals("what"))
                .isPresent();
        return quotations.in(content.span()).stream()
                .anyMatch(q -> called || !q.isName(text.article().text()));
    }

    private Cue cue(
            Sentence sentence,
            Token verb,
            ReportingVerbs.Rule rule,
            Content content,
            Optional<Integer> hearer,
            CueSpeakers speakers) {
        Optional<Integer> reporter = speakers.quoting(verb.index())
                .flatMap(q -> Clauses.subject(sentence, q)
                        .or(() -> Clauses.under(sentence, q, "by"))
                        .or(() -> Clauses.under(sentence, verb.index(), "by")))
                .or(() -> quotedBy(sentence, verb.index()))
                .or(() -> spokesman(sentence, verb.index()));
        return new Cue(
                sentence,
                verb.index(),
                cueSpan(sentence, verb, content),
                rule.id(),
                rule.sure(),
                speakers.of(verb.index(), content.span()),
                reporter,
                hearer.map(List::of).orElseGet(() -> CueHearers.of(sentence, verb.index(), rule, content)),
                content.span(),
                content.direct(),
                CueConditions.needs(sentence, verb.index(), rule, content),
                content.head());
    }

    /** "Doctors, quoted by a radio station, put the toll at 11": the station. */
    private static Optional<Integer> quotedBy(Sentence sentence, int verb) {
        return Clauses.subject(sentence, verb)
                .flatMap(subject -> sentence.child(subject, "acl"))
                .filter(quoted -> QUOTING.contains(sentence.token(quoted).lemma()))
                .flatMap(quoted -> Clauses.under(sentence, quoted, "by"));
    }

    /** "The ministry, through its spokesman, X, rejected …": the spokesman. */
    private static Optional<Integer> spokesman(Sentence sentence, int verb) {
        return Clauses.subject(sentence, verb)
                .flatMap(subject -> Clauses.under(sentence, subject, THROUGH))
                .or(() -> Clauses.under(sentence, verb, THROUGH))
                .filter(s ->
                        s < verb && ReportingVerbs.isPerson(sentence.token(s).lemma()));
    }

    /** The verb with its particle or the preposition of what was said: "called for"; with its hedge: "would like to thank". */
    private static Span cueSpan(Sentence sentence, Token verb, Content content) {
        Span span = HedgedPerformatives.isOne(sentence, verb.index())
                ? HedgedPerformatives.span(sentence, verb)
                : verb.span();
        for (int child : sentence.children(verb.index())) {
            Token word = sentence.token(child);
            boolean particle = word.relation().equals("prt");
            boolean preposition = word.is("IN") && Set.of("for", "of", "on").contains(word.lemma());
            if (child == verb.index() + 1
                            && (particle || preposition)
                            && !content.direct()
                            && word.span().end() + 1 == content.span().start()
                    || child == verb.index() + 1
                            && (particle || preposition && verb.lemma().equals("call"))) {
                span = span.union(word.span());
            }
        }
        Token next = sentence.token(Math.min(verb.index() + 1, sentence.size() - 1));
        boolean asked = next.lemma().equals("for")
                && next.relation().equals("mark")
                && next.span().end() + 1 == content.span().start();
        return asked ? span.union(next.span()) : span;
    }
}
