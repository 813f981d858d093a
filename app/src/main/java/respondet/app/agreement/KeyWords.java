package respondet.app.agreement;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import respondet.app.agreement.Listing.Column;
import respondet.app.text.Texts;
import respondet.core.community.AllocationKey;
import respondet.core.community.Community;
import respondet.core.community.KeyVersion;
import respondet.core.quantity.Share;

/** The keys of a community by date: which one counts on the day, and how each divides. */
record KeyWords(Texts texts, Community community, LocalDate day) {

    Listing listing() {
        return new Listing(
                "agreement.keys",
                List.of(
                        Column.words("agreement.key.from"),
                        Column.words("agreement.key.kind"),
                        Column.words("agreement.key.shares"),
                        Column.words("agreement.key.decided"),
                        Column.words("agreement.key.counts")),
                community.keys().stream().map(this::row).toList());
    }

    private List<String> row(KeyVersion key) {
        return List.of(
                texts.values().date(key.from()),
                texts.say("agreement.key." + key.key().kind()),
                shares(key.key()),
                key.decided().orElse(""),
                inForce().filter(key::equals).isPresent() ? texts.say("answer.yes") : "");
    }

    private Optional<KeyVersion> inForce() {
        return community.keys().stream()
                .filter(key -> !key.from().isAfter(day))
                .max(Comparator.comparing(KeyVersion::from));
    }

    private String shares(AllocationKey key) {
        return switch (key) {
            case AllocationKey.Constant(var shares) -> words(shares);
            case AllocationKey.Specific(var shares) -> words(shares);
            case AllocationKey.SpecificIterative(var shares) -> words(shares);
            case AllocationKey.Hybrid(var fixed, var shares) -> percent(fixed) + "; " + words(shares);
            case AllocationKey.Cascade(var order) -> String.join(" → ", order);
            case AllocationKey.Hourly _,
                    AllocationKey.Equal _,
                    AllocationKey.Prorata _,
                    AllocationKey.EqualIterative _ -> "";
        };
    }

    private String words(Map<String, Share> shares) {
        return shares.entrySet().stream()
                .map(each -> each.getKey() + " " + percent(each.getValue()))
                .collect(Collectors.joining(", "));
    }

    /** All decimals: what was agreed in millionths is shown so. */
    private String percent(Share share) {
        return texts.values().number(share.value().movePointRight(2)) + " %";
    }
}
