package respondet.regime.be;

import java.time.Year;
import java.util.Optional;
import respondet.core.law.Explanation;
import respondet.core.law.Explanation.Operation;
import respondet.core.law.Legal;
import respondet.core.law.Message;
import respondet.core.law.Reference;
import respondet.core.law.Value;
import respondet.core.problem.Problem;
import respondet.core.problem.ProblemKind;
import respondet.core.quantity.Energy;
import respondet.core.settlement.AmountKind;
import respondet.core.settlement.Item;
import respondet.core.settlement.Line;
import respondet.core.settlement.Party;

/** The representative or the community hands in green certificates for shared energy as a supplier would. */
record GreenCertificateDuty(SharingForm form) implements Provision {

    static Optional<CertificateTerms> terms(MonthBook book) {
        var community = book.community().community();
        return CertificateTerms.of(
                community.facts(), Year.of(book.month().name().getYear()), community.currency());
    }

    @Override
    @Legal(act = Acts.DECREE, article = "35nonies §1 6°c")
    public void apply(MonthBook book, Findings findings) {
        if (book.sharedWattHours() == 0) {
            return;
        }
        terms(book).ifPresentOrElse(terms -> findings.add(line(book, terms)), () -> findings.add(unknown(book)));
    }

    private Line line(MonthBook book, CertificateTerms terms) {
        var energy = Energy.wattHours(book.sharedWattHours());
        var cost = Explanation.of(
                Because.text("certificates"),
                Value.of(terms.perKWh().times(energy)),
                Operation.PRODUCT,
                Because.known("shared_energy", energy.wattHours()),
                terms.whyPerKWh());
        var why = Figures.owed("certificates_owed", cost).by(article());
        return new Line(
                book.month().name(),
                Party.community(),
                AmountKind.FEE,
                Item.GREEN_CERTIFICATES,
                Figures.moneyOf(why),
                why);
    }

    private Reference article() {
        return Acts.decree(form.isCommunity() ? "35quaterdecies §1 7°" : "35nonies §1 6°c");
    }

    private static Problem unknown(MonthBook book) {
        return Problem.of(ProblemKind.UNKNOWN_FEE, Message.of("problem.be.certificates_unknown"))
                .with("year", Value.of(String.valueOf(book.month().name().getYear())));
    }
}
