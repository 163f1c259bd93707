package app.daejo.command;

import app.daejo.quality.Bitext;
import app.daejo.quality.Finding;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;

/** Writes a finding as one line of JSON, as pipelines read it. */
final class FindingJson {

    private final JsonMapper mapper = JsonMapper.builder().build();

    String write(Bitext bitext, Finding finding) {
        var node = mapper.createObjectNode();
        node.put("doc", bitext.id());
        node.put("segment", segment(bitext, finding.pair()));
        var span = finding.span();
        if (span == null) {
            node.putNull("start").putNull("end");
        } else {
            node.put("start", span.start()).put("end", span.end());
        }
        node.put("code", finding.code());
        node.put("tier", finding.tier().name());
        node.put("type", finding.type().name().toLowerCase(Locale.ROOT));
        node.put("severity", finding.severity().name().toLowerCase(Locale.ROOT));
        node.put("message", finding.words(Locale.ENGLISH));
        var evidence = node.putObject("evidence");
        var marks = evidence.putArray("spans");
        for (var mark : finding.evidence().marks()) {
            marks.addObject()
                    .put("side", mark.side().name().toLowerCase(Locale.ROOT))
                    .put("segment", segment(bitext, mark.pair()))
                    .put("start", mark.span().start())
                    .put("end", mark.span().end())
                    .put("text", mark.text());
        }
        var notes = evidence.putArray("notes");
        finding.evidence().notes().forEach(note -> notes.add(note.in(Finding.SENTENCES, Locale.ENGLISH)));
        if (finding.suggestion() != null) {
            node.put("suggestion", finding.suggestion());
        }
        return mapper.writeValueAsString(node);
    }

    private static String segment(Bitext bitext, int pair) {
        return pair < bitext.pairs().size() ? bitext.pairs().get(pair).id() : "";
    }
}
