package respondet.regime.be;

import java.time.LocalDate;
import respondet.core.law.Dated;
import respondet.core.law.Legal;
import respondet.core.law.Message;
import respondet.core.law.Parameter;
import respondet.core.law.Value;
import respondet.core.problem.Problem;
import respondet.core.problem.ProblemKind;

/** From a day on, the Government may charge sharing in one building; whether it does is not known. */
record BuildingCharge(Dated<Boolean> possible) implements Provision {

    @Legal(act = Acts.DECREE, article = "35decies")
    Parameter<Boolean> isPossible(LocalDate date) {
        return possible.on(date);
    }

    @Override
    public void apply(MonthBook book, Findings findings) {
        var charge = isPossible(book.firstDay());
        if (charge.value() && book.sharedWattHours() > 0) {
            findings.add(Problem.of(ProblemKind.UNKNOWN_FEE, Message.of("problem.be.building_charge"))
                    .with("since", Value.of(charge.since())));
        }
    }
}
