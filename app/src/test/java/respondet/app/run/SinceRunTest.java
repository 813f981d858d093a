package respondet.app.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import respondet.app.community.Agreements;
import respondet.app.community.CommunityFiles;
import respondet.app.demo.WrittenSamples;
import respondet.app.journal.Journal;
import respondet.app.reading.DeliveryAccepted;
import respondet.app.reading.Origin;
import respondet.app.store.Installation;
import respondet.app.store.OnEachDatabase;
import respondet.core.time.Resolution;

/** Who makes a draft final learns what it does not know. */
class SinceRunTest {

    private static final String TURIN = "turin";

    @OnEachDatabase
    void saysWhatBecameKnownAfterADraft(Installation installation) throws Exception {
        var files = installation.bean(CommunityFiles.class);
        WrittenSamples.copy(files::folder);
        var document = Files.readString(files.folder(TURIN).resolve("community.yaml"));
        var agreements = installation.bean(Agreements.class);
        agreements.found(TURIN, document.getBytes(StandardCharsets.UTF_8), "");
        var draft = installation.bean(Settling.class).settle(TURIN, YearMonth.of(2025, 7));
        var since = installation.bean(SinceRun.class);
        assertThat(since.than(draft)).isEmpty();

        var remarked = (document + "# remark\n").getBytes(StandardCharsets.UTF_8);
        agreements.change(TURIN, 1, new Agreements.Wording(remarked, "remark"), "manager");
        assertThat(since.than(draft)).containsExactly("run.newer.agreement");

        var received = draft.knownAt().plusSeconds(1);
        var delivery = new DeliveryAccepted(
                Optional.of(TURIN), "d1", received, "later", Origin.UPLOAD, Resolution.HOUR, List.of());
        installation.bean(Journal.class).write(delivery, "manager");
        assertThat(since.than(draft)).containsExactly("run.newer.agreement", "run.newer.readings");

        installation.bean(Settling.class).finalise(draft, "manager");
        var runs = installation.bean(Runs.class);
        assertThat(since.than(runs.find(TURIN, draft.id()).orElseThrow())).isEmpty();
    }
}
