package readout.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import readout.model.Actor;
import readout.model.ActorRef;
import readout.text.Sentence;
import readout.text.Token;

/** Whether those around the word of a contact are such as its rule needs, and none of them is the press. */
final class ContactNeeds {

    private static final Actor.Kind[] POWERS = {
        Actor.Kind.COUNTRY, Actor.Kind.GOVERNMENT, Actor.Kind.ARMED_FORCE, Actor.Kind.ARMED_GROUP, Actor.Kind.BLOC
    };
    private static final Set<String> TO = Set.of("to", "object");

    private final Reading reading;
    private final ContactSides known;
    private final ContactPlaces places;

    ContactNeeds(Reading reading, ContactSides known) {
        this.places = new ContactPlaces(reading);
        this.reading = reading;
        this.known = known;
    }

    /** Whether {@code acting} and {@code partners}, the same where the sides are named together, are such as {@code cue}'s rule needs. */
    boolean met(ContactCue cue, List<ActorRef> acting, List<ActorRef> partners) {
        ContactFrames.Frame frame = cue.frame();
        boolean joint = !cue.joint().isEmpty();
        boolean person = joint && !frame.needs("placed")
                || isReceived(cue, acting)
                || partners.stream().anyMatch(known::isPerson)
                        && (!joint || partners.stream().allMatch(known::isPerson));
        boolean offices =
                partners.stream().allMatch(known::hasOffice) && acting.stream().allMatch(known::hasOffice);
        return (!frame.needs("person") || person)
                && (!frame.needs("office") || offices)
                && (!frame.needs("placed") || isPlaced(cue))
                && (!frame.needs("official") || isVisit(acting, partners))
                && (!frame.needs("foreign") || areForeign(acting, partners))
                && (!frame.needs("leaders") || areLeaders(cue, acting, partners));
    }

    /** "…, where it was received by X": the delegation told of before. */
    private boolean isReceived(ContactCue cue, List<ActorRef> acting) {
        return acting.stream().anyMatch(known::hasOffice)
                && Clauses.isPassive(cue.sentence(), cue.token())
                && cue.partners().stream().allMatch(p -> cue.sentence().token(p).is("PRP"));
    }

    /** Those who hold an office, the other side perhaps as a group: "EU leaders". */
    private boolean areLeaders(ContactCue cue, List<ActorRef> acting, List<ActorRef> partners) {
        boolean group = cue.partners().stream()
                .allMatch(p ->
                        ContactFrames.lists("leaders", cue.sentence().token(p).lemma()));
        return acting.stream().allMatch(known::hasOffice)
                && (group || partners.stream().allMatch(known::hasOffice));
    }

    /** Countries, their governments and forces, and those who hold an office, of different countries. */
    private boolean areForeign(List<ActorRef> acting, List<ActorRef> partners) {
        boolean bodies = Stream.concat(acting.stream(), partners.stream())
                .allMatch(p -> known.hasOffice(p) || known.isKind(p, POWERS));
        boolean ours = acting.stream().anyMatch(a -> partners.stream().anyMatch(p -> isOf(a, p)));
        return bodies && !ours;
    }

    /** Who holds an office is visited by anyone, troops and people by those who hold an office, a country by those who hold one of another. */
    private boolean isVisit(List<ActorRef> acting, List<ActorRef> partners) {
        boolean someone = partners.stream().allMatch(known::hasOffice);
        boolean countries = partners.stream()
                .allMatch(p -> known.isKind(
                        p, Actor.Kind.COUNTRY, Actor.Kind.ARMED_FORCE, Actor.Kind.ARMED_GROUP, Actor.Kind.PEOPLE));
        boolean official = acting.stream()
                .allMatch(a -> known.hasOffice(a) || known.isKind(a, Actor.Kind.GOVERNMENT, Actor.Kind.ARMED_FORCE));
        boolean ours = acting.stream()
                .anyMatch(a -> partners.stream().anyMatch(p -> known.isKind(p, Actor.Kind.COUNTRY) && isOf(a, p)));
        return someone || countries && official && !ours;
    }

    private boolean isOf(ActorRef one, ActorRef country) {
        Optional<String> code = Nationality.of(reading.cast(), country);
        return code.isPresent() && Nationality.of(reading.cast(), one).equals(code);
    }

    /** Whether the text puts them in one place. */
    boolean isPlaced(ContactCue cue) {
        return places.isTold(cue);
    }

    /** Whether one of them is the press, or those called are no one to talk to: a briefing and an interview are no contacts. */
    boolean hasPress(ContactCue cue, List<ActorRef> acting, List<ActorRef> partners) {
        boolean media = partners.stream().anyMatch(p -> known.isKind(p, Actor.Kind.MEDIA))
                || acting.stream().anyMatch(p -> known.isKind(p, Actor.Kind.MEDIA));
        boolean speech = Set.of("speech", "call").contains(cue.frame().medium());
        boolean outlet = speech
                && cue.partners().stream().anyMatch(p -> isTo(cue, p))
                && partners.stream().allMatch(p -> known.isKind(p, Actor.Kind.ORGANIZATION));
        Set<Integer> all = new TreeSet<>(cue.partners());
        all.addAll(cue.subjects());
        boolean words = all.stream().anyMatch(p -> has(cue, p, "press"));
        boolean emergency = speech && cue.partners().stream().anyMatch(p -> has(cue, p, "emergency"));
        return media || outlet || words || emergency;
    }

    /** "spoke to X", "called X". */
    private static boolean isTo(ContactCue cue, int partner) {
        Token word = cue.sentence().token(partner);
        String lemma = word.head() < 0 ? "" : cue.sentence().token(word.head()).lemma();
        return TO.contains(lemma) || word.relation().equals("dobj");
    }

    private static boolean has(ContactCue cue, int token, String key) {
        Sentence sentence = cue.sentence();
        if (ContactFrames.lists(key, sentence.token(token).lemma())) {
            return true;
        }
        for (int child : sentence.children(token)) {
            Token word = sentence.token(child);
            boolean inside = Set.of("compound", "nmod", "appos").contains(word.relation());
            if (inside && key.equals("press") && word.is("NN") && ContactFrames.lists(key, word.lemma())) {
                return !word.relation().equals("nmod") && !isMinistry(sentence, token);
            }
        }
        return false;
    }

    /** "press secretary", "media minister" are no press. */
    private static boolean isMinistry(Sentence sentence, int head) {
        return Set.of("secretary", "minister", "spokesman", "spokeswoman", "attaché", "officer")
                .contains(sentence.token(head).lemma());
    }
}
