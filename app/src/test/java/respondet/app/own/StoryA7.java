package respondet.app.own;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import respondet.app.community.Agreements;
import respondet.app.community.CommunityFiles;
import respondet.app.identity.Account;
import respondet.app.identity.Accounts;
import respondet.app.identity.Grant;
import respondet.app.identity.GrantGiven;
import respondet.app.identity.Role;
import respondet.app.journal.Journal;
import respondet.app.store.Ids;
import respondet.app.text.Language;

/** Story A7 as a community of an installation: the case's folder, with whole months around its quarter-hours. */
public final class StoryA7 {

    public static final YearMonth JUNE = YearMonth.of(2026, 6);
    public static final YearMonth JULY = YearMonth.of(2026, 7);
    public static final String PASSWORD = "sample-pass-2025";

    private static final ZoneId ZONE = ZoneId.of("Europe/Brussels");

    private StoryA7() {}

    /** Whoever holds the parts of an installation. */
    public interface Beans {
        <T> T bean(Class<T> type);
    }

    /** Founds the community of a case and returns its identifier. */
    public static String found(Beans beans, String name) throws IOException {
        var given = Path.of("..", "cases", name, "given");
        var document = Files.readString(given.resolve("community.yaml"));
        var id = document.lines().findFirst().orElseThrow().replace("id: ", "").strip();
        var folder = beans.bean(CommunityFiles.class).folder(id);
        var readings = Files.createDirectories(folder.resolve("readings"));
        Files.writeString(
                readings.resolve("readings.csv"),
                whole(Files.readString(given.resolve("readings").resolve("readings.csv"))));
        var founded = beans.bean(Agreements.class).found(id, document.getBytes(StandardCharsets.UTF_8), "");
        assertThat(founded.found()).isPresent();
        return id;
    }

    /** Every quarter-hour of June and July, nothing in those that the case does not tell. */
    private static String whole(String csv) {
        var channels = new LinkedHashMap<String, Map<String, String>>();
        csv.lines()
                .skip(1)
                .map(line -> line.split(","))
                .forEach(cells -> channels.computeIfAbsent(cells[0] + "," + cells[1], _ -> new LinkedHashMap<>())
                        .put(cells[2], cells[3]));
        var text = new StringBuilder("point,direction,start,kwh\n");
        var end = JULY.plusMonths(1).atDay(1).atStartOfDay(ZONE).toOffsetDateTime();
        channels.forEach((channel, values) -> {
            var start = JUNE.atDay(1).atStartOfDay(ZONE).toOffsetDateTime();
            for (; start.isBefore(end); start = start.plusMinutes(15)) {
                var stamp = DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(start);
                text.append(channel).append(',').append(stamp).append(',');
                text.append(values.getOrDefault(stamp, "0.000")).append('\n');
            }
        });
        return text.toString();
    }

    /** An account with one role in the community. */
    public static Account person(Beans beans, String community, Role role, String member, Language language) {
        var email = role.id() + "-" + member + "-" + language.code() + "@" + community + ".example.org";
        var account = beans.bean(Accounts.class).open(email, "Name of " + member, language);
        beans.bean(Accounts.class).setPassword(account.id(), PASSWORD);
        var grant = new Grant(
                Ids.next(),
                role,
                Optional.empty(),
                Optional.of(community),
                Optional.of(member).filter(each -> !each.isEmpty()),
                LocalDate.of(2026, 1, 1),
                Optional.empty());
        beans.bean(Journal.class).write(new GrantGiven(account.id(), grant), "");
        return account;
    }
}
