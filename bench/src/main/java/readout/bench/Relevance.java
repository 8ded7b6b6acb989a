package readout.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import readout.about.Topic;
import readout.input.ArticleReader;
import readout.input.Document;
import readout.input.Documents;
import readout.model.Article;

/**
 * What {@code --about} keeps of the reports it should keep, and how much else; and how fast.
 *
 * <pre>{@code
 * Relevance ecb FOLDER [OTHERS...]
 * Relevance ask QUESTION WANTED [OTHERS...]
 * Relevance speed QUESTION INPUT [THREADS]
 * }</pre>
 *
 * <p>{@code ecb}: each subtopic of ECB+ (its XML files under FOLDER) is asked for by four names that its annotators marked, chosen by count: once those that most of its
 * reports have, as one who follows the news knows them, once those that one report alone has most often, all other reports of the subtopic being wanted. Topics of
 * odd numbers are for development (what is missed is listed), those of even ones are held out. Whatever is of another subtopic, the twin of the same topic included, is not wanted; nor is any report of
 * OTHERS. {@code ask}: a question, with inputs that are all wanted, and others that are not. {@code speed}: reports a second, after extraction of the
 * main text and with it.
 */
public final class Relevance {

    private static final int ROUNDS = 20;

    private Relevance() {}

    /** Runs it; see the class. */
    public static void main(String[] args) throws Exception {
        List<String> rest = List.of(args).subList(Math.min(3, args.length), args.length);
        if (args.length >= 2 && args[0].equals("ecb")) {
            ecb(Path.of(args[1]), List.of(args).subList(2, args.length));
        } else if (args.length >= 3 && args[0].equals("ask")) {
            ask(args[1], args[2], rest);
        } else if (args.length >= 3 && args[0].equals("speed")) {
            speed(args[1], args[2], rest.isEmpty() ? 2 : Integer.parseInt(rest.get(0)));
        } else {
            throw new IllegalArgumentException(
                    "ecb FOLDER [OTHERS...], ask QUESTION WANTED [OTHERS...] or speed QUESTION INPUT [THREADS]");
        }
    }

    private static void ecb(Path folder, List<String> others) throws IOException {
        List<EcbReports.Report> reports = EcbReports.in(folder);
        Map<String, Article> articles = new TreeMap<>();
        reports.forEach(r -> articles.put(r.id(), ArticleReader.read(Document.ofText(r.id(), r.text()))));
        Map<String, List<EcbReports.Report>> subtopics = new TreeMap<>();
        reports.forEach(r ->
                subtopics.computeIfAbsent(r.subtopic(), s -> new ArrayList<>()).add(r));
        List<Article> unwanted = articles(others);
        for (boolean alone : new boolean[] {false, true}) {
            for (int half : new int[] {1, 0}) {
                Count count = new Count();
                for (List<EcbReports.Report> subtopic : subtopics.values()) {
                    if (subtopic.get(0).topic() % 2 == half) {
                        String question = EcbQuestion.of(alone ? subtopic.subList(0, 1) : subtopic, reports);
                        subtopic(question, subtopic, articles, unwanted, alone, half == 1, count);
                    }
                }
                System.out.println((alone ? "names of one report" : "names of most reports") + ", "
                        + (half == 1 ? "odd topics (development)" : "even topics (held out)") + ": " + count);
            }
        }
    }

    private static void subtopic(
            String question,
            List<EcbReports.Report> reports,
            Map<String, Article> articles,
            List<Article> others,
            boolean alone,
            boolean list,
            Count count) {
        if (question.isEmpty()) {
            return;
        }
        Topic topic = Topic.of(List.of(question));
        count.topics++;
        for (Map.Entry<String, Article> each : articles.entrySet()) {
            boolean wanted = reports.stream().anyMatch(r -> r.id().equals(each.getKey()));
            boolean asked = alone && reports.get(0).id().equals(each.getKey());
            if (!asked) {
                Article judged = topic.judged(each.getValue());
                count.add(wanted, judged);
                if (list && wanted && judged.status() == Article.Status.OFF_TOPIC) {
                    System.out.println("missed: " + each.getKey() + ": " + question + ": "
                            + judged.problem().orElse(""));
                }
            }
        }
        others.forEach(article -> count.add(false, topic.judged(article)));
    }

