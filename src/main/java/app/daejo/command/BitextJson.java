package app.daejo.command;

import app.daejo.quality.Bitext;
import java.util.ArrayList;
import java.util.HashSet;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** Reads an article for checking from one line of JSON. */
final class BitextJson {

    private static final ObjectReader READER = JsonMapper.builder().build().reader();

    private BitextJson() {}

    /** The line is no article, and the message says why in a few words. */
    static final class Malformed extends Exception {
        private static final long serialVersionUID = 1;

        Malformed(String message) {
            super(message);
        }
    }

    /** @throws Malformed if the line is no JSON object or a member is missing or of the wrong type */
    static Bitext read(String line) throws Malformed {
        JsonNode root;
        try {
            root = READER.readTree(line);
        } catch (JacksonException e) {
            throw new Malformed("not JSON: " + e.getOriginalMessage());
        }
        if (!root.isObject()) {
            throw new Malformed("not a JSON object");
        }
        var pairs = new ArrayList<Bitext.Pair>();
        var ids = new HashSet<String>();
        for (var segment : array(root, "segments")) {
            var id = text(segment, "id", "segments");
            if (!ids.add(id)) {
                throw new Malformed("segment id \"" + id + "\" stands twice");
            }
            pairs.add(
                    new Bitext.Pair(id, text(segment, "src", "segment " + id), text(segment, "tgt", "segment " + id)));
        }
        var glossary = new ArrayList<Bitext.GlossaryEntry>();
        if (!root.path("glossary").isMissingNode() && !root.path("glossary").isNull()) {
            for (var entry : array(root, "glossary")) {
                glossary.add(new Bitext.GlossaryEntry(text(entry, "src", "glossary"), text(entry, "tgt", "glossary")));
            }
        }
        var domain = root.path("domain");
        return new Bitext(
                text(root, "doc", "the article"), domain.isString() ? domain.asString() : null, glossary, pairs);
    }

    private static Iterable<JsonNode> array(JsonNode parent, String name) throws Malformed {
        var node = parent.path(name);
        if (!node.isArray()) {
            throw new Malformed("\"" + name + "\" is not an array");
        }
        return node;
    }

    private static String text(JsonNode parent, String name, String where) throws Malformed {
        var node = parent.path(name);
        if (!node.isString()) {
            throw new Malformed("\"" + name + "\" of " + where + " is not a string");
        }
        return node.asString();
    }
}
