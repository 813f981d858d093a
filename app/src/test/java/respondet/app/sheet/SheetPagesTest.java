package respondet.app.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import respondet.app.agreement.NewKey;
import respondet.app.community.Agreements;
import respondet.app.community.Communities;
import respondet.app.store.Installation;
import respondet.app.store.OnEachDatabase;
import respondet.app.trade.Details;
import respondet.app.web.SampleServer;
import respondet.app.web.Visitor;
import respondet.core.community.Member;
import respondet.core.community.MemberKind;
import respondet.core.law.Message;
import respondet.core.law.Value;

/** A list of members is looked at and accepted whole, or nothing of it. */
class SheetPagesTest {

    private static final String HOME = "namur";
    private static final String PATH = "/communities/namur/sheets";
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final Terms TERMS = new Terms(DAY, "household", "fr", "List of the assembly");
    private static final Pattern TABLE = Pattern.compile("name=\"table\" value=\"([^\"]+)\"");

    private static Sheet sheet(String text) throws BadSheet {
        return SheetReader.of("BE-WAL").read("list.csv", Workbooks.bytes(text));
    }

    private static Plan plan(Installation installation, String text) throws BadSheet {
        var taking = installation.bean(Taking.class);
        var sheet = sheet(text);
        return taking.plan(taking.current(HOME), sheet, Field.HEADINGS.guess(sheet), TERMS);
    }

    @OnEachDatabase
    void writesMembersDetailsAndSharesAtOnce(Installation installation) throws IOException, BadSheet {
        installation.found(HOME);
        var before = installation.bean(Agreements.class).need(HOME);
        var old = before.members().getFirst();
        var list = """
                Nom;Type;Entrée;Rue;Code postal;Localité;IBAN;Quote-part
                %s;;;Rue Neuve 1;5000;Namur;BE68 5390 0754 7034;60 %%
                Boulangerie Noël;firm;15/12/2025;;;;;40 %%
                """.formatted(old.name());
        var plan = plan(installation, list);
        assertThat(plan.troubles()).isEmpty();
        var taking = installation.bean(Taking.class);
        assertThat(taking.problems(HOME, plan)).isEmpty();
        assertThat(taking.take(taking.current(HOME), plan, "List", "m")).isEmpty();

        var after = installation.bean(Agreements.class).need(HOME);
        assertThat(after.members()).hasSize(before.members().size() + 1).containsAll(before.members());
        var added = after.findMember("m-0001").orElseThrow();
        assertThat(added.kind()).isEqualTo(MemberKind.FIRM);
        assertThat(added.joined()).isEqualTo(LocalDate.of(2025, 12, 15));
        assertThat(added.language()).contains("fr");
        assertThat(after.keys().getLast().from()).isEqualTo(DAY);
        assertThat(NewKey.shares(after.keys().getLast().key())
                        .orElseThrow()
                        .get(old.id())
                        .value())
                .isEqualByComparingTo(new BigDecimal("0.6"));
        var details = installation.bean(Details.class).on(DAY, HOME, old.id()).orElseThrow();
        assertThat(details.iban()).contains("BE68539007547034");
        assertThat(details.from()).isEqualTo(DAY);
        assertThat(installation
                        .bean(Communities.class)
                        .agreement(HOME)
                        .orElseThrow()
                        .reason())
                .isEqualTo("List");
        assertThat(plan(installation, list.replaceAll(";[0-9 ]* %", ";")).isEmpty())
                .as("the same once more says nothing new")
                .isTrue();
    }