    private static void ask(String question, String wanted, List<String> others) {
        Topic topic = Topic.of(List.of(question));
        Count count = new Count();
        count.topics = 1;
        for (Article article : articles(List.of(wanted))) {
            Article judged = topic.judged(article);
            count.add(true, judged);
            if (judged.status() == Article.Status.OFF_TOPIC) {
                System.out.println(
                        "missed: " + article.input() + ": " + judged.problem().orElse(""));
            }
        }
        for (Article article : articles(others)) {
            Article judged = topic.judged(article);
            count.add(false, judged);
            if (judged.status() == Article.Status.OK) {
                System.out.println("kept: " + article.input() + ": "
                        + judged.relevance().orElseThrow().rule());
            }
        }
        System.out.println(question + ": " + count);
    }

    private static void speed(String question, String input, int threads)
            throws InterruptedException, ExecutionException {
        List<Document> documents = documents(List.of(input));
        Topic topic = Topic.of(List.of(question));
        List<Article> articles = documents.stream().map(ArticleReader::read).toList();
        double characters =
                articles.stream().mapToInt(a -> a.text().length()).average().orElse(0);
        System.out.printf(
                Locale.ROOT, "%d reports of %.0f characters, %d threads%n", articles.size(), characters, threads);
        measure("gate alone", articles.size(), threads, ROUNDS, i -> topic.judged(articles.get(i)));
        measure(
                "main text and gate",
                articles.size(),
                threads,
                3,
                i -> topic.judged(ArticleReader.read(documents.get(i))));
    }

    private interface Work {
        Article on(int report);
    }

    private static void measure(String what, int reports, int threads, int rounds, Work work)
            throws InterruptedException, ExecutionException {
        double best = 0;
        int kept = 0;
        for (int round = 0; round < rounds; round++) {
            long start = System.nanoTime();
            kept = all(reports, threads, work);
            best = Math.max(best, reports / ((System.nanoTime() - start) / 1e9));
        }
        System.out.printf(Locale.ROOT, "%s: %.0f reports/s (best of %d rounds); %d kept%n", what, best, rounds, kept);
    }

    private static int all(int reports, int threads, Work work) throws InterruptedException, ExecutionException {
        AtomicInteger next = new AtomicInteger();
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            Callable<Integer> worker = () -> {
                int kept = 0;
                for (int i = next.getAndIncrement(); i < reports; i = next.getAndIncrement()) {
                    kept += work.on(i).status() == Article.Status.OK ? 1 : 0;
                }
                return kept;
            };
            int kept = 0;
            for (Future<Integer> each :
                    pool.invokeAll(Stream.generate(() -> worker).limit(threads).toList())) {
                kept += each.get();
            }
            return kept;
        } finally {
            pool.shutdown();
        }
    }

    private static List<Article> articles(List<String> inputs) {
        return documents(inputs).stream()
                .map(ArticleReader::read)
                .filter(article -> article.status() == Article.Status.OK)
                .toList();
    }

    private static List<Document> documents(List<String> inputs) {
        if (inputs.isEmpty()) {
            return List.of();
        }
        try (Stream<Document> found = Documents.in(inputs, InputStream.nullInputStream())) {
            return found.toList();
        }
    }

    /** What was kept, of what was wanted and of the rest. */
    private static final class Count {

        private int topics;
        private int wanted;
        private int wantedKept;
        private int others;
        private int othersKept;
        private int nameless;

        void add(boolean isWanted, Article judged) {
            int kept = judged.status() == Article.Status.OK ? 1 : 0;
            wanted += isWanted ? 1 : 0;
            wantedKept += isWanted ? kept : 0;
            boolean names = judged.relevance().filter(r -> !r.terms().isEmpty()).isPresent();
            nameless += isWanted && !names ? 1 : 0;
            others += isWanted ? 0 : 1;
            othersKept += isWanted ? 0 : kept;
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%d topics, recall %.3f (%d of %d; %d name no term), precision %.3f, of the others left out %.4f (%d of %d kept)",
                    topics,
                    wantedKept / (double) Math.max(1, wanted),
                    wantedKept,
                    wanted,
                    nameless,
                    wantedKept / (double) Math.max(1, wantedKept + othersKept),
                    1 - othersKept / (double) Math.max(1, others),
                    othersKept,
                    others);
        }
    }
}
