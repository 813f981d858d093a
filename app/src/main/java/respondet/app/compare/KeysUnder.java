package respondet.app.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import respondet.core.community.AllocationKey;
import respondet.core.community.KeyVersion;
import respondet.core.law.Message;
import respondet.core.law.Value;
import respondet.regime.es.CollectiveSelfConsumption;

/** All versions of a community's key as another law can apply them, on the days from which it allows them. */
final class KeysUnder {

    private final Territory law;
    private final UseShares use;
    private final List<KeyVersion> keys = new ArrayList<>();
    private final List<Message> said = new ArrayList<>();

    private KeysUnder(Territory law, UseShares use) {
        this.law = law;
        this.use = use;
    }

    static KeysUnder of(Territory law, OwnSide own) {
        var under = new KeysUnder(law, own.use());
        var keys = own.community().keys();
        if (keys.isEmpty()) {
            under.addNeeded(own.firstDay());
        }
        keys.forEach(under::add);
        return under;
    }

    /** A law that cannot do without a key gets the one nearest to sharing by use. */
    private void addNeeded(LocalDate first) {
        switch (law) {
            case CATALONIA -> add(first, new AllocationKey.Constant(use.byUse()), "compare.key.none_by_use");
            case WALLONIA -> add(first, new AllocationKey.Prorata(), "compare.key.none_prorata");
            case MALOPOLSKA, PIEDMONT -> {}
        }
    }

    private void add(LocalDate from, AllocationKey key, String text) {
        keys.add(new KeyVersion(from, key, Optional.empty()));
        said.add(Message.of(text));
    }

    private void add(KeyVersion version) {
        var under = KeyUnder.of(version.key(), law, use);
        said.add(under.said());
        under.key().ifPresent(key -> put(new KeyVersion(version.from(), key, version.decided())));
    }

    private void put(KeyVersion version) {
        if (!keys.isEmpty() && keys.getLast().key().equals(version.key())) {
            return;
        }
        var from = law == Territory.CATALONIA ? allowed(version.from()) : version.from();
        keys.removeIf(earlier -> !earlier.from().isBefore(from));
        keys.add(new KeyVersion(from, version.key(), version.decided()));
    }

    /** A change that comes too soon waits for its first allowed day. */
    private LocalDate allowed(LocalDate wanted) {
        if (keys.isEmpty()) {
            return wanted;
        }
        var earliest =
                new CollectiveSelfConsumption().earliestChange(keys.getLast().from(), wanted);
        if (!wanted.isBefore(earliest)) {
            return wanted;
        }
        said.add(Message.of("compare.key.postponed")
                .with("date", Value.of(wanted))
                .with("earliest", Value.of(earliest)));
        return earliest;
    }

    List<KeyVersion> keys() {
        return keys;
    }

    List<Message> said() {
        return said.stream().distinct().toList();
    }
}
