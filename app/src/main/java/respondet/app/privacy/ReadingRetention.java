package respondet.app.privacy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import respondet.app.community.Agreements;
import respondet.app.community.Communities;
import respondet.app.reading.ForgottenReadings;
import respondet.app.reading.PastReadings;
import respondet.core.community.Community;
import respondet.core.law.Parameter;
import respondet.regime.MeteringRetention;

/** Readings that the law of the territory lets nobody keep any longer, and their end. Results of final months stay. */
@Service
class ReadingRetention {

    private final Communities communities;
    private final Agreements agreements;
    private final PastReadings readings;
    private final ForgottenReadings forgotten;
    private final Clock clock;

    ReadingRetention(
            Communities communities,
            Agreements agreements,
            PastReadings readings,
            ForgottenReadings forgotten,
            Clock clock) {
        this.communities = communities;
        this.agreements = agreements;
        this.readings = readings;
        this.forgotten = forgotten;
        this.clock = clock;
    }

    /**
     * How a community's readings stand.
     *
     * @param years empty where the law of the territory is not known; nothing goes then
     * @param past what is older, before it goes
     */
    record Standing(
            Optional<Parameter<Integer>> years,
            Optional<PastReadings.Past> past,
            List<ForgottenReadings.Forgotten> forgotten) {}

    Standing of(String community) {
        return of(community, today(agreements.need(community)));
    }

    Standing of(String id, LocalDate today) {
        var community = agreements.need(id);
        return new Standing(
                MeteringRetention.on(today, community.territory()),
                MeteringRetention.firstKept(today, community.territory()).map(first -> past(community, first)),
                forgotten.of(id));
    }

    private PastReadings.Past past(Community community, YearMonth first) {
        try {
            return readings.of(community, first);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lets go what is past its time; nothing where no law is known. */
    Optional<PastReadings.Past> deletePast(String id, LocalDate today) {
        var community = agreements.need(id);
        return MeteringRetention.firstKept(today, community.territory()).map(first -> forget(community, first));
    }

    private PastReadings.Past forget(Community community, YearMonth first) {
        try {
            return readings.forget(community, first);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void deletePast(String id) {
        deletePast(id, today(agreements.need(id)));
    }

    /** An agreement that cannot be read keeps its own readings only. */
    void deletePast() {
        communities.all().stream()
                .filter(row -> agreements.read(row.id()).found().isPresent())
                .forEach(row -> deletePast(row.id()));
    }

    private LocalDate today(Community community) {
        return LocalDate.now(clock.withZone(community.zone()));
    }
}