    @OnEachDatabase
    void keepsWhatARowDoesNotTell(Installation installation) throws IOException, BadSheet {
        installation.found(HOME);
        var taking = installation.bean(Taking.class);
        var name = installation.bean(Agreements.class).need(HOME).members().getFirst();
        var full = "Name;Street;Postcode;City;Country;IBAN;VAT;Mandate;Signed\n%s;Rue 1;5000;Namur;FR;"
                + "BE68539007547034;BE0123456789;M-7;2025-03-04\n";
        taking.take(taking.current(HOME), plan(installation, full.formatted(name.name())), "List", "m");
        var known = installation.bean(Details.class).on(DAY, HOME, name.id()).orElseThrow();
        assertThat(known.mandate()).isPresent();

        var same = "Name;Street;IBAN\n%s;Rue 1;\n".formatted(name.name());
        assertThat(plan(installation, same).isEmpty()).isTrue();
        var moved = plan(installation, "Name;Street;IBAN;Signed\n%s;Rue 2;;\n".formatted(name.name()));
        assertThat(moved.troubles()).isEmpty();
        assertThat(moved.corrections().getFirst().parts())
                .containsExactly(new DetailsChange.Part(Field.STREET, "Rue 1", "Rue 2"));
        var next = moved.details().getFirst().next();
        assertThat(next)
                .usingRecursiveComparison()
                .ignoringFields("id", "address.street")
                .isEqualTo(known);
        var other = plan(installation, "Name;Mandate\n%s;M-8\n".formatted(name.name()));
        assertThat(other.troubles())
                .as("another mandate was signed on a day of its own")
                .hasSize(1);
        taking.take(taking.current(HOME), moved, "List", "m");
        assertThat(installation
                        .bean(Details.class)
                        .on(DAY, HOME, name.id())
                        .orElseThrow()
                        .iban())
                .contains("BE68539007547034");
    }

    /** The identifier never changes; one that holds a word of the name would keep its member from being erased. */
    @OnEachDatabase
    void givesIdentifiersThatTellNothing(Installation installation) throws IOException, BadSheet {
        installation.found(HOME);
        var taking = installation.bean(Taking.class);
        var list = "Id;Name\n;No\u00ebl\nm-0002;Anna\n;Firma 0003\n;Bert\n";
        assertThat(plan(installation, list)).isEqualTo(plan(installation, list));
        taking.take(taking.current(HOME), plan(installation, list), "List", "m");
        var members = installation.bean(Agreements.class).need(HOME).members();
        assertThat(members)
                .extracting(Member::id)
                .filteredOn(id -> id.startsWith("m-"))
                .containsExactly("m-0001", "m-0002", "m-0004", "m-0005");
        var next = plan(installation, "Name\nNoel\nCleo\n");
        assertThat(next.known()).isOne();
        assertThat(next.document().orElseThrow()).contains("m-0003, name: Cleo");
    }

    @OnEachDatabase
    void takesNoReferenceOfAMandateTwice(Installation installation) throws IOException, BadSheet {
        installation.found(HOME);
        var row = "%s;Rue 1;5000;Namur;BE68539007547034;%s;2025-03-04\n";
        var list = "Name;Street;Postcode;City;IBAN;Mandate;Signed\n" + row.formatted("Anna", "M-7");
        assertThat(plan(installation, list + row.formatted("Bert", "m-7")).troubles())
                .containsExactly(new Trouble(
                        3,
                        Optional.of(Field.MANDATE),
                        Message.of("trade.problem.mandate_taken").with("text", Value.of("m-7"))));
        var taking = installation.bean(Taking.class);
        taking.take(taking.current(HOME), plan(installation, list), "List", "m");
        assertThat(plan(installation, list.replace("Anna", "Bert")).troubles()).hasSize(1);
        assertThat(plan(installation, list.replace("Rue 1", "Rue 2")).troubles())
                .isEmpty();
    }

    @OnEachDatabase
    void writesNothingWhenTheAgreementIsRefused(Installation installation) throws IOException, BadSheet {
        installation.found(HOME);
        var taking = installation.bean(Taking.class);
        var current = taking.current(HOME);
        var plan = plan(installation, "Name;Street;Postcode;City\nNoël;Rue Neuve 1;5000;Namur\n");
        assertThat(plan.details()).hasSize(1);
        var broken = new Plan(Optional.of("no agreement"), 1, 0, plan.details(), false, plan.troubles());
        assertThat(taking.problems(HOME, broken)).isNotEmpty();
        assertThat(taking.take(current, broken, "List", "m")).isNotEmpty();
        assertThat(taking.current(HOME).version()).isEqualTo(current.version());
        assertThat(installation.bean(Details.class).of(HOME, "m-0001")).isEmpty();
    }

