package respondet.app.filing;

import java.io.IOException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import respondet.app.community.Agreements;
import respondet.app.community.Communities;
import respondet.app.community.CommunityRow;
import respondet.app.inspect.CoefficientFile;
import respondet.app.operator.Disputes;
import respondet.app.page.NotFound;
import respondet.app.run.FinalRuns;
import respondet.app.text.Texts;

/** Makes each document that the law of a community asks for; what its period does not give is as if it did not exist. */
@Service
public class Filings {

    private final Communities communities;
    private final Agreements agreements;
    private final FinalRuns finals;
    private final FinalMonths months;
    private final Disputes disputes;

    Filings(Communities communities, Agreements agreements, FinalRuns finals, FinalMonths months, Disputes disputes) {
        this.communities = communities;
        this.agreements = agreements;
        this.finals = finals;
        this.months = months;
        this.disputes = disputes;
    }

    /** The document of that kind about a period such as {@code 2025}, {@code 2025-06} or {@code 2025-05-01}. */
    public Optional<Filing> find(String community, String kind, String period, Texts texts) {
        var row = communities.find(community).orElseThrow(NotFound::new);
        try {
            return FilingKind.find(row.regime(), kind).flatMap(each -> make(row, each, period, texts));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private Optional<Filing> make(CommunityRow row, FilingKind kind, String period, Texts texts) {
        return switch (kind) {
            case RESERVED_PREMIUM -> reserved(row, Year.parse(period), texts);
            case COEFFICIENT_LETTER -> coefficients(row, LocalDate.parse(period), texts);
            case REGISTER_REPORT -> register(row, Year.parse(period), texts);
            case GREEN_CERTIFICATES -> certificates(row, YearMonth.parse(period), texts);
        };
    }

    private Optional<Filing> reserved(CommunityRow row, Year year, Texts texts) {
        var found = months.of(row.id(), year);
        return words(row, found, texts).map(words -> {
            var trees = new HashMap<FinalMonth, List<ThresholdTree>>();
            found.forEach(month -> trees.put(month, trees(month)));
            return new ReservedPremium(words, year, found, trees, months.outdated(words.agreed(), year)).filing();
        });
    }

    private List<ThresholdTree> trees(FinalMonth month) {
        return ThresholdTree.of(month.members().stream()
                .flatMap(member ->
                        finals.statement(month.run().id(), member.path("id").asString()).stream()));
    }

    private Optional<Filing> register(CommunityRow row, Year year, Texts texts) {
        var found = months.of(row.id(), year);
        return words(row, found, texts).map(words -> new RegisterReport(words, year, found).filing());
    }

    private Optional<Filing> certificates(CommunityRow row, YearMonth month, Texts texts) {
        return months.of(row.id(), month)
                .flatMap(found -> words(row, List.of(found), texts)
                        .map(words -> new CertificateStatement(words, found).filing()));
    }

    /** The agreement as the latest of the runs knew it. */
    private Optional<FilingWords> words(CommunityRow row, List<FinalMonth> found, Texts texts) {
        return found.isEmpty()
                ? Optional.empty()
                : months.community(found.getLast()).map(agreed -> new FilingWords(texts, row, agreed));
    }

    private Optional<Filing> coefficients(CommunityRow row, LocalDate from, Texts texts) {
        var agreed = agreements.need(row.id());
        var file = new CoefficientFile(agreed);
        return file.community().keys().stream()
                .filter(version -> version.from().equals(from))
                .filter(version -> file.problems().isEmpty())
                .filter(version -> file.withoutPoint(version).isEmpty())
                .findFirst()
                .map(version -> new CoefficientLetter(new FilingWords(texts, row, agreed), file, version).filing());
    }

    /** The letter about an operator's allocation that was kept beside a final run. */
    public Optional<Filing> dispute(String community, String run, String taken, Texts texts) throws IOException {
        var row = communities.find(community).orElseThrow(NotFound::new);
        var candidate = disputes.of(community).stream()
                .filter(each -> each.run().id().equals(run) && each.taken().id().equals(taken))
                .findFirst();
        if (candidate.isEmpty()) {
            return Optional.empty();
        }
        var month = finals.settlement(candidate.get().run())
                .map(settlement -> FinalMonth.of(candidate.get().run(), settlement));
        var dispute = disputes.find(candidate.get(), texts);
        return month.flatMap(found -> dispute.flatMap(each ->
                words(row, List.of(found), texts).map(words -> new DisputeLetter(words, found, each).filing())));
    }
}
