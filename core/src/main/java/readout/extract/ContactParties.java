package readout.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import readout.model.Actor;
import readout.model.ActorRef;
import readout.model.Contact.Status;
import readout.model.Span;
import readout.model.Statement;
import readout.text.Sentence;
import readout.text.Token;

/** Whom the phrases around the word of a contact mean, and how many contacts that makes. */
final class ContactParties {

    private final Reading reading;
    private final ContactSides known;
    private final ContactNeeds needs;
    private final ContactSpeakers speakers;

    ContactParties(Reading reading, List<Statement> statements, Quotations quotations) {
        this.reading = reading;
        this.known = new ContactSides(reading);
        this.needs = new ContactNeeds(reading, known);
        this.speakers = new ContactSpeakers(reading, statements, quotations, known);
    }

    /**
     * Those of one contact.
     *
     * @param all the parties, two or more
     * @param initiator who sought it
     * @param mediator who brought them together
     * @param denier who denies it
     */
    record Who(
            List<ActorRef> all, Optional<ActorRef> initiator, Optional<ActorRef> mediator, Optional<ActorRef> denier) {}

    /** The contacts that {@code cue} tells of: several where its frame is one of talks between two. */
    List<Who> of(ContactCue cue) {
        Optional<ActorRef> mediator = refer(cue, cue.mediators()).stream()
                .filter(m -> !known.isKind(m, Actor.Kind.MEDIA))
                .findFirst();
        if (cue.status() == Status.DENIED && cue.told().denier().isEmpty()) {
            return List.of();
        }
        if (!cue.joint().isEmpty()) {
            List<ActorRef> sides = refer(cue, cue.joint());
            boolean apart = mediator.stream()
                    .noneMatch(m -> sides.stream().anyMatch(s -> s.actor().equals(m.actor())));
            return apart && needs.met(cue, sides, sides) ? who(sides, List.of(), cue, mediator) : List.of();
        }
        List<ActorRef> partners = refer(cue, cue.partners());
        List<ActorRef> acting = subjects(cue);
        if (partners.isEmpty()
                || !needs.met(cue, acting, partners) && mediator.isEmpty()
                || needs.hasPress(cue, acting, partners)) {
            return List.of();
        }
        List<Who> found = new ArrayList<>();
        List<List<ActorRef>> groups =
                isApart(cue, acting, partners) ? partners.stream().map(List::of).toList() : List.of(partners);
        for (List<ActorRef> group : groups) {
            for (List<ActorRef> side : sides(cue, acting)) {
                found.addAll(who(side, group, cue, mediator));
            }
        }
        return found;
    }

    /** Whether several partners are several contacts. */
    private boolean isApart(ContactCue cue, List<ActorRef> acting, List<ActorRef> partners) {
        boolean each = switch (cue.frame().each()) {
            case ALWAYS -> true;
            case APART -> acting.size() == 1 && !needs.isPlaced(cue);
            case NEVER -> false;
        };
        boolean separately = severalTimes(cue)
                || isSeparate(cue)
                || cue.sentence().tokens().stream()
                        .anyMatch(t -> Set.of("separately", "respectively").contains(t.lemma()));
        return partners.size() > 1 && (each || separately);
    }

    /** "A and B held separate talks with C": each his own. */
    private static boolean isSeparate(ContactCue cue) {
        return Arrays.stream(cue.sentence().children(cue.token()))
                .mapToObj(cue.sentence()::token)
                .anyMatch(t -> t.lemma().equals("separate"));
    }

    /** "meetings with A and B", "rounds of talks with A and B", "letters to A and B". */
    private static boolean severalTimes(ContactCue cue) {
        Token word = cue.sentence().token(cue.token());
        Token whole = word.head() >= 0
                        && cue.sentence().token(word.head()).lemma().equals("of")
                ? cue.sentence()
                        .token(Math.max(0, cue.sentence().token(word.head()).head()))
                : word;
        boolean message = cue.frame().medium().equals("message");
        return word.pos().equals("NNS")
                && (message || word.lemma().equals("meeting") || whole.lemma().equals("round"));
    }

