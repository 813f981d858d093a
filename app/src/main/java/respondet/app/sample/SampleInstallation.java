package respondet.app.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import respondet.app.community.Agreements;
import respondet.app.community.Communities;
import respondet.app.community.CommunityFiles;
import respondet.app.demo.SampleFolders;
import respondet.app.identity.Account;
import respondet.app.identity.Accounts;
import respondet.app.identity.Grant;
import respondet.app.identity.GrantGiven;
import respondet.app.identity.Grants;
import respondet.app.identity.Samples;
import respondet.app.identity.SignInPage.Sample;
import respondet.app.journal.Journal;
import respondet.app.reading.FolderReadings;
import respondet.app.run.Runs;
import respondet.app.run.Settling;
import respondet.app.store.Ids;
import respondet.app.text.Language;

/** Fills an empty data folder with the sample communities, one account a role, and shows them on the sign-in page. */
@Component
@ConditionalOnProperty("respondet.sample")
class SampleInstallation implements ApplicationRunner {

    private static final String NOBODY = "";
    private static final String PASSWORD = "sample-pass-2025";
    private static final LocalDate START = LocalDate.of(2024, 12, 1);

    private static final List<YearMonth> FINAL = List.of(YearMonth.of(2025, 5), YearMonth.of(2025, 6));
    private static final YearMonth DRAFT = YearMonth.of(2025, 7);

    private final Agreements agreements;
    private final Communities communities;
    private final CommunityFiles files;
    private final Accounts accounts;
    private final Grants grants;
    private final Journal journal;
    private final FolderReadings readings;
    private final Settling settling;
    private final Runs runs;
    private final SampleMembers members;
    private final SampleDocuments documents;
    private final Samples samples;

    SampleInstallation(
            Agreements agreements,
            Communities communities,
            CommunityFiles files,
            Accounts accounts,
            Grants grants,
            Journal journal,
            FolderReadings readings,
            Settling settling,
            Runs runs,
            SampleMembers members,
            SampleDocuments documents,
            Samples samples) {
        this.agreements = agreements;
        this.communities = communities;
        this.files = files;
        this.accounts = accounts;
        this.grants = grants;
        this.journal = journal;
        this.readings = readings;
        this.settling = settling;
        this.runs = runs;
        this.members = members;
        this.documents = documents;
        this.samples = samples;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        var shown = new ArrayList<Sample>();
        for (var person : SamplePerson.ALL) {
            shown.add(
                    new Sample(person.email(), PASSWORD, "role." + person.role().id(), person.community()));
        }
        if (!isComplete()) {
            SampleFolders.write(files::folder);
            for (var id : SampleFolders.ids()) {
                found(id);
            }
            SamplePerson.ALL.forEach(this::open);
            members.fill();
            SampleFolders.ids().forEach(this::finalise);
            documents.fill("namur", Language.FRENCH);
            documents.fill("turin", Language.ITALIAN);
            SampleFolders.ids().forEach(this::draft);
        }
        samples.show(shown);
    }

    /** The drafts of the last community come last; what was interrupted before goes on where it stopped. */
    private boolean isComplete() {
        return hasRun(SampleFolders.ids().getLast(), DRAFT);
    }

    private boolean hasRun(String community, YearMonth month) {
        return runs.of(community).stream()
                .anyMatch(run -> run.month().equals(month) && !run.state().isOpen());
    }

    private void found(String id) throws IOException {
        var document = Files.readAllBytes(files.folder(id).resolve("community.yaml"));
        if (communities.find(id).isEmpty()
                && agreements.found(id, document, NOBODY).found().isEmpty()) {
            throw new IllegalStateException("The sample (" + id + ") is refused.");
        }
        readings.enter(id, NOBODY);
    }

    private void finalise(String id) {
        for (var month : FINAL) {
            if (runs.counting(id, month).isEmpty()) {
                settling.finalise(settling.settle(id, month), NOBODY);
            }
        }
    }

    private void draft(String id) {
        if (!hasRun(id, DRAFT)) {
            settling.settle(id, DRAFT);
        }
    }

    private void open(SamplePerson person) {
        var account = accounts.findByEmail(person.email())
                .orElseGet(() -> accounts.open(person.email(), person.name(), person.language()));
        if (grants.all(account.id()).isEmpty()) {
            give(person, account);
        }
    }

    private void give(SamplePerson person, Account account) {
        accounts.setPassword(account.id(), PASSWORD);
        var grant = new Grant(
                Ids.next(),
                person.role(),
                Optional.of(person.territory()).filter(each -> !each.isEmpty()),
                Optional.of(person.community()).filter(each -> !each.isEmpty()),
                Optional.of(person.member()).filter(each -> !each.isEmpty()),
                START,
                Optional.empty());
        journal.write(new GrantGiven(account.id(), grant), NOBODY);
    }
}
