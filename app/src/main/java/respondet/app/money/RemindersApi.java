package respondet.app.money;

import java.util.List;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import respondet.app.api.ApiRoute;
import respondet.app.api.ApiRoutes;
import respondet.app.api.PageOf;
import respondet.app.api.Slice;
import respondet.app.identity.Needs;
import respondet.app.identity.Right;
import respondet.app.identity.Viewer;
import respondet.app.text.Texts;

/** Reminders of what is overdue, for programs: look, write, take the letters. */
@ApiRoutes
class RemindersApi {

    private final Reminding reminding;
    private final SentReminders sent;
    private final ReminderPages pages;

    RemindersApi(Reminding reminding, SentReminders sent, ReminderPages pages) {
        this.reminding = reminding;
        this.sent = sent;
        this.pages = pages;
    }

    /**
     * What a member would get now.
     *
     * @param step the highest of its documents; 1 is friendly, 3 the last
     */
    record DueReminder(String member, int step, Way way, List<ReminderInfo.OverdueDocument> documents) {

        static DueReminder of(Reminder due) {
            var told = ReminderInfo.of(due);
            return new DueReminder(told.member(), told.step(), told.way(), told.documents());
        }
    }

    @GetMapping("/communities/{community}/money/reminders/due")
    @Needs(Right.MOVE_MONEY)
    @ApiRoute("Lists the reminders that would be written now, by member.")
    PageOf<DueReminder> due(@PathVariable String community, Slice slice) {
        return slice.of(reminding.due(community), Slice.Order.rising(Reminder::member), DueReminder::of);
    }

    @GetMapping(
            path = "/communities/{community}/money/reminders/due/{member}/letter.pdf",
            produces = MediaType.APPLICATION_PDF_VALUE)
    @Needs(Right.MOVE_MONEY)
    @ApiRoute("Gives the letter that a member would get now.")
    ResponseEntity<byte[]> preview(@PathVariable String community, @PathVariable String member, Texts texts) {
        return pages.preview(community, member, texts);
    }

    /** How many were written. */
    record WrittenInfo(int reminders) {}

    @PostMapping("/communities/{community}/money/reminders")
    @Needs(Right.MOVE_MONEY)
    @ApiRoute("Writes all reminders that are due, by e-mail where the member has an account; none where none is due.")
    WrittenInfo write(@PathVariable String community, Viewer viewer) {
        return new WrittenInfo(reminding.send(community, viewer.id()));
    }

    @GetMapping("/communities/{community}/money/reminders")
    @Needs(Right.MOVE_MONEY)
    @ApiRoute("Lists the reminders that were written, the newest first.")
    PageOf<ReminderInfo> list(@PathVariable String community, @RequestParam Optional<String> member, Slice slice) {
        var found = sent.of(community).stream()
                .filter(each -> member.map(each.member()::equals).orElse(true))
                .toList();
        return slice.of(found, ReminderInfo.ORDER, ReminderInfo::of);
    }

    @GetMapping(
            path = "/communities/{community}/money/reminders/{reminder}/letter.pdf",
            produces = MediaType.APPLICATION_PDF_VALUE)
    @Needs(Right.MOVE_MONEY)
    @ApiRoute("Gives a reminder as a letter, in the member's language.")
    ResponseEntity<byte[]> letter(@PathVariable String community, @PathVariable String reminder, Texts texts) {
        return pages.letter(community, reminder, texts);
    }

    @GetMapping(
            path = "/communities/{community}/money/reminders/batches/{batch}/letters.zip",
            produces = "application/zip")
    @Needs(Right.MOVE_MONEY)
    @ApiRoute("Gives the letters of what was written in one go that are to be printed.")
    ResponseEntity<byte[]> papers(@PathVariable String community, @PathVariable String batch, Texts texts) {
        return pages.papers(community, batch, texts);
    }
}
