package respondet.app.privacy;

import java.security.SecureRandom;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import respondet.app.community.Agreements;
import respondet.app.community.Communities;
import respondet.core.community.AccountingPoint;
import respondet.core.community.Community;
import respondet.core.community.Plant;

/**
 * The public identifiers of a member's points, and an invented one of the same shape for each, so that every reader of files
 * still finds its way. Nothing but chance makes it, so nobody can compute it back.
 */
@Component
record MarketIds(Communities communities, Agreements agreements) {

    private static final SecureRandom CHANCE = new SecureRandom();

    /** Shorter ones are no grid operator's. */
    private static final int SHORTEST = 6;

    private static final int FEW = 4;

    /** POD, CUPS, EAN, PPE. */
    private static final Pattern OFFICIAL = Pattern.compile("(?i).*(IT\\d{3}E[A-Z0-9]{8}|ES\\d{16}|\\d{10}).*");

    /** An invented identifier for each that was ever the member's alone. */
    Map<String, String> invented(String community, String member) {
        var own = new TreeMap<String, String>();
        var others = new TreeMap<String, String>();
        for (var version : communities.versions(community)) {
            agreements
                    .read(community, version.version())
                    .found()
                    .ifPresent(read -> read.points()
                            .forEach(point ->
                                    (isOf(point, member, read) ? own : others).put(point.marketId(), point.id())));
        }
        own.keySet().removeAll(others.keySet());
        own.entrySet()
                .removeIf(each ->
                        each.getKey().equals(each.getValue()) || each.getKey().length() < SHORTEST);
        var taken = new HashSet<>(others.keySet());
        taken.addAll(own.keySet());
        own.replaceAll((old, _) -> other(old, taken));
        return own;
    }

    /** Whether a point has no identifier of ours beside that of the grid operator: that could not be replaced. */
    boolean haveNoOther(String community, String member) {
        return communities.versions(community).stream()
                .flatMap(version -> agreements.read(community, version.version()).found().stream())
                .flatMap(read -> read.points().stream().filter(point -> isOf(point, member, read)))
                .anyMatch(point -> OFFICIAL.matcher(point.id()).matches());
    }

    private static boolean isOf(AccountingPoint point, String member, Community read) {
        return point.member()
                .map(member::equals)
                .orElseGet(() -> read.plants().stream()
                        .filter(plant -> point.plant().equals(Optional.of(plant.id())))
                        .map(Plant::owner)
                        .anyMatch(member::equals));
    }

    private static String other(String old, Set<String> taken) {
        int kept = old.length() >= 14 ? 3 : 2;
        boolean lettersToo = old.chars().skip(kept).filter(Character::isDigit).count() < FEW;
        while (true) {
            var now = new StringBuilder(old);
            for (int i = kept; i < old.length(); i++) {
                now.setCharAt(i, other(old.charAt(i), lettersToo));
            }
            if (taken.add(now.toString())) {
                return now.toString();
            }
        }
    }

    private static char other(char old, boolean lettersToo) {
        if (old >= '0' && old <= '9') {
            return (char) ('0' + CHANCE.nextInt(10));
        }
        if (!lettersToo) {
            return old;
        }
        if (old >= 'A' && old <= 'Z') {
            return (char) ('A' + CHANCE.nextInt(26));
        }
        return old >= 'a' && old <= 'z' ? (char) ('a' + CHANCE.nextInt(26)) : old;
    }
}
