package respondet.app.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import respondet.app.document.Documents;
import respondet.app.document.Furnished;
import respondet.app.document.Originals;
import respondet.app.identity.Grant;
import respondet.app.identity.Role;
import respondet.app.identity.Viewer;
import respondet.app.journal.Journal;
import respondet.app.privacy.MemberErased;
import respondet.app.store.Installation;
import respondet.app.store.OnEachDatabase;
import respondet.billing.account.JournalEntry;

/** The books name whoever was erased to those who may open the documents, and sum to the same for everybody. */
class NamesInBooksTest {

    private static final String HOME = "namur";
    private static final String NAME = "Somebody home4";

    @OnEachDatabase
    void nameTheErasedToBookkeepersAlone(Installation installation) throws IOException {
        Furnished.issue(installation, Furnished.furnished(installation, HOME));
        assertThat(table(installation, Role.COMMUNITY_MANAGER)).contains(NAME);
        installation.bean(Journal.class).write(new MemberErased(HOME, "home4", "former-1", "Asked"), "m");
        for (var role : List.of(Role.COMMUNITY_MANAGER, Role.BOARD_MEMBER, Role.AUDITOR)) {
            assertThat(table(installation, role)).doesNotContain(NAME).contains("home4", "Somebody home1");
            assertThat(ledger(installation, role)).doesNotContain(NAME).contains("Somebody home1");
        }
        assertThat(table(installation, Role.BOOKKEEPER)).contains(NAME);
        assertThat(ledger(installation, Role.BOOKKEEPER)).contains(NAME);
        var books = installation.bean(Books.class);
        assertThat(books.of(HOME, 2025, false))
                .extracting(JournalEntry::lines)
                .isEqualTo(books.of(HOME, 2025, true).stream()
                        .map(JournalEntry::lines)
                        .toList());
        var whole = lines(books);
        installation.bean(Journal.class).write(new MemberErased(HOME, "school", "former-2", "Asked"), "m");
        for (var member : List.of("home4", "school")) {
            installation
                    .bean(Documents.class)
                    .ofMember(HOME, member)
                    .forEach(installation.bean(Originals.class)::forget);
        }
        assertThat(lines(books)).as("also when nobody keeps the documents").isEqualTo(whole);
        assertThat(table(installation, Role.BOOKKEEPER)).doesNotContain(NAME);
    }

    /** Amounts by document and account. */
    private static List<String> lines(Books books) {
        return books.of(HOME, 2025).stream()
                .flatMap(entry -> entry.lines().stream()
                        .map(line -> entry.document() + " " + line.account().name() + " "
                                + line.amount().rounded()))
                .sorted()
                .toList();
    }

    private static String table(Installation installation, Role role) {
        var file = installation.bean(MoneyFiles.class).table(HOME, Optional.of(2025), "plain", viewer(role));
        return new String(Optional.ofNullable(file.getBody()).orElseThrow(), StandardCharsets.UTF_8);
    }

    private static String ledger(Installation installation, Role role) {
        var file = installation.bean(MoneyFiles.class).ledger(HOME, Optional.of(2025), viewer(role));
        return new String(Optional.ofNullable(file.getBody()).orElseThrow(), StandardCharsets.UTF_8);
    }

    private static Viewer viewer(Role role) {
        var grant = new Grant(
                "g",
                role,
                Optional.empty(),
                Optional.of(HOME),
                Optional.empty(),
                LocalDate.of(2025, 1, 1),
                Optional.empty());
        return new Viewer(Optional.empty(), List.of(grant));
    }
}
