package readout.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import readout.model.ActorRef;
import readout.model.Statement;
import readout.text.Sentence;
import readout.text.Token;

/** Who acts in a contact that is told in a quotation, or by the author: "“I met the king,” X said", "“He met the king,” X said". */
final class ContactSpeakers {

    private static final Set<String> FIRST = Set.of("i", "we", "us", "me");
    private static final Set<String> MANY = Set.of("we", "us");
    private static final String SPOKEN_FOR = "spokes";

    private final Reading reading;
    private final List<Statement> statements;
    private final Quotations quotations;
    private final ContactSides known;

    ContactSpeakers(Reading reading, List<Statement> statements, Quotations quotations, ContactSides known) {
        this.reading = reading;
        this.statements = statements;
        this.quotations = quotations;
        this.known = known;
    }

    /** Those of {@code subjects}, whom its subject names, who act; where it is "I" or left out in a quotation ("Spoke with X today"), the one quoted. */
    List<ActorRef> acting(ContactCue cue, List<ActorRef> subjects) {
        Sentence sentence = cue.sentence();
        boolean first = cue.subjects().stream()
                .anyMatch(s -> FIRST.contains(sentence.token(s).lemma().toLowerCase(Locale.ROOT)));
        boolean quoted =
                quotations.at(sentence.token(cue.token()).span().start()).isPresent();
        boolean own = cue.subjects().stream()
                .map(s -> sentence.token(s))
                .anyMatch(s -> quotations.at(s.span().start()).isPresent());
        if (quoted && (first || !own && !isSubject(cue))) {
            List<ActorRef> speaker = speakerAround(sentence.token(cue.token()));
            return speaksForMany(cue, speaker) ? List.of() : standingHere(cue, speaker);
        }
        if (quoted && isAnother(cue)) {
            return notSpeaking(cue, subjects);
        }
        if (first) {
            return standingHere(cue, author());
        }
        return subjects;
    }

    /** "“We summoned the envoy,” the ministry's spokesman said": he did not. */
    private boolean speaksForMany(ContactCue cue, List<ActorRef> speaker) {
        boolean we = cue.subjects().stream()
                .anyMatch(s -> MANY.contains(cue.sentence().token(s).lemma().toLowerCase(Locale.ROOT)));
        return we
                && speaker.stream()
                        .flatMap(s -> reading.cast().actor(s.actor()).stream())
                        .flatMap(a -> a.roles().stream())
                        .anyMatch(role -> role.title().toLowerCase(Locale.ROOT).startsWith(SPOKEN_FOR));
    }

    /** "X “spoke with Y,” said Z": the subject stands before the quotation. */
    private static boolean isSubject(ContactCue cue) {
        return cue.subjects().stream()
                .map(s -> cue.sentence().token(s))
                .anyMatch(s -> s.relation().equals("nsubj") && s.index() < cue.token() && s.is("NN"));
    }

    private static boolean isAnother(ContactCue cue) {
        return cue.subjects().stream().allMatch(s -> cue.sentence().token(s).is("PRP"));
    }

    /** "“He rang the king,” X said": he is not X. */
    private List<ActorRef> notSpeaking(ContactCue cue, List<ActorRef> subjects) {
        List<ActorRef> speaker = speakerAround(cue.sentence().token(cue.token()));
        return subjects.stream()
                .filter(r -> speaker.stream().noneMatch(s -> s.actor().equals(r.actor())))
                .toList();
    }

    /** The same as meant by the "I" of the sentence, where there is one. */
    private List<ActorRef> standingHere(ContactCue cue, List<ActorRef> who) {
        Optional<Token> first = cue.subjects().stream()
                .map(s -> cue.sentence().token(s))
                .filter(s -> s.is("PRP"))
                .findFirst();
        return first.isEmpty()
                ? who
                : who.stream()
                        .map(w -> new ActorRef(
                                w.actor(),
                                w.name(),
                                reading.text().passage(first.get().span())))
                        .toList();
    }

    /** "Statement by X", in the title: who "I" is outside quotation marks. */
    private List<ActorRef> author() {
        for (Sentence sentence : reading.text().sentences()) {
            if (sentence.span().start() >= reading.text().article().body()) {
                return List.of();
            }
            for (Token word : sentence.tokens()) {
                Optional<Integer> by = SpeechDocuments.isDocument(word.lemma())
                        ? Clauses.under(sentence, word.index(), "by")
                        : Optional.empty();
                List<ActorRef> author =
                        by.map(b -> reading.cast().refer(sentence, b)).orElse(List.of());
                if (author.size() == 1 && known.isPerson(author.get(0))) {
                    return author;
                }
            }
        }
        return List.of();
    }

    private List<ActorRef> speakerAround(Token word) {
        return statements.stream()
                .filter(s -> s.kind() != Statement.Kind.INDIRECT)
                .filter(s -> s.segments().stream().anyMatch(p -> p.span().contains(word.span())))
                .findFirst()
                .map(s -> List.of(s.speaker()))
                .orElse(List.of());
    }
}
