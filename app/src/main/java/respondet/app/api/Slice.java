package respondet.app.api;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The part of a list that is asked for.
 *
 * @param address the path and query that were asked for
 * @param after the key of the last item that is known already
 */
public record Slice(String address, Optional<String> after, int limit) {

    static final int USUAL = 50;
    static final int MOST = 500;

    /**
     * The order of a list. Each item's key never changes and is its own, so that nothing is told twice or left out when
     * others come or go between two parts.
     *
     * @param falling whether the greatest key comes first
     */
    public record Order<S>(Function<S, String> key, boolean falling) {

        public static <S> Order<S> rising(Function<S, String> key) {
            return new Order<>(key, false);
        }

        public static <S> Order<S> falling(Function<S, String> key) {
            return new Order<>(key, true);
        }

        private Comparator<String> keys() {
            return falling ? Comparator.<String>reverseOrder() : Comparator.<String>naturalOrder();
        }
    }

    /** The asked part of all that there is. */
    public <S, T> PageOf<T> of(List<S> all, Order<S> order, Function<S, T> shown) {
        var found = all.stream()
                .filter(each -> after.map(
                                known -> order.keys().compare(order.key().apply(each), known) > 0)
                        .orElse(true))
                .sorted(Comparator.comparing(order.key(), order.keys()))
                .limit(limit + 1L)
                .toList();
        var told = found.stream().limit(limit).toList();
        var next =
                found.size() > limit ? Optional.of(next(order.key().apply(told.getLast()))) : Optional.<String>empty();
        return new PageOf<>(told.stream().map(shown).toList(), next);
    }

    private String next(String key) {
        return UriComponentsBuilder.fromUriString(address)
                .replaceQueryParam("after", cursor(key))
                .build()
                .toUriString();
    }

    private static String cursor(String key) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key.getBytes(StandardCharsets.UTF_8));
    }

    static String key(String cursor) {
        try {
            return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException _) {
            throw Refused.wrong("after");
        }
    }
}
