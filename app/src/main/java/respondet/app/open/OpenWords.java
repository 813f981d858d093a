package respondet.app.open;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.stream.Stream;
import respondet.app.text.Texts;
import respondet.core.law.Message;
import respondet.core.law.Value;
import respondet.core.quantity.Energy;

/** Figures for everybody as a page tells them; one that is withheld says so. */
record OpenWords(Texts texts) {

    MonthRow row(OpenMonth month) {
        var figures = Stream.of(month.taken(), month.produced(), month.shared()).toList();
        return new MonthRow(
                texts.values().month(month.month()),
                figure(month.taken()),
                figure(month.produced()),
                figure(month.shared()),
                part(month),
                figures.stream().anyMatch(each -> each.wattHours().isEmpty()),
                figures.stream().anyMatch(Figure::corrected));
    }

    private String figure(Figure figure) {
        var told = figure.wattHours().map(this::energy).orElseGet(() -> texts.say("open.withheld"));
        return figure.corrected() ? told + " " + texts.say("open.corrected") : told;
    }

    private String energy(long wattHours) {
        return texts.values().energy(Energy.wattHours(wattHours));
    }

    private String number(long wattHours) {
        return texts.values().fixed(Energy.wattHours(wattHours).inKWh(), 3);
    }

    /** Percent with numerator and denominator; a dash where one of them is withheld or from another run. */
    private String part(OpenMonth month) {
        return Optional.of(month)
                .filter(OpenMonth::hasShare)
                .map(each -> part(
                        each.shared().wattHours().orElseThrow(),
                        each.taken().wattHours().orElseThrow()))
                .orElse("–");
    }

    private String part(long shared, long taken) {
        var ratio = BigDecimal.valueOf(shared).divide(BigDecimal.valueOf(taken), 3, RoundingMode.HALF_UP);
        return texts.say(Message.of("open.part.of")
                .with("part", new Value.Text(number(shared)))
                .with("percent", new Value.Percent(ratio))
                .with("whole", new Value.Text(number(taken))));
    }

    /** The name of a region's main town with the region's code. */
    String place(String nuts) {
        return Places.find(nuts).map(place -> place.name() + " (" + nuts + ")").orElse(nuts);
    }

    /** The currency in which a law's money is counted. */
    String currency(String regime) {
        return regime.startsWith("pl-") ? "PLN" : "EUR";
    }
}
