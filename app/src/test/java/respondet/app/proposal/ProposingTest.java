package respondet.app.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import respondet.app.journal.Journal;
import respondet.app.own.StoryA7;
import respondet.app.run.RunRow;
import respondet.app.run.Runs;
import respondet.app.run.Settling;
import respondet.app.store.Installation;
import respondet.app.store.OnEachDatabase;
import respondet.app.text.Language;
import respondet.app.text.Texts;

/** What a proposed key would have meant, against the figures of story A7. */
class ProposingTest {

    @OnEachDatabase
    void settlesTheMonthAgainWithEachKey(Installation installation) throws IOException {
        var id = june(installation).community();
        propose(installation, id, form("prorata", Map.of()));
        propose(installation, id, form("specific", Map.of("her", "50", "shop", "30", "school", "20")));
        propose(installation, id, form("equal", Map.of()));
        assertThat(shares(installation, id, "prorata"))
                .isEqualTo(Map.of("her", "1000 800", "shop", "4000 3200", "school", "4000 8000"));
        assertThat(shares(installation, id, "specific"))
                .isEqualTo(Map.of("her", "1000 1000", "shop", "4000 3600", "school", "4000 2400"));
        assertThat(shares(installation, id, "equal"))
                .isEqualTo(Map.of("her", "1000 1000", "shop", "4000 4000", "school", "4000 4000"));
    }

    @OnEachDatabase
    void saysInOneSentenceWhyHerPartFalls(Installation installation) throws IOException {
        var june = june(installation);
        propose(installation, june.community(), form("prorata", Map.of()));
        var proposals = installation.bean(KeyProposals.class);
        var proposal = proposals.of(june.community()).getFirst();
        var hers = proposals.effect(proposal, "her").orElseThrow();
        var schools = proposals.effect(proposal, "school").orElseThrow();
        var words = new ProposalWords(Texts.in(Language.ENGLISH), june.month());
        assertThat(words.sentence(proposal, hers))
                .isEqualTo("Under the key “in proportion to withdrawal” your part in June 2026 would have fallen from"
                        + " 1.000 kWh to 0.800 kWh, because energy would follow use, and your use was small beside"
                        + " the others’.");
        assertThat(words.sentence(proposal, schools))
                .contains("risen from 4.000 kWh to 8.000 kWh")
                .contains("large");
        for (var language : Language.values()) {
            assertThat(new ProposalWords(Texts.in(language), june.month()).sentence(proposal, hers))
                    .as(language.code())
                    .containsPattern("1[.,]000 kWh")
                    .containsPattern("0[.,]800 kWh");
        }
    }

    @OnEachDatabase
    void saysSomethingUnderEveryKindOfKey(Installation installation) throws IOException {
        var june = june(installation);
        var parts = Map.of("her", "50", "shop", "30", "school", "20");
        for (var kind :
                KeyForm.KINDS.stream().filter(each -> !each.equals("constant")).toList()) {
            propose(installation, june.community(), form(kind, parts));
        }
        var proposals = installation.bean(KeyProposals.class);
        assertThat(proposals.of(june.community())).hasSize(KeyForm.KINDS.size() - 1);
        for (var proposal : proposals.of(june.community())) {
            for (var language : Language.values()) {
                var words = new ProposalWords(Texts.in(language), june.month());
                proposals
                        .effects(proposal)
                        .forEach(effect ->
                                assertThat(words.sentence(proposal, effect)).isNotBlank());
            }
        }
    }

    @OnEachDatabase
    void storesNothingOfWhatIsWrong(Installation installation) throws IOException {
        var id = june(installation).community();
        assertRefused(installation, id, form("specific", Map.of("her", "50", "shop", "30")), "refused");
        assertRefused(installation, id, form("specific", Map.of("her", "50", "nobody", "50")), "refused");
        assertRefused(installation, id, form("specific", Map.of("her", "a lot")), "number");
        assertRefused(installation, id, form("specific", Map.of("her", "1e9999999")), "number");
        assertRefused(installation, id, form("specific", Map.of()), "parts");
        assertRefused(installation, id, form("hourly", Map.of()), "kind");
        assertRefused(installation, id, form("constant", Map.of("her", "100")), "refused");
        assertRefused(installation, id, new KeyForm("", "2027-01-01", "equal", "", Map.of()), "title");
        assertRefused(installation, id, new KeyForm("x", "2027-13-01", "equal", "", Map.of()), "day");
        assertRefused(installation, id, new KeyForm("x", "2026-01-01", "equal", "", Map.of()), "refused");
        var hostile = new KeyForm("\" }\n- { from: 2020-01-01", "2027-01-01", "prorata", "", Map.of());
        assertThat(installation.bean(Proposing.class).publish(id, hostile, "").problem())
                .isEmpty();
        assertThat(installation.bean(KeyProposals.class).of(id)).hasSize(1);
    }

    @OnEachDatabase
    void closesAndReplays(Installation installation) throws IOException {
        var id = june(installation).community();
        propose(installation, id, form("prorata", Map.of()));
        propose(installation, id, form("equal_iterative", Map.of()));
        var proposals = installation.bean(KeyProposals.class);
        var first = proposals.of(id).getLast();
        installation.bean(Proposing.class).close(first, "manager");
        assertThat(proposals.find(id, first.id()).orElseThrow().isOpen()).isFalse();
        assertThat(proposals.find("other", first.id())).isEmpty();
        var other = Installation.onSqlite();
        try {
            installation.bean(Journal.class).all().forEach(other.bean(Journal.class)::replay);
            var again = other.bean(KeyProposals.class);
            assertThat(again.of(id)).isEqualTo(proposals.of(id));
            assertThat(again.effects(first)).isEqualTo(proposals.effects(first));
        } finally {
            other.close();
        }
    }

    private static void assertRefused(Installation installation, String id, KeyForm form, String why) {
        var outcome = installation.bean(Proposing.class).publish(id, form, "");
        assertThat(outcome.problem()).isEqualTo("proposal.problem." + why);
        assertThat(installation.bean(KeyProposals.class).of(id)).isEmpty();
    }

    private static RunRow june(Installation installation) throws IOException {
        var id = StoryA7.found(installation::bean, "be-a7-equal");
        var settling = installation.bean(Settling.class);
        var run = settling.settle(id, StoryA7.JUNE);
        settling.finalise(run, "");
        return installation.bean(Runs.class).find(id, run.id()).orElseThrow();
    }

    private static KeyForm form(String kind, Map<String, String> parts) {
        return new KeyForm("Draft 3/2026: " + kind, "2027-01-01", kind, kind.equals("hybrid") ? "50" : "", parts);
    }

    private static void propose(Installation installation, String id, KeyForm form) {
        var outcome = installation.bean(Proposing.class).publish(id, form, "manager");
        assertThat(outcome.problem()).as(outcome.problems().toString()).isEmpty();
    }

    private static Map<String, String> shares(Installation installation, String id, String kind) {
        var proposals = installation.bean(KeyProposals.class);
        var shares = new TreeMap<String, String>();
        proposals.of(id).stream()
                .filter(each -> each.kind().equals(kind))
                .flatMap(each -> proposals.effects(each).stream())
                .forEach(effect -> shares.put(effect.member(), effect.sharedBefore() + " " + effect.sharedAfter()));
        return shares;
    }
}
