package respondet.app.words;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import respondet.core.law.Certainty;
import respondet.core.law.Reference;

/** A word that a page cannot avoid, with the articles that give it its meaning; none where it is a word of ours. */
public enum LegalWord {
    COMMUNITY(
            cited("(EU) 2018/2001", "2(16)", Certainty.MEMORY),
            cited("(EU) 2019/944", "2(11)", Certainty.MEMORY),
            cited("Ustawa z 20 lutego 2015 r. o odnawialnych źródłach energii (Dz.U. 2024 poz. 1361)", "2(33a)"),
            cited("D.Lgs. 199/2021", "31(1)(b)", Certainty.MEMORY)),
    POINT(),
    SHARED(
            cited("(EU) 2019/944", "2(10a)", Certainty.MEMORY),
            cited("D.Lgs. 199/2021", "2(1)(q)", Certainty.MEMORY),
            cited("RD 244/2019", "annex I")),
    RESIDUAL(),
    SURPLUS(
            cited("RD 244/2019", "annex I"),
            cited("Ustawa z 20 lutego 2015 r. o odnawialnych źródłach energii (Dz.U. 2024 poz. 1361)", "38c(3)")),
    KEY(cited("RD 244/2019", "4.3"), cited("Clés de répartition standard (CWaPE)", "1-2")),
    PERIMETER(cited("TIAD", "3, perimeter"), cited("RD 244/2019", "3.g"), cited("Décret du 12 avril 2001", "35nonies")),
    COVER(cited("Ustawa z 20 lutego 2015 r. o odnawialnych źródłach energii (Dz.U. 2024 poz. 1361)", "38e(1)(3)(a)")),
    VERDICT(),
    CERTAINTY(),
    DRAFT(),
    FINAL(),
    CORRECTION(),
    STATEMENT(),
    RESOLUTION(),
    CAPITAL(cited("Ustawa z 16 września 1982 r. – Prawo spółdzielcze", "19", Certainty.MEMORY)),
    VULNERABLE(cited("(EU) 2019/944", "28", Certainty.MEMORY)),
    SOLIDARITY();

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<Cited> cited;

    LegalWord(Cited... cited) {
        this.cited = List.of(cited);
    }

    /** An article, and how well it is known. */
    public record Cited(Reference reference, Certainty certainty) {}

    private static Cited cited(String act, String article) {
        return cited(act, article, Certainty.FOUND);
    }

    private static Cited cited(String act, String article, Certainty certainty) {
        return new Cited(new Reference(act, article), certainty);
    }

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public List<Cited> cited() {
        return cited;
    }

    /** The words with these identifiers, in the order of the list of all. */
    public static List<LegalWord> of(List<String> ids) {
        return Arrays.stream(values()).filter(word -> ids.contains(word.id())).toList();
    }
}
