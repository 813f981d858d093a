package respondet.app.audit;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.stereotype.Component;
import respondet.app.identity.Right;
import respondet.app.identity.Viewer;
import respondet.app.journal.Entry;
import respondet.app.journal.Journal;
import tools.jackson.databind.json.JsonMapper;

/** The journal as far as a viewer may read it. */
@Component
class ReadableJournal {

    static final String JSON_LINES = "application/jsonl;charset=UTF-8";

    private final Journal journal;
    private final JsonMapper json;

    ReadableJournal(Journal journal, JsonMapper json) {
        this.journal = journal;
        this.json = json;
    }

    /** Whoever may not see single households reads and searches a journal in which they do not stand. */
    List<Entry> of(String community, Viewer viewer) {
        return viewer.may(Right.SEE_HOUSEHOLDS_IN_NEED, community) ? journal.whole(community) : journal.of(community);
    }

    /** Every entry, the oldest first, one JSON object a line. */
    byte[] lines(String community, Viewer viewer) {
        var lines = new StringBuilder();
        of(community, viewer)
                .reversed()
                .forEach(entry -> lines.append(json.writeValueAsString(entry)).append('\n'));
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }
}