    @Test
    void tellsWhatIsWrongWithTheRowAndTheColumn() {
        var manager = manager();
        var body = bring(manager, """
                Name;Kind;Joined;Left;IBAN;Street;Postcode;City;Share
                Name;Kind;;;;;;;
                =cmd|'/c calc'!A1;;;;;;;;
                Noël;wizard;03/04/2025;;;;;;
                Noël;;2025-03-01;2025-02-01;;;;;12,5x
                ;;2025-02-30;;;;;;
                Anna;;;;BE68539007547035;Rue 1;5000;Namur;
                Bert;;;;BE68539007547034;;;;
                """).body();
        assertThat(body)
                .contains("Ligne 2, Nom : On dirait une deuxième ligne de titres")
                .contains("Ligne 3, Nom : « =cmd|", "» commence comme une formule")
                .contains("Ligne 4, Type : « wizard » n’est pas un type")
                .contains("Ligne 4, Entrée : Dans « 03/04/2025 », on ne sait pas")
                .contains("Ligne 5, Nom : Ce membre est deux fois")
                .contains("Ligne 5, Sortie : Le membre est sorti avant")
                .contains("Ligne 5, Part : « 12,5x » n’est pas une part")
                .contains("Ligne 6, Nom : Le nom manque")
                .contains("Ligne 7, Nom : ", "Ligne 8, Nom : ");
    }

    @Test
    void isCorrectedAndAcceptedInTheBrowsersForm() {
        var manager = manager();
        var looked = bring(manager, "Who;City\nZo\u00e9 List;\n").body();
        assertThat(looked).contains("Dites quelle colonne").contains("Zo\u00e9 List");
        var fields = new TreeMap<String, String>();
        fields.put("table", table(looked));
        fields.put("column-0", "name");
        fields.put("column-1", "");
        fields.put("from", "2026-01-01");
        fields.put("kind", "household");
        fields.put("reason", "");
        assertThat(manager.post(PATH + "/check", fields).body()).doesNotContain("Dites quelle colonne");
        assertThat(manager.post(PATH + "/accept", fields).statusCode()).isEqualTo(200);
        var agreements = SampleServer.shared().bean(Agreements.class);
        assertThat(agreements.need(HOME).members()).extracting(Member::name).doesNotContain("Zo\u00e9 List");
        fields.put("reason", "List");
        assertThat(manager.post(PATH + "/accept", fields).statusCode()).isEqualTo(302);
        assertThat(agreements.need(HOME).members()).extracting(Member::name).contains("Zo\u00e9 List");
    }

    @Test
    void showsWhatChangesOfWhatIsKnown() {
        var manager = manager();
        var server = SampleServer.shared();
        var member = server.bean(Agreements.class).need(HOME).members().stream()
                .filter(each ->
                        server.bean(Details.class).on(DAY, HOME, each.id()).isPresent())
                .findFirst()
                .orElseThrow();
        var street = server.bean(Details.class)
                .on(DAY, HOME, member.id())
                .orElseThrow()
                .address()
                .street();
        assertThat(bring(manager, "Nom;Rue\n%s;Rue d\u2019ailleurs 9\n".formatted(member.name()))
                        .body())
                .contains("Ce qui change dans les donn\u00e9es connues", street, "<td>Rue d\u2019ailleurs 9</td>");
    }

    private static Visitor manager() {
        return new Visitor(SampleServer.shared().address())
                .signIn("community-manager@namur.example.org", "sample-pass-2025");
    }

    private static HttpResponse<String> bring(Visitor manager, String text) {
        return manager.upload(PATH, Map.of(), Map.of("sheet/list.csv", text));
    }

    private static String table(String page) {
        var found = TABLE.matcher(page);
        assertThat(found.find()).isTrue();
        return found.group(1).replace("&#34;", "\"").replace("&quot;", "\"").replace("&amp;", "&");
    }
}
