package respondet.app.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import respondet.app.capital.CapitalEntry;
import respondet.app.capital.CapitalKind;
import respondet.app.capital.CapitalRecorded;
import respondet.app.community.Agreements;
import respondet.app.community.Communities;
import respondet.app.community.CommunityFiles;
import respondet.app.consent.ConsentGiven;
import respondet.app.consent.ConsentKind;
import respondet.app.consent.ConsentOrigin;
import respondet.app.consent.ConsentWithdrawn;
import respondet.app.document.Documents;
import respondet.app.document.Furnished;
import respondet.app.identity.Accounts;
import respondet.app.identity.Grant;
import respondet.app.identity.Invitation;
import respondet.app.identity.People;
import respondet.app.identity.Role;
import respondet.app.journal.Journal;
import respondet.app.leaving.LeaveAnnounced;
import respondet.app.money.BankMovement;
import respondet.app.money.MovementsRecorded;
import respondet.app.operator.ToldByOperators;
import respondet.app.reading.FolderReadings;
import respondet.app.reading.MarkedFiles;
import respondet.app.run.Runs;
import respondet.app.run.Settling;
import respondet.app.store.Ids;
import respondet.app.store.Installation;
import respondet.app.store.Micros;
import respondet.app.text.Language;
import respondet.app.trade.DetailsRecorded;
import respondet.app.trade.TradeDetails;
import respondet.app.trade.VatStanding;
import respondet.billing.invoice.Address;
import respondet.billing.sepa.Mandate;

/** A former member whose every text is unmistakable, and all that it did while it was a member. */
final class Marked {

    static final String HOME = "namur";
    static final String WHO = "home4";
    static final String NAME = "Zebulon Xylophant";

    static final List<String> MARKS = List.of(
            "Xylophant",
            "Quagga Alley",
            "Okapiville",
            "Z9999X",
            "BE68539007547034",
            "BE0999888777",
            "MANDATE-XQ",
            "xq.person@example.org",
            "541448820000099999",
            "gnu-gnu-gnu");

    /** Under the same key as the one that tells of the member. */
    static final String OTHERS_ANSWER = "{\"other\":1}";

    static final String POINT = "541448820000099999";
    static final YearMonth JUNE = YearMonth.of(2025, 6);

    private static final String HEAD = "point,direction,start,kwh\n";

    private Marked() {}

    static void live(Installation installation) throws IOException {
        settled(installation);
        pay(installation);
        subscribe(installation);
        capital(installation, CapitalKind.PAID, 0);
        capital(installation, CapitalKind.REPAID, 1);
        var journal = installation.bean(Journal.class);
        var consent = Ids.next();
        var day = LocalDate.of(2025, 2, 1);
        journal.write(
                new ConsentGiven(
                        consent,
                        HOME,
                        WHO,
                        ConsentKind.STATEMENTS,
                        "consent.wording.statements.1",
                        "fr",
                        ConsentOrigin.OWN,
                        day),
                "m");
        journal.write(
                new ConsentWithdrawn(consent, HOME, WHO, ConsentKind.STATEMENTS, ConsentOrigin.OWN, day.plusMonths(1)),
                "m");
        journal.write(new LeaveAnnounced(HOME, WHO, LocalDate.of(2025, 7, 1)), "m");
        deliver(installation);
        invite(installation);
        answer(installation);
    }

    /** What a program was answered, kept for the same question asked again. */
    private static void answer(Installation installation) {
        var body = "{\"name\":\"" + NAME + "\",\"email\":\"xq.person@example.org\",\"point\":\"" + POINT + "\"}";
        answer(installation, "program@example.org", body);
        answer(installation, "other@example.org", OTHERS_ANSWER);
    }

    private static void answer(Installation installation, String email, String body) {
        var owner = installation.bean(Accounts.class).open(email, "A program", Language.FRENCH);
        installation
                .bean(JdbcClient.class)
                .sql("""
                        insert into kept_answer (account, route, request_key, request_hash, kept_at, status, headers, body)
                        values (?, ?, 'key', '', ?, 201, '{}', ?)""")
                .param(owner.id())
                .param("POST /api/v1/communities/" + HOME + "/details")
                .param(Micros.of(Instant.now()))
                .param(body)
                .update();
    }

