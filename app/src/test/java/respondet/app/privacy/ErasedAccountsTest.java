package respondet.app.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static respondet.app.privacy.ErasingTest.found;
import static respondet.app.privacy.ErasingTest.replays;

import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import respondet.app.consent.ConsentGiven;
import respondet.app.consent.ConsentKind;
import respondet.app.consent.ConsentOrigin;
import respondet.app.identity.Accounts;
import respondet.app.identity.Grant;
import respondet.app.identity.GrantGiven;
import respondet.app.identity.Grants;
import respondet.app.identity.Role;
import respondet.app.journal.Entry;
import respondet.app.journal.Journal;
import respondet.app.leaving.LeaveAnnounced;
import respondet.app.store.Ids;
import respondet.app.store.Installation;
import respondet.app.store.OnOneDatabase;

/** What stays of accounts that were an erased member and are something else. */
class ErasedAccountsTest {

    /** An account that is something else too, here or elsewhere, stays; that it was the member is told by nothing. */
    @OnOneDatabase
    void partsAnAccountThatIsSomethingElsewhere(Installation installation) throws IOException, SQLException {
        parts(installation, "turin");
    }

    @OnOneDatabase
    void partsAnAccountThatIsSomethingElseHere(Installation installation) throws IOException, SQLException {
        parts(installation, Marked.HOME);
    }

    private static void parts(Installation installation, String elsewhere) throws IOException, SQLException {
        var account = alive(installation, elsewhere);
        assertThat(installation.bean(Erasing.class).erase(Marked.HOME, Marked.WHO, "Asked", "m"))
                .isEmpty();
        assertThat(found(installation))
                .filteredOn(place -> !place.startsWith("account.") && !place.startsWith("respondet.db"))
                .as("but for the account itself, in its table and in the copy of it")
                .containsExactlyInAnyOrder("copy.zip!database/account.jsonl");
        var grants = installation.bean(Grants.class);
        assertThat(grants.all(account)).extracting(Grant::role).as(elsewhere).containsExactly(Role.BOARD_MEMBER);
        assertThat(grants.everOf(Marked.HOME, Marked.WHO)).doesNotContain(account);
        assertThat(installation.bean(Journal.class).whole(Marked.HOME))
                .filteredOn(entry -> (entry.after() + entry.subject() + entry.account()).contains(account))
                .extracting(Entry::kind)
                .containsOnly(elsewhere.equals(Marked.HOME) ? new String[] {"role.given"} : new String[0]);
        assertThat(installation.bean(Accounts.class).find(account).orElseThrow().name())
                .isEqualTo(Marked.NAME);
        replays(installation);
    }

    private static String alive(Installation installation, String elsewhere) throws IOException {
        Marked.live(installation);
        if (!elsewhere.equals(Marked.HOME)) {
            installation.found(elsewhere);
        }
        var account = installation
                .bean(Accounts.class)
                .findByEmail("xq.person@example.org")
                .orElseThrow();
        var journal = installation.bean(Journal.class);
        var day = LocalDate.of(2025, 2, 1);
        var grant = new Grant(
                Ids.next(),
                Role.BOARD_MEMBER,
                Optional.empty(),
                Optional.of(elsewhere),
                Optional.empty(),
                day,
                Optional.empty());
        journal.write(new GrantGiven(account.id(), grant), "m");
        journal.write(new LeaveAnnounced(Marked.HOME, Marked.WHO, LocalDate.of(2025, 7, 1)), account.id());
        journal.write(
                new ConsentGiven(
                        Ids.next(),
                        Marked.HOME,
                        Marked.WHO,
                        ConsentKind.STATEMENTS,
                        "consent.wording.statements.1",
                        "fr",
                        ConsentOrigin.OWN,
                        day),
                account.id());
        return account.id();
    }
}
