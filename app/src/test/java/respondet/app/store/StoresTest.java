package respondet.app.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.springframework.dao.DuplicateKeyException;
import respondet.app.community.AgreementVersion;
import respondet.app.community.Agreements;
import respondet.app.community.Communities;
import respondet.app.community.CommunityFiles;
import respondet.app.demo.WrittenSamples;
import respondet.app.identity.Accounts;
import respondet.app.identity.Grant;
import respondet.app.identity.GrantEnded;
import respondet.app.identity.GrantGiven;
import respondet.app.identity.Grants;
import respondet.app.identity.Role;
import respondet.app.journal.Entry;
import respondet.app.journal.Journal;
import respondet.app.page.Overtaken;
import respondet.app.text.Language;

/** The stores, on both databases alike. */
class StoresTest {

    @OnEachDatabase
    void provesPeopleByTheirPasswordAlone(Installation installation) {
        var accounts = installation.bean(Accounts.class);
        var ewa = accounts.open(" Ewa@Example.org ", "Ewa", Language.POLISH);
        accounts.setPassword(ewa.id(), "długie hasło");
        assertThat(accounts.prove("ewa@example.org", "długie hasło")).contains(ewa);
        assertThat(accounts.prove("ewa@example.org", "krótkie")).isEmpty();
        assertThat(accounts.prove("nobody@example.org", "długie hasło")).isEmpty();
        assertThatExceptionOfType(DuplicateKeyException.class)
                .isThrownBy(() -> accounts.open("EWA@example.org", "Other", Language.POLISH));
    }

    @OnEachDatabase
    void endsARoleOnItsDay(Installation installation) {
        var account = installation.bean(Accounts.class).open("jan@example.org", "Jan", Language.POLISH);
        var journal = installation.bean(Journal.class);
        var grant = new Grant(
                Ids.next(),
                Role.AUDITOR,
                Optional.empty(),
                Optional.of("a"),
                Optional.empty(),
                LocalDate.of(2025, 1, 1),
                Optional.empty());
        journal.write(new GrantGiven(account.id(), grant), "");
        assertThat(installation.bean(Grants.class).of(account.id())).containsExactly(grant);
        journal.write(new GrantEnded(account.id(), grant.id(), LocalDate.of(2025, 6, 1), Optional.of("a")), "");
        assertThat(installation.bean(Grants.class).of(account.id())).isEmpty();
    }

    @OnEachDatabase
    void numbersTheJournalWithoutGapsAlsoUnderLoad(Installation installation) throws Exception {
        var journal = installation.bean(Journal.class);
        var grant = new GrantEnded("nobody", "none", LocalDate.of(2025, 1, 1), Optional.of("a"));
        try (var threads = Executors.newFixedThreadPool(8)) {
            IntStream.range(0, 100).forEach(i -> threads.submit(() -> journal.write(grant, "")));
        }
        assertThat(journal.all().stream().map(Entry::number))
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, 100).boxed().toList());
    }

    @OnEachDatabase
    void keepsEveryVersionOfAnAgreement(Installation installation) throws IOException {
        var document = found(installation, "namur");
        var communities = installation.bean(Communities.class);
        var agreements = installation.bean(Agreements.class);
        var first = communities.agreement("namur").orElseThrow();
        var changed = document.replace("name: ", "name: Nowa ");
        assertThat(change(agreements, 1, changed).found()).isPresent();
        assertThat(communities.find("namur").orElseThrow().version()).isEqualTo(2);
        assertThat(communities.agreement("namur", first.recordedAt())).contains(first);
        assertThat(communities.versions("namur").stream().map(AgreementVersion::document))
                .containsExactly(changed, document);
    }

    @OnEachDatabase
    void refusesAnAgreementThatCannotBeReadAndOneThatCameSecond(Installation installation) throws IOException {
        var document = found(installation, "turin");
        var agreements = installation.bean(Agreements.class);
        var misspelt = change(agreements, "turin", 1, document.replace("members:", "membres:"));
        assertThat(misspelt.found()).isEmpty();
        assertThat(misspelt.problems()).isNotEmpty();
        assertThat(change(agreements, "turin", 1, document + "\n").found()).isPresent();
        assertThatExceptionOfType(Overtaken.class).isThrownBy(() -> change(agreements, "turin", 1, document));
        assertThat(installation.bean(Communities.class).versions("turin")).hasSize(2);
    }

    @OnEachDatabase
    void replaysToTheSameState(Installation installation) throws IOException {
        found(installation, "malopolska");
        var journal = installation.bean(Journal.class);
        var version = installation.bean(Communities.class).versions("malopolska");
        var other = Installation.onSqlite();
        try {
            journal.all().forEach(other.bean(Journal.class)::replay);
            assertThat(other.bean(Journal.class).all()).isEqualTo(journal.all());
            assertThat(other.bean(Communities.class).versions("malopolska")).isEqualTo(version);
            assertThat(other.bean(Communities.class).all())
                    .isEqualTo(installation.bean(Communities.class).all());
        } finally {
            other.close();
        }
    }

    private static String found(Installation installation, String id) throws IOException {
        var files = installation.bean(CommunityFiles.class);
        WrittenSamples.copy(files::folder);
        var document = Files.readString(files.folder(id).resolve("community.yaml"));
        var founded = installation.bean(Agreements.class).found(id, document.getBytes(StandardCharsets.UTF_8), "");
        assertThat(founded.found()).isPresent();
        return document;
    }

    private static respondet.core.problem.Checked<?> change(Agreements agreements, long expected, String document) {
        return change(agreements, "namur", expected, document);
    }

    private static respondet.core.problem.Checked<?> change(
            Agreements agreements, String id, long expected, String document) {
        var wording = new Agreements.Wording(document.getBytes(StandardCharsets.UTF_8), "Resolution 1/2025");
        return agreements.change(id, expected, wording, "");
    }
}
