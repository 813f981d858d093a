package respondet.app.text;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import respondet.core.law.Message;
import respondet.core.law.Value;

/** Messages in one language. */
public final class Texts {

    private static final Map<Language, Texts> LOADED = new ConcurrentHashMap<>();
    private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Language language;
    private final SortedMap<String, String> patterns;
    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();
    private final ValueText values;

    private Texts(Language language) {
        this.language = language;
        this.patterns = TextFiles.load(language);
        this.values = new ValueText(language);
    }

    public static Texts in(Language language) {
        return LOADED.computeIfAbsent(language, Texts::new);
    }

    public Language language() {
        return language;
    }

    public ValueText values() {
        return values;
    }

    public boolean has(String key) {
        return patterns.containsKey(key);
    }

    /** The keys that start so, without that start. */
    public List<String> keysFrom(String start) {
        return patterns.keySet().stream()
                .filter(key -> key.startsWith(start))
                .map(key -> key.substring(start.length()))
                .toList();
    }

    /** Every word of the texts and of their keys, in small letters. */
    public Set<String> words() {
        return patterns.entrySet().stream()
                .flatMap(each -> WORDS.splitAsStream(each.getKey() + " " + each.getValue()))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }

    public String say(String key) {
        return say(Message.of(key));
    }

    /** The sentence, with times in UTC. */
    public String say(Message message) {
        return say(message, ZoneOffset.UTC);
    }

    /**
     * The sentence, with times in this zone.
     *
     * @throws IllegalArgumentException when there is no text for the key
     */
    public String say(Message message, ZoneId zone) {
        var arguments = new TreeMap<String, Object>();
        message.args().forEach((name, value) -> arguments.put(name, say(value, zone)));
        var format = formats.computeIfAbsent(message.key(), this::format);
        synchronized (format) {
            return format.format(arguments);
        }
    }

    private MessageFormat format(String key) {
        var pattern = patterns.get(key);
        if (pattern == null) {
            throw new IllegalArgumentException(
                    "There is no text (" + key + ") in " + language.code() + ".\nMaybe the key was misspelt.");
        }
        return new MessageFormat(pattern, ULocale.forLocale(language.locale()));
    }

    /** A value as text; plain numbers stay numbers, so that a pattern can choose a plural by them. */
    private Object say(Value value, ZoneId zone) {
        return switch (value) {
            // a number's own format would cut what stands after the third decimal
            case Value.Decimal(var number) when number.scale() <= 3 -> number;
            default -> text(value, zone);
        };
    }

    public String text(Value value, ZoneId zone) {
        return switch (value) {
            case Value.Energy(var energy) -> values.energy(energy);
            case Value.Money(var money) -> values.exactMoney(money);
            case Value.Price(var price) -> values.price(price);
            case Value.Power(var power) -> values.power(power);
            case Value.Decimal(var number) -> values.number(number);
            case Value.Percent(var ratio) -> values.percent(ratio);
            case Value.Text(var text) -> text;
            case Value.Word(var key) -> say(key);
            case Value.Date(var date) -> values.date(date);
            case Value.Month(var month) -> values.month(month);
            case Value.Moment(var instant) -> values.moment(instant, zone);
        };
    }
}
