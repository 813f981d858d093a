package respondet.app.paper;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Stream;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** What veraPDF has against a file, as PDF/A-3a and as PDF/UA-1. */
public final class PaperCheck {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private PaperCheck() {}

    /** Each rule that is broken; empty where the file keeps to both standards. */
    public static List<String> problems(byte[] pdf) {
        return Stream.of("3a", "ua1").flatMap(flavour -> problems(pdf, flavour)).toList();
    }

    private static Stream<String> problems(byte[] pdf, String name) {
        var flavour = PDFAFlavour.fromString(name);
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(each -> each.getStatus() == TestAssertion.Status.FAILED)
                    .map(each -> name + " " + each.getRuleId().getClause() + "-"
                            + each.getRuleId().getTestNumber() + " " + each.getMessage())
                    .distinct()
                    .toList()
                    .stream();
        } catch (Exception e) {
            return Stream.of(name + " cannot be read: " + e);
        }
    }
}
