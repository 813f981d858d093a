package respondet.app.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import respondet.app.document.Furnished;
import respondet.app.identity.AccessTokens;
import respondet.app.identity.Accounts;
import respondet.app.identity.Grant;
import respondet.app.identity.Invitation;
import respondet.app.identity.People;
import respondet.app.identity.Role;
import respondet.app.identity.Scope;
import respondet.app.store.Ids;
import respondet.app.store.Installation;
import respondet.app.store.OnEachDatabase;
import respondet.app.text.Language;
import respondet.app.text.Texts;

/** What one person gets: all of the own, nothing of others, and a line about each file. */
class PersonalDataTest {

    @OnEachDatabase
    void holdsAllOfOneMemberAndNothingOfOthers(Installation installation) throws IOException {
        Furnished.issue(installation, Furnished.furnished(installation, "namur"));
        var files = files(installation, "home1");
        assertThat(files.get("details.json")).contains("Somebody home1", "BE71096123456769");
        assertThat(files.get("membership.json")).contains("Ménage 1 (exemple)", "marketId");
        assertThat(files.get("documents.json")).contains("\"member\" : \"home1\"");
        assertThat(files.keySet())
                .anyMatch(name -> name.matches("months/2025-05/[0-9a-f]+/statement.json"))
                .anyMatch(name -> name.matches("months/2025-05/[0-9a-f]+/intervals.json"))
                .anyMatch(name -> name.matches("documents/.*\\.pdf"));
        assertThat(files.get("journal.json"))
                .contains("trade.details_recorded", "document.issued", "run.finalised", "\"wattHours\"");
        files.forEach((name, text) -> assertThat(text).as(name).doesNotContain("home2", "Ménage 2"));
        files.keySet().stream()
                .filter(name -> !name.equals("README.txt"))
                .forEach(name -> assertThat(files.get("README.txt")).contains(name + ": "));
    }

    /** How an account of the member comes in and what waits to be sent to it, without what opens a door. */
    @OnEachDatabase
    void holdsWhatAccountsLeave(Installation installation) throws IOException {
        installation.found("namur");
        var mine = invited(installation, "home1", "one@example.org");
        invited(installation, "home2", "two@example.org");
        var database = installation.bean(JdbcClient.class);
        database.sql("insert into sign_in (id, account, begun_at, used_at, browser, system) values (?, ?, 0, 0, ?, ?)")
                .params("session-7", mine, "Firefox", "Linux")
                .update();
        var wish = new AccessTokens.Wish(
                "Heat pump", Set.of(Scope.READ_OWN), Instant.now().plusSeconds(99_999));
        var secret = installation.bean(AccessTokens.class).make(mine, wish);
        var key = ImmutableCredentialRecord.builder()
                .credentialId(new Bytes("credential".getBytes(StandardCharsets.UTF_8)))
                .userEntityUserId(new Bytes(HexFormat.of().parseHex(mine)))
                .publicKey(new ImmutablePublicKeyCose("public".getBytes(StandardCharsets.UTF_8)))
                .label("Blue phone")
                .created(Instant.EPOCH)
                .lastUsed(Instant.EPOCH)
                .build();
        installation.bean(UserCredentialRepository.class).save(key);
        assertThat(files(installation, "home1")).doesNotContainKeys("ways.json", "letters.json");
        var files = files(installation, new PersonalData.Whose("namur", "home1", Optional.of(mine)));
        assertThat(files.get("ways.json"))
                .contains("one@example.org", "Firefox", "Linux", "Heat pump", "read_own", "Blue phone")
                .doesNotContain("session-7", secret);
        var letter = database.sql("select text from letter where recipient = 'one@example.org'")
                .query(String.class)
                .single();
        var link = letter.substring(letter.indexOf("/password/") + "/password/".length())
                .split("\\s", 2)[0];
        assertThat(link).hasSizeGreaterThan(20);
        assertThat(files.get("letters.json")).contains("one@example.org", "/password/…");
        files.forEach((name, text) -> assertThat(text).as(name).doesNotContain("two@example.org", link, secret));
    }

    private static String invited(Installation installation, String member, String email) {
        var grant = new Grant(
                Ids.next(),
                Role.MEMBER,
                Optional.empty(),
                Optional.of("namur"),
                Optional.of(member),
                LocalDate.of(2025, 2, 1),
                Optional.empty());
        installation.bean(People.class).invite(new Invitation(email, "Somebody", Language.ENGLISH, grant), "m");
        return installation
                .bean(Accounts.class)
                .findByEmail(email)
                .orElseThrow()
                .id();
    }

    /** As the community sees it. */
    private static SortedMap<String, String> files(Installation installation, String member) throws IOException {
        return files(installation, new PersonalData.Whose("namur", member, Optional.empty()));
    }

    private static SortedMap<String, String> files(Installation installation, PersonalData.Whose whose)
            throws IOException {
        var out = new ByteArrayOutputStream();
        installation.bean(PersonalData.class).write(whose, Texts.in(Language.ENGLISH), out);
        var files = new TreeMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
