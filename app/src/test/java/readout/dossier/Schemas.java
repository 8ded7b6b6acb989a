package readout.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Checks a dossier on disk: every row against the schema that lies beside it, every span against its article's text. */
public final class Schemas {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final String BASE = "https://readout.invalid/schema/";

    private Schemas() {}

    /** Fails with what is wrong, if anything in {@code folder} is. */
    public static void assertValid(Path folder) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        for (JsonNode article : rows(folder, "articles")) {
            texts.put(article.path("id").asString(""), article.path("text").asString(""));
        }
        for (String kind : SavedDossier.kinds()) {
            Schema schema = schema(folder, kind);
            for (JsonNode row : rows(folder, kind)) {
                assertThat(schema.validate(row.toString(), InputFormat.JSON))
                        .extracting(Error::toString)
                        .as("%s: %s", kind, row)
                        .isEmpty();
                assertSpansHold(row, texts, kind);
            }
        }
        assertThat(schema(folder, "run").validate(Files.readString(folder.resolve("run.json")), InputFormat.JSON))
                .isEmpty();
    }

    private static List<JsonNode> rows(Path folder, String kind) throws IOException {
        return Files.readAllLines(folder.resolve(kind + ".jsonl")).stream()
                .map(JSON::readTree)
                .toList();
    }

    private static Schema schema(Path folder, String kind) throws IOException {
        Map<String, String> files = new TreeMap<>();
        for (String name : List.of("common", kind)) {
            files.put(
                    BASE + name + ".json",
                    Files.readString(folder.resolve("schema").resolve(name + ".json")));
        }
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12, b -> b.schemas(files))
                .getSchema(SchemaLocation.of(BASE + kind + ".json"));
    }

    private static void assertSpansHold(JsonNode value, Map<String, String> texts, String kind) {
        if (value.has("article") && value.has("start") && value.has("text")) {
            String text = texts.getOrDefault(value.path("article").asString(""), "");
            int start = text.offsetByCodePoints(0, value.path("start").asInt());
            int end = text.offsetByCodePoints(0, value.path("end").asInt());
            assertThat(value.path("text").asString(""))
                    .as("%s: %s", kind, value)
                    .isEqualTo(text.substring(start, end))
                    .isNotEmpty();
        }
        value.forEach(child -> assertSpansHold(child, texts, kind));
    }
}
