package readout.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A report of a key in which tellings are marked: {@code ## ID | OUTLET | DAY}, then the report, whose first line is its headline if it begins with "= ", and in which <code>{e1:attacked}</code> marks a
 * telling of e1.
 *
 * @param titled whether its first line is its headline
 * @param text the report without its marks
 * @param marks where they stood in it
 */
record MarkedReport(String id, String outlet, String day, boolean titled, String text, List<Mark> marks) {

    private static final Pattern MARK = Pattern.compile("\\{([a-z]\\d+):([^}]*)}");
    private static final Pattern HEAD = Pattern.compile("(?m)^## ");
    private static final String TITLE = "= ";
    private static final int AROUND = 25;

    /** A telling of {@code of}. */
    record Mark(String of, int start, int end, String words) {}

    /** The reports of {@code key}. */
    static List<MarkedReport> all(String key) {
        List<MarkedReport> reports = new ArrayList<>();
        for (String part : HEAD.split(key)) {
            if (!part.isBlank()) {
                String[] head = part.substring(0, part.indexOf('\n')).split("\\|");
                reports.add(of(head, part.substring(part.indexOf('\n') + 1).strip()));
            }
        }
        return reports;
    }

    private static MarkedReport of(String[] head, String marked) {
        List<Mark> marks = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        boolean titled = marked.startsWith(TITLE);
        Matcher mark = MARK.matcher(marked);
        int from = titled ? TITLE.length() : 0;
        while (mark.find()) {
            text.append(marked, from, mark.start());
            int start = text.length();
            text.append(mark.group(2));
            marks.add(new Mark(mark.group(1), start, text.length(), mark.group(2)));
            from = mark.end();
        }
        text.append(marked, from, marked.length());
        return new MarkedReport(head[0].strip(), head[1].strip(), head[2].strip(), titled, text.toString(), marks);
    }

    /** The report as a line of a run's input. */
    String line() {
        return line(true);
    }

    /** The same, without its day where it is not to be {@code dated}. */
    String line(boolean dated) {
        Map<String, String> line = new LinkedHashMap<>();
        line.put("id", id);
        line.put("outlet", outlet);
        if (dated) {
            line.put("published", day);
        }
        int body = titled ? text.indexOf('\n') + 1 : 0;
        if (titled) {
            line.put("title", text.substring(0, body).strip());
        }
        line.put("text", text.substring(body));
        return JsonMapper.shared().writeValueAsString(line);
    }

    /** Its article in {@code dossier}. */
    JsonNode in(DossierRows dossier) {
        return dossier.rows("articles").stream()
                .filter(a -> a.path("external_id").asString("").equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(id + " is not in the dossier"));
    }

    /** Its marks as they stand in {@code article}: furniture taken out shifts them, so they are found by the words around them. */
    List<Mark> placed(JsonNode article) {
        String found = article.path("text").asString();
        return marks.stream()
                .map(mark -> {
                    int from = Math.max(0, mark.start() - AROUND);
                    int shift = found.indexOf(text.substring(from, mark.end())) - from;
                    return new Mark(mark.of(), mark.start() + shift, mark.end() + shift, mark.words());
                })
                .toList();
    }
}
