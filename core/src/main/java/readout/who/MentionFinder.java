package readout.who;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import readout.model.Actor.Form;
import readout.model.Span;
import readout.text.AnnotatedText;
import readout.text.Sentence;
import readout.text.Token;
import readout.where.Phrases;
import readout.where.Places;

/** Finds every mention of an actor in a report, in order. */
final class MentionFinder {

    private MentionFinder() {}

    static List<Mention> find(AnnotatedText text, Places places) {
        List<Surface> surfaces = new ArrayList<>();
        List<List<Mention>> persons = new ArrayList<>();
        Set<String> surnames = new HashSet<>();
        for (Sentence sentence : text.sentences()) {
            Surface surface = new Surface(text.article().text(), sentence, places.names(sentence));
            List<Mention> named = new PersonFinder(surface).find();
            surfaces.add(surface);
            persons.add(named);
            named.forEach(m -> surname(m, surnames));
        }
        List<Mention> all = new ArrayList<>();
        for (int i = 0; i < surfaces.size(); i++) {
            List<Mention> here = new ArrayList<>(persons.get(i));
            here.addAll(bareSurnames(surfaces.get(i), surnames, here));
            here.addAll(new BodyFinder(surfaces.get(i), surnames, persons.get(i)).find());
            here.addAll(new NominalFinder(surfaces.get(i), here).find());
            all.addAll(here);
        }
        text.article().dateline().ifPresent(line -> all.removeIf(m -> isIn(text, m, line.span())));
        all.sort(Comparator.comparingInt(Mention::sentence)
                .thenComparingInt(Mention::from)
                .thenComparingInt(m -> -m.to()));
        return all;
    }

    /** The town and the agency of a dateline tell where and from whom the report is, and do nothing. */
    private static boolean isIn(AnnotatedText text, Mention mention, Span dateline) {
        return Words.span(text.sentences().get(mention.sentence()), mention.from(), mention.to())
                .overlaps(dateline);
    }

    private static void surname(Mention mention, Set<String> surnames) {
        if (mention.sketch() instanceof Sketch.Person person && person.name().size() > 1) {
            for (String part : person.name().get(person.name().size() - 1).split("-")) {
                if (part.length() > 2) {
                    surnames.add(Phrases.key(part));
                }
            }
            surnames.add(Phrases.key(person.name().get(person.name().size() - 1)));
        }
    }

    /** Surnames of persons named elsewhere in the report that the engine did not see as names. */
    private static List<Mention> bareSurnames(Surface surface, Set<String> surnames, List<Mention> here) {
        List<Mention> found = new ArrayList<>();
        for (Token token : surface.sentence.tokens()) {
            int i = token.index();
            if (token.is("NNP")
                    && surnames.contains(Phrases.key(token.form()))
                    && here.stream().noneMatch(m -> m.covers(i))) {
                var person = new Sketch.Person(
                        List.of(token.form()),
                        List.of(),
                        java.util.Optional.empty(),
                        java.util.Optional.empty(),
                        java.util.Optional.empty(),
                        java.util.Optional.empty());
                found.add(new Mention(surface.sentence.index(), i, i + 1, i, Form.NAME, person));
            }
        }
        return found;
    }
}
