package readout.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import readout.model.Actor;
import readout.model.Article;
import readout.model.Span;
import readout.text.AnnotatedText;
import readout.text.Engine;
import readout.text.Sentence;
import readout.where.Places;
import readout.who.Cast;

/**
 * Holds the reader's pronouns, role phrases and pairs against a labelled text ({@code bench/answers/mentions.txt}, which says how it is
 * written) and prints how many mean whom they should, how many mean nobody though they should, and how many mean others.
 *
 * <pre>{@code MentionKeys bench/answers/mentions.txt [--list]}</pre>
 */
public final class MentionKeys {

    private static final Pattern MARK = Pattern.compile("\\{([^|}]+)\\|([^}]+)}");

    private final Engine engine;
    private final List<String> remarks = new ArrayList<>();
    private int right;
    private int missed;
    private int wrong;

    private MentionKeys(Engine engine) {
        this.engine = engine;
    }

    private record Label(Span span, Set<String> names) {}

    /** Prints the figures, and with {@code --list} each mention missed or wrong. */
    public static void main(String[] args) throws IOException {
        if (args.length < 1) {
            throw new IllegalArgumentException("name a labelled text: bench/answers/mentions.txt [--list]");
        }
        MentionKeys keys = new MentionKeys(Engine.open(Engine.cacheFolder(System.getenv()), Engine.Progress.NONE));
        for (String report : Files.readString(Path.of(args[0])).split("\n\n")) {
            keys.report(marked(report));
        }
        int all = keys.right + keys.missed + keys.wrong;
        System.out.printf(
                "mentions right %d of %d (%.3f), missed %d, wrong %d%n",
                keys.right, all, (double) keys.right / Math.max(1, all), keys.missed, keys.wrong);
        if (args.length > 1) {
            keys.remarks.forEach(System.out::println);
        }
    }

    /** The text of a labelled report with its marks: without comments and the lines of {@link ActorKeys}. */
    private static String marked(String report) {
        return report.lines()
                .filter(line -> !line.startsWith("#") && !line.startsWith("= ") && !line.startsWith("~ "))
                .reduce((a, b) -> a + "\n" + b)
                .orElse("");
    }

    /** The text of a labelled report without its marks. */
    static String plain(String report) {
        return MARK.matcher(marked(report)).replaceAll(m -> Matcher.quoteReplacement(m.group(1)));
    }

    private void report(String marked) {
        StringBuilder text = new StringBuilder();
        List<Label> labels = new ArrayList<>();
        Matcher matcher = MARK.matcher(marked);
        int at = 0;
        while (matcher.find()) {
            text.append(marked, at, matcher.start());
            int start = text.length();
            text.append(matcher.group(1));
            Set<String> names = matcher.group(2).equals("-")
                    ? Set.of()
                    : Set.of(matcher.group(2).split(";"));
            labels.add(new Label(new Span(start, text.length()), names));
            at = matcher.end();
        }
        text.append(marked.substring(at));
        AnnotatedText annotated = engine.annotate(article(text.toString()));
        Cast cast = Cast.of(annotated, Places.of(annotated));
        labels.forEach(label -> label(annotated, cast, label));
    }

    private void label(AnnotatedText text, Cast cast, Label label) {
        List<Actor> meant = meant(text, cast, label.span());
        boolean all = meant.size() == label.names().size()
                && label.names().stream().allMatch(name -> meant.stream().anyMatch(a -> isCalled(a, name)));
        right += all ? 1 : 0;
        missed += !all && meant.isEmpty() ? 1 : 0;
        wrong += !all && !meant.isEmpty() ? 1 : 0;
        if (!all) {
            remarks.add((meant.isEmpty() ? "missed  " : "wrong   ")
                    + label.span().of(text.article().text()) + " in \u201C"
                    + text.sentenceAt(label.span().start())
                            .map(s -> s.span().of(text.article().text()))
                            .orElse("") + "\u201D: "
                    + new TreeSet<>(label.names()) + ", not "
                    + meant.stream().map(Actor::name).toList());
        }
    }

    private static boolean isCalled(Actor actor, String name) {
        return Stream.of(name.split("/"))
                .anyMatch(
                        either -> actor.name().equals(either) || actor.aliases().contains(either));
    }

    /** Whom the words mean: that of the mention that stands exactly there, else of their last word. */
    private static List<Actor> meant(AnnotatedText text, Cast cast, Span span) {
        Optional<Sentence> sentence = text.sentenceAt(span.start());
        if (sentence.isEmpty()) {
            return List.of();
        }
        Set<String> ids = new LinkedHashSet<>();
        cast.in(sentence.get()).stream()
                .filter(ref -> ref.span().span().end() == span.end()
                        && ref.span().span().start() >= span.start())
                .forEach(ref -> ids.add(ref.actor()));
        if (ids.isEmpty()) {
            sentence.get()
                    .tokenAt(span.end() - 1)
                    .ifPresent(token -> cast.refer(sentence.get(), token).stream()
                            .filter(ref -> ref.span().span().end() <= span.end() || !isWord(text, span))
                            .forEach(ref -> ids.add(ref.actor())));
        }
        return ids.stream().flatMap(id -> cast.actor(id).stream()).toList();
    }

    private static boolean isWord(AnnotatedText text, Span span) {
        return span.of(text.article().text()).chars().allMatch(Character::isLetter);
    }

    private static Article article(String text) {
        return Texts.article(text);
    }
}
