package respondet.app.money;

import java.util.LinkedHashMap;
import java.util.stream.Collectors;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import respondet.app.community.Agreements;
import respondet.app.community.Communities;
import respondet.app.identity.Needs;
import respondet.app.identity.Right;
import respondet.app.identity.Viewer;
import respondet.app.page.NotFound;
import respondet.app.page.Page;
import respondet.app.text.Texts;
import respondet.core.community.Member;

/** Looks at the reminders that are due, writes them, and gives them out. */
@Controller
class ReminderPages {

    private final Reminding reminding;
    private final SentReminders sent;
    private final ReminderLetters letters;
    private final Communities communities;
    private final Agreements agreements;

    ReminderPages(
            Reminding reminding,
            SentReminders sent,
            ReminderLetters letters,
            Communities communities,
            Agreements agreements) {
        this.reminding = reminding;
        this.sent = sent;
        this.letters = letters;
        this.communities = communities;
        this.agreements = agreements;
    }

    @GetMapping("/communities/{community}/money/reminders")
    @Needs(Right.MOVE_MONEY)
    Page show(@PathVariable String community, Texts texts) {
        var names = agreements.need(community).members().stream().collect(Collectors.toMap(Member::id, Member::name));
        var words = new ReminderWords(texts, names, "/communities/" + community + "/money/reminders/");
        var byBatch = sent.of(community).stream()
                .collect(Collectors.groupingBy(Reminder::batch, LinkedHashMap::new, Collectors.toList()));
        return new RemindersPage(
                communities.find(community).orElseThrow(NotFound::new),
                reminding.due(community).stream().map(words::preview).toList(),
                byBatch.values().stream().map(words::batch).toList());
    }

    @PostMapping("/communities/{community}/money/reminders")
    @Needs(Right.MOVE_MONEY)
    String send(@PathVariable String community, Viewer viewer) {
        reminding.send(community, viewer.id());
        return "redirect:/communities/" + community + "/money/reminders";
    }

    /** What a member would get now. */
    @GetMapping("/communities/{community}/money/reminders/preview/{member}.pdf")
    @Needs(Right.MOVE_MONEY)
    ResponseEntity<byte[]> preview(@PathVariable String community, @PathVariable String member, Texts texts) {
        return reminding.due(community).stream()
                .filter(each -> each.member().equals(member))
                .findFirst()
                .map(each -> pdf(each, texts))
                .orElseThrow(NotFound::new);
    }

    @GetMapping("/communities/{community}/money/reminders/{reminder}.pdf")
    @Needs(Right.MOVE_MONEY)
    ResponseEntity<byte[]> letter(@PathVariable String community, @PathVariable String reminder, Texts texts) {
        return pdf(sent.find(community, reminder).orElseThrow(NotFound::new), texts);
    }

    private ResponseEntity<byte[]> pdf(Reminder reminder, Texts texts) {
        var name = LettersZip.plain(reminder.member()) + "-" + reminder.step() + ".pdf";
        return MoneyFiles.file(name, MediaType.APPLICATION_PDF, letters.pdf(reminder, texts.language()));
    }

    /** Those of a batch that are to be printed. */
    @GetMapping("/communities/{community}/money/reminders/{batch}.zip")
    @Needs(Right.MOVE_MONEY)
    ResponseEntity<byte[]> papers(@PathVariable String community, @PathVariable String batch, Texts texts) {
        var all = sent.of(community).stream()
                .filter(each -> each.batch().equals(batch))
                .toList();
        if (all.isEmpty()) {
            throw new NotFound();
        }
        var zip = LettersZip.of(letters.papers(all, texts.language()));
        return MoneyFiles.file(batch + ".zip", MediaType.parseMediaType("application/zip"), zip);
    }
}
