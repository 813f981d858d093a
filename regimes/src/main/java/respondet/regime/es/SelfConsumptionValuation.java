package respondet.regime.es;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import respondet.core.community.ResolvedCommunity;
import respondet.core.law.Message;
import respondet.core.law.Value;
import respondet.core.problem.Problem;
import respondet.core.problem.ProblemKind;
import respondet.core.settlement.Allocation;
import respondet.core.settlement.Division;
import respondet.core.settlement.Item;
import respondet.core.settlement.Line;
import respondet.core.settlement.Valuation;
import respondet.core.time.Month;

/** Puts money on a Spanish allocation, member by member and month by month, net of taxes. */
final class SelfConsumptionValuation {

    private final Parameters parameters;
    private final Allocation allocation;
    private final ResolvedCommunity community;
    private final SupplyPrices prices;
    private final List<Line> lines = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    SelfConsumptionValuation(Parameters parameters, Allocation allocation) {
        this.parameters = parameters;
        this.allocation = allocation;
        this.community = allocation.community();
        this.prices = new SupplyPrices(community);
    }

    Valuation value() {
        allocation.months().forEach(energy -> value(energy.month()));
        noteNetworkUse();
        noteTolls();
        return new Valuation(lines, List.of(), List.of(), problems);
    }

    private void value(Month month) {
        var members = IntStream.range(0, community.members().size())
                .mapToObj(m -> new MemberMonth(community, prices, m))
                .toList();
        var sold = community.plants().stream().map(_ -> sold()).toList();
        allocation.forEach(month, hour -> {
            addMembers(members, hour);
            addPlants(sold, hour);
        });
        boolean compensates = isCompensated(month);
        for (int m = 0; m < members.size(); m++) {
            addMember(m, month, members.get(m), compensates);
        }
        for (int k = 0; k < sold.size() && !compensates; k++) {
            addPlant(k, month, sold.get(k));
        }
    }

    private static void addMembers(List<MemberMonth> members, Division hour) {
        var shared = hour.byPoint(hour.shared());
        var surplus = hour.byPoint(hour.memberSurplus());
        members.forEach(member -> member.add(hour, shared, surplus));
    }

    private static void addPlants(List<ValuedEnergy> sold, Division hour) {
        for (int k = 0; k < sold.size(); k++) {
            sold.get(k).add(hour.position(), hour.plantSurplus(k));
        }
    }

    private ValuedEnergy sold() {
        var market = community
                .price("market")
                .map(curve -> new AgreedPrice("market", "", Optional.of(curve), Value.of("market")))
                .orElseGet(() -> AgreedPrice.missing("market", ""));
        return new ValuedEnergy("sold", market, Optional.empty());
    }

    private boolean isCompensated(Month month) {
        var modality = new Modality(parameters.compensationPowerLimit());
        var first = community.timeline().dateOf(month.from());
        var last = community.timeline().dateOf(month.to() - 1);
        problems.addAll(new ModalityChange(modality, first, last).notes(community.community()));
        return modality.compensates(community.community(), last);
    }

    private void addMember(int member, Month month, MemberMonth energy, boolean compensates) {
        var account = new MemberLines(
                community.members().get(member),
                month.name(),
                community.community().currency());
        account.addAvoided(Item.ENERGY, energy.avoidedEnergy(), "13.1");
        if (TollExemption.applies(community.plants())) {
            account.addAvoided(Item.TOLLS, energy.avoidedTolls(), TollExemption.ARTICLE);
        }
        if (compensates) {
            account.addCompensation(energy.surplusValue(), energy.energyValue());
        }
        lines.addAll(account.lines());
        problems.addAll(account.problems());
    }

    private void addPlant(int plant, Month month, ValuedEnergy sold) {
        var account = new PlantLines(
                community.plants().get(plant), month, community.community().currency());
        account.addSale(sold, new SurplusSale(parameters.generationToll(), parameters.generationTax()));
        lines.addAll(account.lines());
        problems.addAll(account.problems());
    }

    /** Who shares through the public network may owe an amount that the regulator has not set, as far as is known. */
    private void noteNetworkUse() {
        boolean internal =
                community.community().facts().flag(FactNames.INTERNAL_NETWORK).orElse(false);
        if (!internal) {
            problems.add(Problem.of(ProblemKind.UNKNOWN_FEE, Message.of("problem.es.network_use")));
        }
    }

    private void noteTolls() {
        if (!TollExemption.applies(community.plants())) {
            problems.add(Problem.of(ProblemKind.UNKNOWN_FEE, Message.of("problem.es.tolls_not_exempt")));
        }
    }
}
