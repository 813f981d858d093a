package respondet.app.audit;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import respondet.app.community.Communities;
import respondet.app.identity.Accounts;
import respondet.app.identity.Needs;
import respondet.app.identity.Right;
import respondet.app.identity.Viewer;
import respondet.app.journal.Entry;
import respondet.app.page.NotFound;
import respondet.app.page.Page;
import respondet.app.text.Texts;
import tools.jackson.databind.json.JsonMapper;

/** Shows the journal of a community and gives it as a file. */
@Controller
class JournalPages {

    private static final int PER_PAGE = 100;

    private final ReadableJournal journal;
    private final Communities communities;
    private final Accounts accounts;
    private final JsonMapper json;

    JournalPages(ReadableJournal journal, Communities communities, Accounts accounts, JsonMapper json) {
        this.journal = journal;
        this.communities = communities;
        this.accounts = accounts;
        this.json = json;
    }

    @GetMapping("/communities/{community}/journal")
    @Needs(Right.READ_JOURNAL)
    Page show(
            @PathVariable String community,
            @RequestParam(defaultValue = "") String search,
            @RequestParam Optional<Long> before,
            Viewer viewer,
            Texts texts) {
        var names = accounts.names();
        var found = journal.of(community, viewer).stream()
                .filter(entry -> before.map(limit -> entry.number() < limit).orElse(true))
                .filter(entry -> isAbout(entry, search.strip(), names))
                .limit(PER_PAGE + 1L)
                .toList();
        var shown = found.stream().limit(PER_PAGE).toList();
        return new JournalPage(
                communities.find(community).orElseThrow(NotFound::new),
                search,
                shown.stream().map(entry -> row(entry, names, texts)).toList(),
                found.size() > PER_PAGE
                        ? older(community, search, shown.getLast().number())
                        : "");
    }

    private static String older(String community, String search, long before) {
        return "/communities/" + community + "/journal?before=" + before + "&search="
                + URLEncoder.encode(search, StandardCharsets.UTF_8);
    }

    private static boolean isAbout(Entry entry, String search, Map<String, String> names) {
        var wanted = search.toLowerCase(Locale.ROOT);
        return List.of(entry.kind(), entry.subject(), entry.before(), entry.after(), who(entry, names)).stream()
                .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(wanted));
    }

    private static String who(Entry entry, Map<String, String> names) {
        return names.getOrDefault(entry.account(), entry.account());
    }

    private static String who(Entry entry, Map<String, String> names, Texts texts) {
        if (entry.isDiscreet()) {
            return "";
        }
        return entry.account().isEmpty() ? texts.say("journal.system") : who(entry, names);
    }

    private JournalPage.Row row(Entry entry, Map<String, String> names, Texts texts) {
        return new JournalPage.Row(
                entry.number(),
                texts.values().moment(entry.at(), ZoneOffset.UTC),
                who(entry, names, texts),
                "journal.kind." + entry.kind(),
                entry.subject(),
                entry.before(),
                readable(entry.after()));
    }

    private String readable(String change) {
        return change.isEmpty() ? "" : json.readTree(change).toPrettyString();
    }

    /** Every entry of the community, the oldest first, one JSON object a line. */
    @GetMapping("/communities/{community}/journal.jsonl")
    @Needs(Right.READ_JOURNAL)
    ResponseEntity<byte[]> file(@PathVariable String community, Viewer viewer) {
        var name = ContentDisposition.attachment()
                .filename(community + "-journal.jsonl")
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(ReadableJournal.JSON_LINES))
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(journal.lines(community, viewer));
    }
}