    /** Whom the subjects of {@code cue} mean. */
    List<ActorRef> subjects(ContactCue cue) {
        return speakers.acting(cue, refer(cue, cue.subjects()));
    }

    /** "X spoke to A, as did Y": X and Y each. */
    private List<List<ActorRef>> sides(ContactCue cue, List<ActorRef> acting) {
        boolean each = cue.subjects().size() > 1 || isSeparate(cue);
        return each ? acting.stream().map(List::of).toList() : List.of(acting);
    }

    private List<Who> who(List<ActorRef> acting, List<ActorRef> partners, ContactCue cue, Optional<ActorRef> mediator) {
        Map<String, ActorRef> all = new LinkedHashMap<>();
        acting.forEach(a -> all.putIfAbsent(a.actor(), a));
        partners.forEach(a -> all.putIfAbsent(a.actor(), a));
        Optional<ActorRef> between = mediator.filter(m -> !all.containsKey(m.actor()));
        boolean bothSides = partners.isEmpty()
                || partners.stream()
                        .anyMatch(p -> acting.stream().noneMatch(a -> a.actor().equals(p.actor())));
        List<ActorRef> parties = all.values().stream()
                .filter(a -> between.filter(m -> m.actor().equals(a.actor())).isEmpty())
                .toList();
        boolean named = parties.stream().anyMatch(known::isNamed);
        if (parties.size() < 2 || !named || !bothSides || !partners.isEmpty() && acting.isEmpty()) {
            return List.of();
        }
        Optional<ActorRef> caller = cue.caller()
                .flatMap(c -> reading.cast().refer(cue.sentence(), c).stream().findFirst())
                .map(c -> known.asParty(c, parties))
                .or(() ->
                        cue.frame().initiator() && partners.stream().findFirst().isPresent()
                                ? acting.stream().findFirst()
                                : Optional.empty());
        Optional<ActorRef> denier = cue.told()
                .denier()
                .filter(d -> cue.told().says())
                .flatMap(d -> reading.cast().refer(cue.sentence(), d).stream().findFirst());
        return List.of(new Who(parties, caller, between, denier));
    }

    private List<ActorRef> refer(ContactCue cue, List<Integer> tokens) {
        Map<String, ActorRef> found = new LinkedHashMap<>();
        for (int token : tokens) {
            named(cue.sentence(), token).stream()
                    .map(this::behindHandle)
                    .flatMap(Optional::stream)
                    .forEach(r -> found.putIfAbsent(r.actor(), r));
        }
        return List.copyOf(found.values());
    }

    /** "The two presidents, A and B, met": those named beside the noun, where there are several. */
    private List<ActorRef> named(Sentence sentence, int token) {
        List<ActorRef> beside = sentence.token(token).pos().equals("NNS")
                ? sentence.child(token, "appos")
                        .map(name -> known.sides(sentence, name))
                        .orElse(List.of())
                : List.of();
        return beside.size() > 1 ? beside : known.sides(sentence, token);
    }

    /** "Peru @MinRuiz" is he whose surname the handle ends in, not the country; nobody where no actor of the report fits. */
    private Optional<ActorRef> behindHandle(ActorRef ref) {
        String text = reading.text().article().text();
        int end = ref.span().span().end();
        if (!text.startsWith(" @", end)) {
            return Optional.of(ref);
        }
        int to = end + 2;
        while (to < text.length() && (Character.isLetterOrDigit(text.charAt(to)) || text.charAt(to) == '_')) {
            to++;
        }
        String handle = text.substring(end + 2, to).toLowerCase(Locale.ROOT);
        Span whole = new Span(ref.span().span().start(), to);
        return reading.cast().actors().stream()
                .filter(a -> a.kind() == Actor.Kind.PERSON && handle.endsWith(surname(a)))
                .findFirst()
                .map(a -> new ActorRef(a.id(), a.name(), reading.text().passage(whole)));
    }

    private static String surname(Actor actor) {
        return actor.name().substring(actor.name().lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }
}
