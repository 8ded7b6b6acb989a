package readout.who;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import readout.model.Actor.Form;
import readout.text.Sentence;

/** "The presidents of Peru and Chile, {Ana Rios} and {Luis Vera}": as many names behind the office as countries, each of its own in their order. */
final class ListedHolders {

    private ListedHolders() {}

    /** The mentions {@code found} in a sentence, such names with the office and its country. */
    static List<Mention> of(Sentence sentence, List<Mention> found) {
        List<Mention> all = new ArrayList<>(found);
        for (Mention mention : found) {
            if (mention.sketch() instanceof Sketch.Several several) {
                List<Mention> names = behind(sentence, found, mention.to());
                if (names.size() == several.sketches().size()) {
                    for (int i = 0; i < names.size(); i++) {
                        all.set(
                                all.indexOf(names.get(i)),
                                held(names.get(i), several.sketches().get(i)));
                    }
                }
            }
        }
        return all;
    }

    /** The names without a title that follow after a comma, joined by commas and "and". */
    private static List<Mention> behind(Sentence sentence, List<Mention> found, int end) {
        List<Mention> names = new ArrayList<>();
        int at = end;
        while (isJoint(sentence, at, names.isEmpty())) {
            int from = Words.is(sentence, at, ",") && Words.is(sentence, at + 1, "and") ? at + 2 : at + 1;
            List<Mention> here = found.stream()
                    .filter(m -> m.from() == from && m.form() == Form.NAME)
                    .filter(m -> m.sketch() instanceof Sketch.Person person
                            && person.titles().isEmpty()
                            && person.country().isEmpty())
                    .sorted(Comparator.comparingInt(Mention::width))
                    .toList();
            if (here.isEmpty()) {
                break;
            }
            names.add(here.get(0));
            at = here.get(0).to();
        }
        return names;
    }

    private static boolean isJoint(Sentence sentence, int at, boolean first) {
        return Words.is(sentence, at, ",") || !first && Words.is(sentence, at, "and");
    }

    private static Mention held(Mention name, Sketch office) {
        Sketch sketch = name.sketch() instanceof Sketch.Person person && office instanceof Sketch.Person holder
                ? new Sketch.Person(
                        person.name(),
                        holder.titles(),
                        holder.country(),
                        holder.organization(),
                        holder.sector(),
                        person.gender())
                : name.sketch();
        return new Mention(name.sentence(), name.from(), name.to(), name.head(), name.form(), sketch);
    }
}
