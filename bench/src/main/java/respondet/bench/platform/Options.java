package respondet.bench.platform;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The words after the name of a measurement. */
record Options(List<String> words) {

    Options {
        words = List.copyOf(words);
    }

    static Options of(String... args) {
        return new Options(Arrays.asList(args));
    }

    Optional<String> find(String name) {
        int at = words.indexOf(name);
        return at >= 0 && at + 1 < words.size() ? Optional.of(words.get(at + 1)) : Optional.empty();
    }

    int number(String name, int otherwise) {
        return find(name).map(Integer::parseInt).orElse(otherwise);
    }
}