    static void invite(Installation installation) {
        var day = LocalDate.of(2025, 2, 1);
        var grant = new Grant(
                Ids.next(), Role.MEMBER, Optional.empty(), Optional.of(HOME), Optional.of(WHO), day, Optional.empty());
        installation
                .bean(People.class)
                .invite(new Invitation("xq.person@example.org", NAME, Language.FRENCH, grant), "m");
    }

    /** What arrived about the member, accepted and not, packed and not, and a draft made of it. */
    private static void deliver(Installation installation) throws IOException {
        var files = new MarkedFiles(installation, HOME);
        files.accept(NAME, "Zebulon_Xylophant.csv.gz", gzip(HEAD + row("2025-06-10T00:00:00+02:00")));
        files.accept("", "xylophant.zip", zip("meters/" + POINT + ".csv", HEAD + row("2025-06-11T00:00:00+02:00")));
        var words = NAME + "; XYLOPHANT Zebulon; Quagga Alley 7; xq.person@example.org; BE68 5390 0754 7034; " + POINT;
        files.stage(NAME, "about Xylophant.csv", words.getBytes(StandardCharsets.UTF_16LE));
        files.stage("xylophant", POINT + ".xlsx", zip("xl/sharedStrings.xml", "<t>" + words + "</t>"));
        Files.createDirectories(files.inbox());
        Files.writeString(files.inbox().resolve("Zebulon Xylophant.csv.part"), words);
        var run = installation.bean(Settling.class).settle(HOME, JUNE);
        var told = "point,start,shared_kwh\n" + POINT + ",2025-06-10T12:00:00+02:00,9\n";
        assertThat(ToldByOperators.take(installation, run, "Xylophant-" + POINT + ".csv", told))
                .isEqualTo(1);
    }

    /** Called by a single word from then on, in tables, files and a letter to somebody else. */
    static void rename(Installation installation, String name) throws IOException {
        var version = installation.bean(Communities.class).agreement(HOME).orElseThrow();
        var document = version.document().replace(NAME, name) + "# " + name + " has another name\n";
        var wording = new Agreements.Wording(document.getBytes(StandardCharsets.UTF_8), "Now " + name);
        assertThat(installation
                        .bean(Agreements.class)
                        .change(HOME, version.version(), wording, "m")
                        .found())
                .isPresent();
        var files = new MarkedFiles(installation, HOME);
        files.accept(name, name + ".csv", (HEAD + row("2025-06-12T00:00:00+02:00")).getBytes(StandardCharsets.UTF_8));
        files.stage(name, "about " + name + ".csv", ("Of " + name).getBytes(StandardCharsets.UTF_8));
        installation.bean(Settling.class).settle(HOME, JUNE);
        installation
                .bean(JdbcClient.class)
                .sql("insert into letter (id, written_at, recipient, subject, text, problem)"
                        + " values ('one', 0, 'manager@example.org', 'News', ?, '')")
                .param("A letter about " + name + ".")
                .update();
    }

    private static String row(String start) {
        return POINT + ",consumption," + start + ",0.123\n";
    }

