package respondet.app.folder;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import respondet.core.community.AllocationKey;
import respondet.core.community.FactName;
import respondet.core.community.FactType;
import respondet.core.community.PriceSeries;
import respondet.core.problem.Checked;
import respondet.core.problem.Problem;
import respondet.core.problem.ProblemKind;

/** Community files for tests. */
final class TestFolders {

    /** The shared four-hour community with one price of every kind; lines are counted from 1. */
    static final String GOOD = """
            id: three-and-a-roof
            name: Three members and a roof
            territory: BE352
            regime: be-building
            zone: Europe/Brussels
            currency: EUR
            facts: { filing_date: 2025-11-01, communes: [Namur, Jambes] }
            members:
              - { id: A, kind: household, joined: 2026-01-01 }
              - { id: B, kind: public_body, joined: 2026-01-01, language: fr }
              - { id: C, kind: social_enterprise, joined: 2026-01-01, left: 2026-07-01 }
            points:
              - { id: PA, member: A, tariff: home }
              - { id: PB, member: B, tariff: home }
              - { id: PC, member: C, tariff: home, participation: 1.0, capacity_kw: 11 }
              - { id: PG, market_id: "541448860000000001", plant: roof }
            plants:
              - { id: roof, owner: B, technology: pv, capacity_kw: 100, in_service: 2025-05-01 }
            keys:
              - { from: 2026-01-01, kind: specific, shares: { A: 0.5, B: 0.3, C: 0.2 }, decided: "assembly" }
            tariffs:
              home: { energy: { day: 0.15, night: 0.11 }, grid: 0.14, distribution: 0.08 }
            prices: { internal: 0.10, injection: 0.04 }
            opening_lots: [{ month: 2025-12, kwh: 120.5 }]
            estimation: same_time_last_week
            """;

    static final FactCatalogue FACTS = FactCatalogue.ofFacts(List.of(
            new FactName(FactName.Scope.COMMUNITY, "filing_date", FactType.DATE),
            new FactName(FactName.Scope.COMMUNITY, "communes", FactType.LIST),
            new FactName(FactName.Scope.COMMUNITY, "grant_share", FactType.NUMBER),
            new FactName(FactName.Scope.MEMBER, "vulnerable", FactType.FLAG),
            new FactName(FactName.Scope.PLANT, "substation", FactType.TEXT)));

    static final CommunityFile.Surroundings AROUND =
            new CommunityFile.Surroundings(FACTS, RegimeIds.ALL, new NoAttachments());

    private TestFolders() {}

    static CommunityFile.Reading read(String yaml) {
        return CommunityFile.read(yaml.getBytes(UTF_8), Optional.empty(), AROUND);
    }

    static CommunityFile.Reading readAsKnownAt(String instant, String yaml) {
        return CommunityFile.read(yaml.getBytes(UTF_8), Optional.of(Instant.parse(instant)), AROUND);
    }

    /** A folder that holds nothing but its community file. */
    record NoAttachments() implements Attachments {
        @Override
        public Checked<PriceSeries> prices(String file, Setting setting) {
            return Checked.refused(Problem.of(ProblemKind.UNKNOWN_REFERENCE));
        }

        @Override
        public Checked<AllocationKey> coefficients(String file, Setting setting) {
            return Checked.refused(Problem.of(ProblemKind.UNKNOWN_REFERENCE));
        }
    }
}
