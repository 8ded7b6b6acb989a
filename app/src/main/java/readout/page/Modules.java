package readout.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Makes one script of JavaScript modules, which in a file opened from disk cannot import each other: each becomes a function that is
 * called once and gives what it exports. {@code web/README.md} says which forms of {@code import} and {@code export} it knows.
 */
final class Modules {

    private static final Pattern IMPORT =
            Pattern.compile("(?m)^import (\\{[^}]*}) from \"(?:\\./|\\.\\./)*([\\w/.]+)\";$");
    private static final Pattern EXPORT =
            Pattern.compile("(?m)^export (?=(?:async )?(?:function|const|class)\\*? (\\w+))");
    private static final Pattern OTHER = Pattern.compile("(?m)^(?:import|export)\\b.*$");

    private final StringBuilder script = new StringBuilder("\"use strict\";\n");
    private final List<String> known = new ArrayList<>();

    /**
     * Adds the module {@code name} ("views/now.js").
     *
     * @throws IllegalArgumentException for a module that imports one not yet added, or imports or exports in another form
     */
    void add(String name, String source) {
        String body = IMPORT.matcher(source).replaceAll(found -> binding(name, found.group(1), found.group(2)));
        Matcher exports = EXPORT.matcher(body);
        String names = exports.results().map(found -> found.group(1)).collect(Collectors.joining(", "));
        body = exports.replaceAll("");
        Matcher other = OTHER.matcher(body);
        if (other.find()) {
            throw new IllegalArgumentException("web/" + name + ": Modules does not know this form: " + other.group());
        }
        script.append("const ").append(variable(name)).append(" = (() => {\n");
        script.append(body.strip()).append("\nreturn { ").append(names).append(" };\n})();\n");
        known.add(file(name));
    }

    @Override
    public String toString() {
        return script.toString();
    }

    private String binding(String importer, String names, String imported) {
        if (!known.contains(file(imported))) {
            throw new IllegalArgumentException(
                    "web/" + importer + " imports " + imported + ", which page.list does not name above it");
        }
        return Matcher.quoteReplacement("const " + names + " = " + variable(imported) + ";");
    }

    /** Modules are known by the names of their files alone, whatever folder they are imported from. */
    private static String file(String name) {
        return name.substring(name.lastIndexOf('/') + 1);
    }

    private static String variable(String name) {
        return "module_" + file(name).replace(".js", "").replace('-', '_');
    }
}
