package respondet.regime.es.coefficients;

import java.util.Optional;
import java.util.regex.Pattern;

/** The name of a coefficient file: the self-consumption code (CAU) and the year. */
public record CoefficientFileName(String cau, int year) {

    /** CUPS of 20 or 22 characters, the letter A and three digits. */
    private static final Pattern CAU = Pattern.compile("ES[0-9]{16}[A-Z]{2}([0-9][A-Z])?A[0-9]{3}");

    private static final Pattern NAME = Pattern.compile("(.+)_([0-9]{4})\\.txt");

    public CoefficientFileName {
        if (!CAU.matcher(cau).matches()) {
            throw new IllegalArgumentException("The self-consumption code (" + cau
                    + ") is not a CUPS, the letter A and three digits.\nMaybe the CUPS alone was given.");
        }
    }

    public static Optional<CoefficientFileName> find(String name) {
        var parts = NAME.matcher(name);
        return parts.matches() && CAU.matcher(parts.group(1)).matches()
                ? Optional.of(new CoefficientFileName(parts.group(1), Integer.parseInt(parts.group(2))))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return "%s_%04d.txt".formatted(cau, year);
    }
}
