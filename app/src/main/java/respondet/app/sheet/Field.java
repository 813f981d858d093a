package respondet.app.sheet;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a column of a member list can be about, with the headings that people give it in six languages. */
enum Field implements About {
    ID(
            "id",
            "identyfikator",
            "nr czlonka",
            "numer czlonka",
            "member number",
            "member id",
            "identifiant",
            "numero de socio",
            "numero de soci",
            "numero socio",
            "identificador",
            "codice socio"),
    NAME(
            "name",
            "nazwa",
            "imie i nazwisko",
            "nazwisko i imie",
            "czlonek",
            "member",
            "full name",
            "nom",
            "nom et prenom",
            "membre",
            "nombre",
            "nombre y apellidos",
            "socio",
            "soci",
            "nom i cognoms",
            "nome",
            "nome e cognome",
            "denominazione",
            "razon social",
            "raison sociale",
            "ragione sociale"),
    KIND("kind", "rodzaj", "typ", "type", "tipo", "tipus", "genre", "categoria", "categorie", "category"),
    JOINED(
            "joined",
            "przystapil",
            "data przystapienia",
            "od",
            "member since",
            "joined on",
            "date d entree",
            "entree",
            "data de alta",
            "fecha de alta",
            "alta",
            "data d alta",
            "ingresso",
            "data di ingresso",
            "data di adesione",
            "adhesion",
            "date d adhesion"),
    LEFT(
            "left",
            "wystapil",
            "data wystapienia",
            "do",
            "left on",
            "date de sortie",
            "sortie",
            "fecha de baja",
            "baja",
            "data de baixa",
            "baixa",
            "uscita",
            "data di uscita"),
    STREET(
            "street",
            "ulica",
            "ulica i numer",
            "adres",
            "address",
            "rue",
            "rue et numero",
            "adresse",
            "calle",
            "direccion",
            "carrer",
            "adreca",
            "via",
            "indirizzo"),
    POSTCODE(
            "postcode",
            "kod pocztowy",
            "kod",
            "zip",
            "postal code",
            "code postal",
            "codigo postal",
            "cp",
            "codi postal",
            "cap"),
    CITY(
            "city",
            "town",
            "miejscowosc",
            "miasto",
            "ville",
            "commune",
            "localite",
            "ciudad",
            "poblacion",
            "municipio",
            "localidad",
            "ciutat",
            "poblacio",
            "municipi",
            "citta",
            "comune"),
    COUNTRY("country", "kraj", "panstwo", "pays", "pais", "paese"),
    IBAN("iban", "konto", "numer konta", "rachunek", "account", "compte", "cuenta", "compte bancari", "conto"),
    VAT("vat", "vat number", "nip", "nip ue", "numero de tva", "tva", "nif iva", "nif", "partita iva", "p iva"),
    MANDATE(
            "mandate",
            "mandat",
            "numer mandatu",
            "mandate reference",
            "reference du mandat",
            "mandato",
            "referencia del mandato",
            "referencia del mandat",
            "riferimento mandato"),
    SIGNED(
            "signed",
            "podpisano",
            "data podpisu",
            "signed on",
            "date de signature",
            "signe le",
            "fecha de firma",
            "firmado",
            "data de signatura",
            "signat",
            "data firma",
            "firmato"),
    SHARE(
            "share",
            "udzial",
            "udzialy",
            "share per cent",
            "part",
            "quote part",
            "coeficiente",
            "coeficient",
            "cuota",
            "participacion",
            "participacio",
            "quota",
            "coefficient",
            "coefficiente",
            "percentage",
            "procent",
            "pourcentage",
            "porcentaje",
            "percentatge",
            "percentuale");

    /** By their headings. */
    static final Headings<Field> HEADINGS = new Headings<>(Field::guess, Field::of);

    /** Between strokes. */
    private final String headings;

    Field(String... headings) {
        this.headings = "|" + String.join("|", headings) + "|";
    }

    @Override
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String key() {
        return "sheet.field." + id();
    }

    static Optional<Field> of(String id) {
        return Arrays.stream(values()).filter(each -> each.id().equals(id)).findFirst();
    }

    /** What a heading most probably means; behind a known one more may stand. */
    static Optional<Field> guess(String heading) {
        var words = Plain.of(heading);
        for (int end = words.length(); end > 0; end = words.lastIndexOf(' ', end - 1)) {
            var found = named(words.substring(0, end));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<Field> named(String words) {
        return Arrays.stream(values())
                .filter(each -> each.headings.contains("|" + words + "|"))
                .findFirst();
    }
}
