package respondet.app.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import respondet.app.community.Communities;
import respondet.app.document.Documents;
import respondet.app.document.Originals;
import respondet.app.store.Installation;
import respondet.app.store.OnEachDatabase;

/** Documents of erased members stay until the law's last day, and go on the next. */
class RetentionTest {

    @OnEachDatabase
    void deletesOnTheFirstDayAfterTheTimeAndKeepsNumberAndAmounts(Installation installation) throws IOException {
        Marked.live(installation);
        var documents = installation.bean(Documents.class);
        var originals = installation.bean(Originals.class);
        var retention = installation.bean(Retention.class);
        var community = installation.bean(Communities.class).find(Marked.HOME).orElseThrow();
        var issued = documents.ofMember(Marked.HOME, Marked.WHO);
        assertThat(issued).isNotEmpty();
        assertThat(retention.deletePast(community, LocalDate.of(2100, 1, 1)))
                .as("nobody is erased")
                .isEmpty();
        assertThat(installation.bean(Erasing.class).erase(Marked.HOME, Marked.WHO, "Asked", "m"))
                .isEmpty();
        assertThat(retention.of(community))
                .extracting(Retention.Kept::end)
                .allMatch(end -> end.equals(Optional.of(LocalDate.of(2036, 1, 1))));
        assertThat(retention.deletePast(community, LocalDate.of(2035, 12, 31))).isEmpty();
        assertThat(originals.files(issued.getFirst())).containsKeys(".json", ".pdf");
        int all = originals.of(Marked.HOME).size();
        assertThat(retention.deletePast(community, LocalDate.of(2036, 1, 1)))
                .containsExactly(issued.stream().map(each -> each.number()).toArray(String[]::new));
        assertThat(originals.files(issued.getFirst())).isEmpty();
        assertThat(documents.ofMember(Marked.HOME, Marked.WHO)).isEqualTo(issued);
        assertThat(originals.of(Marked.HOME)).hasSize(all - issued.size());
        assertThat(retention.of(community)).isEmpty();
    }
}