    private static byte[] gzip(String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static byte[] zip(String name, String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(bytes)) {
            out.putNextEntry(new ZipEntry(name));
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    /** The year's readings name the point as the grid operator does, in a file called after the member. */
    private static void name(Installation installation) throws IOException {
        var readings = installation.bean(CommunityFiles.class).folder(HOME).resolve("readings");
        var text = Files.readString(readings.resolve("2025.csv")).replace("\nhome4,", "\n" + POINT + ",");
        Files.writeString(readings.resolve("2025 " + NAME + ".csv"), text);
        Files.delete(readings.resolve("2025.csv"));
    }

    /** The community with a final month and its documents. */
    static void settled(Installation installation) throws IOException {
        installation.found(HOME);
        var version = installation.bean(Communities.class).agreement(HOME).orElseThrow();
        name(installation);
        var named = version.document()
                        .replace("Ménage 4 (exemple)", NAME)
                        .replace("{ id: home4, member", "{ id: home4, market_id: " + POINT + ", member")
                + "\n# " + NAME + " was welcomed\n";
        Files.writeString(installation.bean(CommunityFiles.class).folder(HOME).resolve("community.yaml"), named);
        var wording = new Agreements.Wording(named.getBytes(StandardCharsets.UTF_8), "Name of " + NAME);
        assertThat(installation
                        .bean(Agreements.class)
                        .change(HOME, 1, wording, "m")
                        .found())
                .isPresent();
        installation.bean(FolderReadings.class).enter(HOME, "");
        var settling = installation.bean(Settling.class);
        settling.finalise(settling.settle(HOME, Furnished.MAY), "m");
        var run = installation.bean(Runs.class).counting(HOME, Furnished.MAY).orElseThrow();
        Furnished.know(installation, HOME, "", VatStanding.TAXED);
        var members = installation.bean(Agreements.class).need(HOME).members();
        members.stream().filter(each -> !each.id().equals(WHO)).forEach(each -> know(installation, each.id()));
        installation.bean(Journal.class).write(new DetailsRecorded(details()), "m");
        installation.bean(Journal.class).write(new DetailsRecorded(details()), "m");
        Furnished.issue(installation, run);
    }

    /** Others have another account, so that each mark is the member's alone. */
    private static void know(Installation installation, String member) {
        var details = new TradeDetails(
                Ids.next(),
                HOME,
                member,
                LocalDate.of(2025, 1, 1),
                "Somebody " + member,
                new Address("Street 1", "Town", "1000", "BE"),
                Optional.empty(),
                VatStanding.NOT_A_BUSINESS,
                Optional.empty(),
                Optional.empty());
        installation.bean(Journal.class).write(new DetailsRecorded(details), "m");
    }

    private static TradeDetails details() {
        return new TradeDetails(
                Ids.next(),
                HOME,
                WHO,
                LocalDate.of(2025, 1, 1),
                NAME,
                new Address("Quagga Alley 7", "Okapiville", "Z9999X", "BE"),
                Optional.of("BE0999888777"),
                VatStanding.NOT_A_BUSINESS,
                Optional.of("BE68539007547034"),
                Optional.of(new Mandate("MANDATE-XQ", LocalDate.of(2025, 1, 10))));
    }

    /** The bank tells that all is paid. */
    static void pay(Installation installation) {
        var movements = installation.bean(Documents.class).ofMember(HOME, WHO).stream()
                .map(each -> new BankMovement(
                        Ids.next(),
                        WHO,
                        LocalDate.of(2025, 7, 1),
                        each.owed().minorUnits(),
                        Currency.getInstance("EUR"),
                        "",
                        NAME + " gnu-gnu-gnu BE68539007547034",
                        List.of(each.number()),
                        Optional.empty(),
                        Optional.empty()))
                .toList();
        installation.bean(Journal.class).write(new MovementsRecorded(HOME, "digest", movements), "m");
    }

    static void subscribe(Installation installation) {
        capital(installation, CapitalKind.SUBSCRIBED, 1);
    }

    private static void capital(Installation installation, CapitalKind kind, long shares) {
        var entry = new CapitalEntry(
                Ids.next(),
                HOME,
                WHO,
                kind,
                LocalDate.of(2025, 2, 1),
                shares,
                10000,
                "EUR",
                "gnu-gnu-gnu of " + NAME,
                Optional.empty());
        installation.bean(Journal.class).write(new CapitalRecorded(entry), "m");
    }

    static List<String> tables(Installation installation) throws SQLException {
        var names = new ArrayList<String>();
        try (var connection = installation.bean(DataSource.class).getConnection();
                var rows =
                        connection.getMetaData().getTables(null, connection.getSchema(), "%", new String[] {"TABLE"})) {
            while (rows.next()) {
                names.add(rows.getString("TABLE_NAME"));
            }
        }
        names.removeIf(name -> name.startsWith("sqlite_") || name.startsWith("flyway"));
        return names;
    }
}
