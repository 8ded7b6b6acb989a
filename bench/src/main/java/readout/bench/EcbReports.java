package readout.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The reports of ECB+ (Cybulska and Vossen, LREC 2014), as its XML files have them: text, subtopic, and the names annotated in it. */
final class EcbReports {

    private static final Pattern FILE = Pattern.compile("(\\d+)_\\d+(ecb(?:plus)?)\\.xml");
    private static final Pattern NAMED = Pattern.compile("HUMAN_PART_(PER|ORG|GPE|VEH|FAC)|LOC_(GEO|FAC)");
    private static final Pattern TITLES =
            Pattern.compile("^(The|the|Mr|Mrs|Ms|Dr|President|Actress|Actor|Coach|Judge|Sen|Gov|Rep) \\.? ?");

    private EcbReports() {}

    /**
     * A report.
     *
     * @param id its file's name
     * @param topic its topic, from 1
     * @param subtopic topic and seminal event: "10ecbplus"
     * @param text a line a sentence
     * @param names how often each name is annotated
     */
    record Report(String id, int topic, String subtopic, String text, Map<String, Integer> names) {}

    /** The reports of the folder, those in folders of topics included, by name. */
    static List<Report> in(Path folder) throws IOException {
        Map<String, Path> files = new TreeMap<>();
        try (Stream<Path> found = Files.walk(folder)) {
            found.filter(file -> FILE.matcher(file.getFileName().toString()).matches())
                    .forEach(file -> files.put(file.getFileName().toString(), file));
        }
        List<Report> reports = new ArrayList<>();
        for (Path file : files.values()) {
            reports.add(read(file));
        }
        return reports;
    }

    private static Report read(Path file) throws IOException {
        String id = file.getFileName().toString();
        Matcher name = FILE.matcher(id);
        if (!name.matches()) {
            throw new IllegalArgumentException(file + " is none of ECB+");
        }
        Element root = root(file);
        Map<String, String> words = new LinkedHashMap<>();
        Map<Integer, List<String>> sentences = new TreeMap<>();
        for (Element token : elements(root.getElementsByTagName("token"))) {
            words.put(token.getAttribute("t_id"), token.getTextContent());
            sentences
                    .computeIfAbsent(Integer.parseInt(token.getAttribute("sentence")), s -> new ArrayList<>())
                    .add(token.getTextContent());
        }
        sentences.values().removeIf(sentence -> sentence.get(0).equalsIgnoreCase("http"));
        String text = String.join(
                "\n",
                sentences.values().stream()
                        .map(s -> String.join(" ", s).replaceAll(" (['’]s|[.,;:?!])", "$1"))
                        .toList());
        int topic = Integer.parseInt(name.group(1));
        return new Report(id, topic, name.group(1) + name.group(2), text + "\n", names(root, words));
    }

    private static Map<String, Integer> names(Element root, Map<String, String> words) {
        Map<String, Integer> names = new TreeMap<>();
        Element markables = elements(root.getElementsByTagName("Markables")).get(0);
        for (Element mark : elements(markables.getChildNodes())) {
            if (NAMED.matcher(mark.getTagName()).matches()) {
                List<String> form = elements(mark.getElementsByTagName("token_anchor")).stream()
                        .map(anchor -> words.getOrDefault(anchor.getAttribute("t_id"), ""))
                        .toList();
                String name =
                        TITLES.matcher(String.join(" ", form)).replaceFirst("").strip();
                if (!name.isEmpty() && Stream.of(name.split(" ")).allMatch(EcbReports::isCapitalised)) {
                    names.merge(name, 1, Integer::sum);
                }
            }
        }
        return names;
    }

    private static boolean isCapitalised(String word) {
        return Character.isUpperCase(word.charAt(0)) || word.length() == 1;
    }

    private static List<Element> elements(NodeList nodes) {
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            if (nodes.item(i) instanceof Element element) {
                elements.add(element);
            }
        }
        return elements;
    }

    private static Element root(Path file) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(file.toFile()).getDocumentElement();
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(file + " is no XML that can be read: " + e.getMessage(), e);
        }
    }
}
