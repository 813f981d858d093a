package respondet.app.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import respondet.app.document.Documents;
import respondet.app.document.Furnished;
import respondet.app.journal.Entry;
import respondet.app.journal.Journal;
import respondet.app.mail.Outbox;
import respondet.app.mail.PostedLetter;
import respondet.app.paper.PaperCheck;
import respondet.app.store.Installation;
import respondet.app.store.OnEachDatabase;
import respondet.app.text.Language;
import respondet.app.text.Texts;

/** Members are reminded step by step, and of nothing twice before its days passed. */
class RemindingTest {

    private static final String HOME = MoneyTest.HOME;
    private static final LocalDate DUE = Furnished.ISSUED.plusDays(30);

    private static List<Tuple> letters(List<Reminder> reminders) {
        return reminders.stream()
                .map(each -> Tuple.tuple(each.member(), each.step(), each.way()))
                .toList();
    }

    @OnEachDatabase
    void remindsOnceAndGoesOnWhenTheDaysPassed(Installation installation) throws IOException {
        MoneyTest.issue(installation);
        AnnouncingTest.join(installation, "home3", Language.ENGLISH);
        var reminding = installation.bean(Reminding.class);
        assertThat(reminding.due(HOME, DUE.plusDays(13))).isEmpty();
        MoneyTest.collected(installation);
        var first = reminding.due(HOME, DUE.plusDays(14));
        assertThat(letters(first))
                .as("what the bank collects is not reminded of, and a payment to members neither")
                .contains(Tuple.tuple("home3", 1, Way.EMAIL), Tuple.tuple("home4", 1, Way.PAPER))
                .noneMatch(
                        each -> List.of("home1", "home2").contains(each.toList().getFirst()));
        assertThat(reminding.send(HOME, DUE.plusDays(14), "m")).isEqualTo(first.size());
        assertThat(reminding.send(HOME, DUE.plusDays(14), "m"))
                .as("pressed twice")
                .isZero();
        assertThat(reminding.due(HOME, DUE.plusDays(27))).isEmpty();
        assertThat(reminding.due(HOME, DUE.plusDays(28)))
                .extracting(Reminder::step)
                .containsOnly(2);
        assertThat(installation.bean(Journal.class).all())
                .extracting(Entry::kind)
                .endsWith("money.reminders_sent");
        assertThat(installation.bean(Outbox.class).newest())
                .filteredOn(each -> each.recipient().equals("home3@example.org"))
                .singleElement()
                .extracting(PostedLetter::text)
                .asString()
                .contains(installation
                        .bean(Documents.class)
                        .ofMember(HOME, "home3")
                        .getFirst()
                        .number());
        assertReplayed(installation);
    }

    private static void assertReplayed(Installation installation) {
        var other = Installation.onSqlite();
        try {
            installation.bean(Journal.class).all().forEach(other.bean(Journal.class)::replay);
            assertThat(other.bean(SentReminders.class).of(HOME))
                    .isEqualTo(installation.bean(SentReminders.class).of(HOME))
                    .isNotEmpty();
        } finally {
            other.close();
        }
    }

    /** Whoever was reminded late gets the next one late too, and after the last there is none. */
    @OnEachDatabase
    void leavesTimeBetweenTheSteps(Installation installation) throws IOException {
        MoneyTest.issue(installation);
        var reminding = installation.bean(Reminding.class);
        var late = DUE.plusDays(100);
        reminding.send(HOME, late, "m");
        assertThat(reminding.due(HOME, late.plusDays(13))).isEmpty();
        reminding.send(HOME, late.plusDays(14), "m");
        assertThat(reminding.due(HOME, late.plusDays(27))).isEmpty();
        reminding.send(HOME, late.plusDays(28), "m");
        assertThat(installation.bean(SentReminders.class).of(HOME))
                .filteredOn(each -> each.member().equals("home3"))
                .extracting(Reminder::step)
                .containsExactly(3, 2, 1);
        assertThat(reminding.due(HOME, late.plusDays(400))).isEmpty();
    }

    @OnEachDatabase
    void isALetterThatCanBeReadAloud(Installation installation) throws IOException {
        MoneyTest.issue(installation);
        var reminders = installation.bean(Reminding.class).due(HOME, DUE.plusDays(14));
        var home3 = reminders.stream()
                .filter(each -> each.member().equals("home3"))
                .findFirst()
                .orElseThrow();
        var french = Texts.in(Language.FRENCH);
        var pdf = installation.bean(ReminderLetters.class).pdf(home3, Language.FRENCH);
        assertThat(PaperCheck.problems(pdf)).isEmpty();
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Somebody home3", french.say("money.reminder.friendly.title"))
                    .contains(
                            home3.lines().getFirst().document(), french.values().date(DUE));
        }
    }

    @ParameterizedTest
    @CsvSource({"1, FRIENDLY", "2, FIRM", "3, LAST"})
    void speaksByItsStep(int step, ReminderStep tone) {
        assertThat(ReminderStep.of(step)).isEqualTo(tone);
    }
}
