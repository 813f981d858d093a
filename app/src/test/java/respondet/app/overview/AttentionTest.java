package respondet.app.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import respondet.app.community.Agreements;
import respondet.app.identity.Accounts;
import respondet.app.identity.Grant;
import respondet.app.identity.GrantEnded;
import respondet.app.identity.GrantGiven;
import respondet.app.identity.Grants;
import respondet.app.identity.Role;
import respondet.app.journal.Journal;
import respondet.app.overview.Matter.Kind;
import respondet.app.reading.FolderReadings;
import respondet.app.reading.ReadingState;
import respondet.app.run.Settling;
import respondet.app.store.Ids;
import respondet.app.store.Installation;
import respondet.app.store.OnEachDatabase;
import respondet.app.text.Language;
import respondet.app.text.Texts;
import respondet.core.law.Value;

/** What needs attention in a community, and when nothing does. */
class AttentionTest {

    private static final LocalDate START = LocalDate.of(2025, 1, 1);

    private static final String SMALL = """
            id: small
            name: Small
            territory: PL213
            regime: pl-net-billing
            members:
              - { id: home, name: Home, kind: household, joined: 2025-01-01 }
            points:
              - { id: home, member: home, plant: roof, tariff: home }
            plants:
              - { id: roof, owner: home, technology: pv, capacity_kw: 5, in_service: 2024-01-01 }
            tariffs:
              home: { kind: g11, energy: 0.5, distribution: 0.3 }
            """;

    private static List<Kind> kinds(Installation installation, String community) {
        return installation.bean(Attention.class).of(community).stream()
                .map(Matter::kind)
                .toList();
    }

    private static Grant give(Installation installation, String email, String community, String member) {
        var account = installation.bean(Accounts.class).open(email, email, Language.ENGLISH);
        var grant = new Grant(
                Ids.next(),
                Role.MEMBER,
                Optional.empty(),
                Optional.of(community),
                Optional.of(member),
                START,
                Optional.empty());
        installation.bean(Journal.class).write(new GrantGiven(account.id(), grant), "");
        return grant;
    }

    @OnEachDatabase
    void isCalmWhereNothingNeedsAttention(Installation installation) {
        var founded = installation.bean(Agreements.class).found("small", SMALL.getBytes(StandardCharsets.UTF_8), "");
        assertThat(founded.found()).isPresent();
        assertThat(kinds(installation, "small")).containsExactly(Kind.WITHOUT_ACCOUNT);
        var grant = give(installation, "home@example.org", "small", "home");
        assertThat(kinds(installation, "small")).isEmpty();
        assertThat(installation.bean(Grants.class).membersIn("small")).containsExactly("home");
        var account = installation
                .bean(Accounts.class)
                .findByEmail("home@example.org")
                .orElseThrow();
        installation
                .bean(Journal.class)
                .write(new GrantEnded(account.id(), grant.id(), LocalDate.of(2025, 6, 1), Optional.of("small")), "");
        assertThat(installation.bean(Grants.class).membersIn("small")).isEmpty();
    }

    @OnEachDatabase
    void putsTheMostUrgentFirst(Installation installation) throws IOException {
        found(installation, "namur");
        var settling = installation.bean(Settling.class);
        settling.settle("namur", YearMonth.of(2031, 1));
        settling.settle("namur", YearMonth.of(2025, 7));
        var kinds = kinds(installation, "namur");
        assertThat(kinds).isSorted().startsWith(Kind.REFUSED_RUN).contains(Kind.DRAFT, Kind.WITHOUT_ACCOUNT);
    }

    @OnEachDatabase
    void countsMonthsThatAreNotSettledAndTheirGaps(Installation installation) throws IOException {
        found(installation, "turin");
        installation.bean(FolderReadings.class).enter("turin", "");
        var agreed = installation.bean(Agreements.class).read("turin").found().orElseThrow();
        var months = installation.bean(ReadingState.class).months("turin", agreed.zone());
        assertThat(months).hasSizeGreaterThan(6).isSorted();
        var unsettled = unsettled(installation);
        assertThat(unsettled.said().args().get("n")).isEqualTo(Value.of(months.size()));
        var settling = installation.bean(Settling.class);
        settling.finalise(settling.settle("turin", months.getFirst()), "");
        assertThat(unsettled(installation).said().args().get("n")).isEqualTo(Value.of(months.size() - 1));
        assertThat(unsettled(installation).said().args().get("month")).isEqualTo(Value.of(months.get(1)));
    }

    private static Matter unsettled(Installation installation) {
        return installation.bean(Attention.class).of("turin").stream()
                .filter(matter -> matter.kind() == Kind.UNSETTLED)
                .findFirst()
                .orElseThrow();
    }

    /** The lead of a territory reads these sentences too. */
    @OnEachDatabase
    void namesNoMember(Installation installation) throws IOException {
        found(installation, "malopolska");
        var agreed =
                installation.bean(Agreements.class).read("malopolska").found().orElseThrow();
        var texts = Texts.in(Language.ENGLISH);
        for (var matter : installation.bean(Attention.class).of("malopolska")) {
            assertThat(agreed.members())
                    .noneMatch(member -> texts.say(matter.said()).contains(member.name()));
        }
    }

    private static void found(Installation installation, String id) throws IOException {
        installation.found(id);
    }
}
