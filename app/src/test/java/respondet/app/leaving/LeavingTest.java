package respondet.app.leaving;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import respondet.app.community.Agreements;
import respondet.app.community.Communities;
import respondet.app.community.OwnPlace;
import respondet.app.journal.Entry;
import respondet.app.journal.Journal;
import respondet.app.overview.Attention;
import respondet.app.overview.Matter;
import respondet.app.own.StoryA7;
import respondet.app.store.Installation;
import respondet.app.store.OnEachDatabase;

/** From announcing to leave until the agreement says so. */
class LeavingTest {

    private static final LocalDate LAST = LocalDate.now(ZoneOffset.UTC).plusYears(1);

    @OnEachDatabase
    void announcesTakesBackAndReplays(Installation installation) throws IOException {
        var her = her(installation);
        var id = her.community().id();
        var leaving = installation.bean(Leaving.class);
        var notices = installation.bean(LeaveNotices.class);
        assertThat(leaving.announce(her, LAST.toString(), "her")).isEmpty();
        assertThat(notices.find(id, "her").orElseThrow().left()).isEqualTo(LAST.plusDays(1));
        assertThat(leaving.announce(her, LAST.minusDays(1).toString(), "her")).isEmpty();
        assertThat(notices.of(id)).extracting(LeaveNotice::left).containsExactly(LAST);
        var other = Installation.onSqlite();
        try {
            var journal = other.bean(Journal.class);
            installation.bean(Journal.class).all().forEach(journal::replay);
            assertThat(other.bean(LeaveNotices.class).of(id)).isEqualTo(notices.of(id));
        } finally {
            other.close();
        }
        leaving.withdraw(her, "her");
        leaving.withdraw(her, "her");
        assertThat(notices.of(id)).isEmpty();
        assertThat(installation.bean(Journal.class).of(id))
                .extracting(Entry::kind)
                .filteredOn(kind -> kind.startsWith("leave."))
                .containsExactly("leave.withdrawn", "leave.announced", "leave.announced");
    }

    @OnEachDatabase
    void refusesWhatIsNoDayAndOneThatIsPast(Installation installation) throws IOException {
        var her = her(installation);
        var leaving = installation.bean(Leaving.class);
        assertThat(leaving.announce(her, "soon", "her")).contains("leaving.problem.day");
        assertThat(leaving.announce(her, "2027-02-30", "her")).contains("leaving.problem.day");
        assertThat(leaving.announce(her, "+999999999-12-31", "her")).contains("leaving.problem.day");
        assertThat(leaving.announce(her, "2026-01-31", "her")).contains("leaving.problem.past");
        assertThat(installation.bean(LeaveNotices.class).of(her.community().id()))
                .isEmpty();
    }

    @OnEachDatabase
    void givesTheManagerSomethingToDoUntilTheAgreementSaysIt(Installation installation) throws IOException {
        var her = her(installation);
        var id = her.community().id();
        var leaving = installation.bean(Leaving.class);
        leaving.announce(her, LAST.toString(), "her");
        assertThat(toDos(installation, id))
                .singleElement()
                .satisfies(each ->
                        assertThat(each.path()).startsWith("/agreement/leave?member=her&left=" + LAST.plusDays(1)));
        var agreements = installation.bean(Agreements.class);
        var document = installation
                .bean(Communities.class)
                .agreement(id)
                .orElseThrow()
                .document()
                .replace("kind: household, joined: 2026-01-01", "kind: household, joined: 2026-01-01, left: " + LAST);
        var wording = new Agreements.Wording(document.getBytes(StandardCharsets.UTF_8), "She leaves");
        assertThat(agreements.change(id, 1, wording, "").found()).isPresent();
        assertThat(toDos(installation, id)).isEmpty();
        leaving.withdraw(her, "her");
        assertThat(installation.bean(LeaveNotices.class).of(id)).as("too late").hasSize(1);
        assertThat(leaving.announce(her, LAST.toString(), "her")).contains("leaving.problem.recorded");
    }

    private static List<Matter> toDos(Installation installation, String id) {
        return installation.bean(Attention.class).of(id).stream()
                .filter(matter -> matter.kind() == Matter.Kind.LEAVING)
                .toList();
    }

    private static OwnPlace her(Installation installation) throws IOException {
        var id = StoryA7.found(installation::bean, "be-a7-equal");
        return new OwnPlace(installation.bean(Communities.class).find(id).orElseThrow(), "her", List.of("her"));
    }
}
