package respondet.app.document;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import respondet.core.community.Community;
import respondet.core.community.Plant;
import respondet.core.law.Parameter;
import respondet.core.quantity.Energy;
import respondet.core.quantity.Price;
import respondet.regime.MemberTaxes;
import tools.jackson.databind.JsonNode;

/**
 * What a settlement makes members and community owe each other: energy at the price that they agreed, and the members' parts
 * of money that the community receives for all. What suppliers, buyers and the State settle with each member is not in it.
 */
final class Dues {

    /** What an Italian community is paid by GSE and hands on (Decreto MASE 414/2023, art. 3 and 4). */
    private static final Set<String> HANDED_ON =
            Set.of("shared_energy_premium", "valorisation", "avoided_losses", "premium_surplus");

    /** The item of {@code settlement.json} and of documents. */
    static final String EXCISE = "excise";

    private final Community community;
    private final YearMonth month;
    private final List<Due> all = new ArrayList<>();

    private Dues(YearMonth month, Community community) {
        this.month = month;
        this.community = community;
    }

    /** From {@code settlement.json} of one month. */
    static List<Due> of(JsonNode settlement, YearMonth month, Community community) {
        var dues = new Dues(month, community);
        settlement.path("members").forEach(dues::addMember);
        settlement.path("producers").forEach(dues::addProducer);
        return List.copyOf(dues.all);
    }

    private void addMember(JsonNode member) {
        var id = member.path("id").asString();
        for (var amount : member.path("amounts")) {
            long minor = minor(amount);
            if (isInternal(amount)) {
                add(new Due(of(DocumentKind.INVOICE, id, amount, ""), shared(member), Math.negateExact(minor)));
                addExcise(id, shared(member));
            } else if (isHandedOn(amount)) {
                add(new Due(of(DocumentKind.PAYOUT, id, amount, ""), 0, minor));
            }
        }
    }

    /** Where the agreement states one: the community that sells passes it on, and it is a part of what VAT is taken of. */
    private void addExcise(String member, long shared) {
        excise(community, month, member)
                .map(rate -> new Price(rate.value(), community.currency()).times(Energy.wattHours(shared)))
                .map(amount ->
                        new Due(new Due.Of(DocumentKind.INVOICE, member, EXCISE, ""), shared, amount.minorUnits()))
                .ifPresent(this::add);
    }

    /** The rate of a member as a month begins. */
    static Optional<Parameter<BigDecimal>> excise(Community community, YearMonth month, String member) {
        return community
                .findMember(member)
                .flatMap(each -> MemberTaxes.on(month.atDay(1), each.facts(), MemberTaxes.EXCISE));
    }

    /** A plant whose owner is no member is the community's own, or is paid outside of it. */
    private void addProducer(JsonNode producer) {
        var plant = producer.path("id").asString();
        var owner = community.findPlant(plant).map(Plant::owner).filter(this::isMember);
        owner.ifPresent(member -> {
            for (var amount : producer.path("amounts")) {
                if (isInternal(amount)) {
                    add(new Due(of(DocumentKind.SELF_BILL, member, amount, plant), shared(producer), minor(amount)));
                } else if (isHandedOn(amount)) {
                    add(new Due(of(DocumentKind.PAYOUT, member, amount, plant), 0, minor(amount)));
                }
            }
        });
    }

    private boolean isMember(String owner) {
        return community.findMember(owner).isPresent();
    }

    private void add(Due due) {
        Optional.of(due).filter(each -> each.net() != 0).ifPresent(all::add);
    }

    private static Due.Of of(DocumentKind kind, String member, JsonNode amount, String plant) {
        return new Due.Of(kind, member, amount.path("item").asString(), plant);
    }

    private static long shared(JsonNode party) {
        return party.path("shared_wh").asLong();
    }

    private static boolean isInternal(JsonNode amount) {
        return amount.path("kind").asString().equals("internal_price");
    }

    private static boolean isHandedOn(JsonNode amount) {
        return HANDED_ON.contains(amount.path("item").asString());
    }

    private long minor(JsonNode amount) {
        int digits = community.currency().getDefaultFractionDigits();
        return new BigDecimal(amount.path("rounded").asString())
                .movePointRight(digits)
                .longValueExact();
    }
}
