package respondet.app.community;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import respondet.app.demo.WrittenSamples;
import respondet.app.store.Installation;
import respondet.app.store.OnEachDatabase;
import respondet.core.problem.Problem;
import respondet.core.problem.ProblemKind;

/** One market point in two communities of one installation. */
class SharedTwiceTest {

    private static final String POINT = "{ id: home01, member: home01,";
    private static final String MARKET_ID = "590322400000000001";

    @OnEachDatabase
    void warnsWhereMoreThanTheWholeIsShared(Installation installation) throws IOException {
        var agreements = installation.bean(Agreements.class);
        found(installation, "malopolska", "0.6");
        assertThat(other(agreements, document(installation, "0.4"))).isEmpty();
        var doubled = other(agreements, document(installation, "0.5"));
        assertThat(doubled).singleElement().satisfies(problem -> {
            assertThat(problem.kind()).isEqualTo(ProblemKind.SHARED_TWICE);
            assertThat(problem.point()).contains("home01");
            assertThat(problem.hint().args()).containsOnlyKeys("day");
            assertThat(problem.toString()).contains("2024-12-20").doesNotContain("malopolska");
        });
    }

    @OnEachDatabase
    void countsEachDayByItself(Installation installation) throws IOException {
        var agreements = installation.bean(Agreements.class);
        found(installation, "malopolska", "[{ from: 2025-01-01, share: 1 }, { from: 2025-07-01, share: 0 }]");
        var after = document(installation, "[{ from: 2025-07-01, share: 1 }]");
        assertThat(other(agreements, after)).isEmpty();
        var early = document(installation, "[{ from: 2025-06-30, share: 1 }]");
        assertThat(other(agreements, early))
                .singleElement()
                .satisfies(problem -> assertThat(problem.toString()).contains("2025-06-30"));
    }

    /** Names that communities made up may be alike without being one point. */
    @OnEachDatabase
    void comparesPublicIdentifiersOnly(Installation installation) throws IOException {
        var agreements = installation.bean(Agreements.class);
        found(installation, "malopolska", "1");
        var plain = original(installation).replace("id: malopolska", "id: other");
        assertThat(other(agreements, plain)).isEmpty();
    }

    private static List<Problem> other(Agreements agreements, String document) {
        var checked = agreements.checkNew("other", document.getBytes(StandardCharsets.UTF_8));
        assertThat(checked.found()).isPresent();
        return checked.problems().stream()
                .filter(problem -> problem.kind() == ProblemKind.SHARED_TWICE)
                .toList();
    }

    private static String document(Installation installation, String participation) throws IOException {
        return with(original(installation), participation).replace("id: malopolska", "id: other");
    }

    private static String with(String document, String participation) {
        assertThat(document).contains(POINT);
        return document.replace(
                POINT, POINT + " market_id: \"" + MARKET_ID + "\", participation: " + participation + ",");
    }

    private static void found(Installation installation, String id, String participation) throws IOException {
        var document = with(original(installation), participation).getBytes(StandardCharsets.UTF_8);
        assertThat(installation.bean(Agreements.class).found(id, document, "").found())
                .isPresent();
    }

    private static String original(Installation installation) throws IOException {
        var files = installation.bean(CommunityFiles.class);
        WrittenSamples.copy(files::folder);
        return Files.readString(files.folder("malopolska").resolve("community.yaml"));
    }
}
