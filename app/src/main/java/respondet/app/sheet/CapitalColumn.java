package respondet.app.sheet;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a column of a list of shares can be about, with the headings that people give it in six languages. */
enum CapitalColumn implements About {
    MEMBER(
            "capital.member",
            List.of(
                    "member",
                    "name",
                    "id",
                    "czlonek",
                    "nazwa",
                    "imie i nazwisko",
                    "nazwisko i imie",
                    "identyfikator",
                    "numer czlonka",
                    "membre",
                    "nom",
                    "nom et prenom",
                    "identifiant",
                    "socio",
                    "miembro",
                    "nombre",
                    "soci",
                    "nom i cognoms",
                    "membro",
                    "nome",
                    "nome e cognome")),
    DAY("capital.day", List.of("day", "date", "dzien", "data", "jour", "dia", "fecha", "giorno")),
    KIND(
            "capital.what",
            List.of(
                    "what",
                    "kind",
                    "type",
                    "operation",
                    "movement",
                    "co",
                    "rodzaj",
                    "typ",
                    "operacja",
                    "zdarzenie",
                    "quoi",
                    "nature",
                    "mouvement",
                    "que",
                    "tipo",
                    "operacion",
                    "movimiento",
                    "tipus",
                    "operacio",
                    "moviment",
                    "cosa",
                    "operazione",
                    "movimento")),
    SHARES(
            "capital.shares",
            List.of(
                    "shares",
                    "number of shares",
                    "udzialy",
                    "liczba udzialow",
                    "parts",
                    "nombre de parts",
                    "parts sociales",
                    "participaciones",
                    "aportaciones",
                    "participacions",
                    "aportacions",
                    "quote",
                    "numero di quote",
                    "azioni")),
    AMOUNT(
            "capital.amount",
            List.of(
                    "amount", "value", "kwota", "wartosc", "montant", "valeur", "importe", "import", "valor", "importo",
                    "valore")),
    REASON(
            "capital.reason",
            List.of(
                    "reason",
                    "resolution",
                    "note",
                    "powod",
                    "uchwala",
                    "uwagi",
                    "motif",
                    "decision",
                    "remarque",
                    "motivo",
                    "acuerdo",
                    "motiu",
                    "acord",
                    "causale",
                    "delibera"));

    /** By their headings. */
    static final Headings<CapitalColumn> HEADINGS = new Headings<>(CapitalColumn::guess, CapitalColumn::of);

    private final String key;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> headings;

    CapitalColumn(String key, List<String> headings) {
        this.key = key;
        this.headings = headings;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<CapitalColumn> of(String id) {
        return Arrays.stream(values()).filter(each -> each.id().equals(id)).findFirst();
    }

    /** What a heading most probably means; behind a known one more may stand. */
    static Optional<CapitalColumn> guess(String heading) {
        var words = Plain.of(heading);
        for (int end = words.length(); end > 0; end = words.lastIndexOf(' ', end - 1)) {
            var known = words.substring(0, end);
            var found = Arrays.stream(values())
                    .filter(each -> each.headings.contains(known))
                    .findFirst();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
