package respondet.core.reading;

import java.util.Comparator;

/** One point in one direction: what a series belongs to. */
public record Channel(String point, Direction direction) implements Comparable<Channel> {

    private static final Comparator<Channel> ORDER =
            Comparator.comparing(Channel::point).thenComparing(Channel::direction);

    @Override
    public int compareTo(Channel other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return point + " " + direction.id();
    }
}
