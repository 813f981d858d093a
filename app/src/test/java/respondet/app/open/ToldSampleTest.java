package respondet.app.open;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import respondet.app.community.Communities;
import respondet.app.run.FinalRuns;
import respondet.app.web.SampleServer;

/** All that the sample installation tells everybody, taken together, isolates nobody. */
class ToldSampleTest {

    private final SampleServer server = SampleServer.shared();

    private TreeMap<String, List<Sum>> found() {
        var found = new TreeMap<String, List<Sum>>();
        for (var community : server.bean(Communities.class).all()) {
            server.bean(FinalRuns.class).of(community.id()).forEach((month, runs) -> {
                var sums = runs.stream().map(server.bean(FoundSums.class)::in).toList();
                var name = community.id() + " " + month + " ";
                for (var kind : FoundSums.Found.class.getRecordComponents()) {
                    found.put(
                            name + kind.getName(),
                            sums.stream()
                                    .map(each -> of(community.id(), sum(kind, each)))
                                    .toList());
                }
            });
        }
        return found;
    }

    /** Every sum that is found is asked for by the name that it has there, so that a new one is not forgotten here. */
    private static Sum sum(RecordComponent kind, FoundSums.Found found) {
        try {
            return (Sum) kind.getAccessor().invoke(found);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What everybody may read knows single figures by no other way than these sums. */
    @Test
    void comesFromNowhereElse() {
        noClasses()
                .that()
                .resideInAPackage("respondet.app.open..")
                .and()
                .doNotHaveSimpleName("FoundSums")
                .should()
                .accessTargetWhere(describe(
                        "what a run found",
                        access -> access.getTargetOwner().isEquivalentTo(FinalRuns.class)
                                && !access.getTarget().getName().equals("of")))
                .orShould()
                .dependOnClassesThat()
                .haveSimpleNameStartingWith("MemberTotals")
                .check(new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("respondet.app.open"));
    }

    /** A household of one community is not the household of the same identifier in another. */
    private static Sum of(String community, Sum sum) {
        return new Sum(sum.parts().stream()
                .map(part -> new Part(community + part.who(), part.what(), part.household(), part.wattHours()))
                .toList());
    }

    @Test
    void isolatesNobodyInTheSample() {
        var told = Everything.toldOf(found());
        assertThat(told.size()).isGreaterThanOrEqualTo(16);
        assertThat(told.isolated()).isEmpty();
    }

    @Test
    void tellsTheSumsOfTheMembersFigures() {
        var page = server.bean(OpenMonths.class).of("namur");
        var runs = server.bean(FinalRuns.class);
        var june = runs.of("namur").lastEntry().getValue().getLast();
        assertThat(page.getFirst().month()).isEqualTo(june.month());
        assertThat(page.getFirst().taken().wattHours())
                .contains(runs.totals(june).stream()
                        .mapToLong(each -> each.consumed())
                        .sum());
        assertThat(page.getFirst().produced().wattHours())
                .contains(runs.produced(june).values().stream()
                        .mapToLong(each -> each)
                        .sum());
    }

    @Test
    void withholdsWhatOneRoofProduced() {
        assertThat(server.bean(OpenMonths.class).of("barcelona"))
                .allSatisfy(month -> assertThat(month.produced().wattHours()).isEmpty());
    }
}
