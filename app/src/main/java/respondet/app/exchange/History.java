package respondet.app.exchange;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import respondet.app.journal.Entry;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What the journal of another installation tells of a community, one line an entry, in order. */
record History(List<Line> lines) {

    /** Where it stands in an archive. */
    static final String FOLDER = "respondet/";

    static final String JOURNAL = FOLDER + "journal.jsonl";
    static final String RESULTS = FOLDER + "results/";

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .build();

    History {
        lines = List.copyOf(lines);
    }

    /** An entry without its number, which is each journal's own. */
    record Line(Instant at, String account, String kind, String subject, String before, String after) {

        static Line of(Entry entry) {
            return new Line(entry.at(), entry.account(), entry.kind(), entry.subject(), entry.before(), entry.after());
        }

        Entry entry(long number, String community) {
            return new Entry(number, at, account, Optional.of(community), kind, subject, before, after);
        }
    }

    static History of(String text) throws BadArchive {
        var lines = new ArrayList<Line>();
        for (var line : text.lines().toList()) {
            try {
                lines.add(JSON.readValue(line, Line.class));
            } catch (JacksonException e) {
                throw BadArchive.of("exchange.bad.entry", Integer.toString(lines.size() + 1));
            }
        }
        return new History(lines);
    }

    String text() {
        var text = new StringBuilder();
        lines.forEach(line -> text.append(JSON.writeValueAsString(line)).append('\n'));
        return text.toString();
    }

    List<Entry> entries(String community) {
        var entries = new ArrayList<Entry>();
        for (var line : lines) {
            entries.add(line.entry(entries.size() + 1L, community));
        }
        return List.copyOf(entries);
    }
}
