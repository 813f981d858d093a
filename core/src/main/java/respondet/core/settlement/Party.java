package respondet.core.settlement;

import java.util.Comparator;

/** Who holds a figure: a member, the producer behind a plant, or the community as a whole. */
public sealed interface Party extends Comparable<Party> {

    record OfMember(String id) implements Party {}

    record OfPlant(String id) implements Party {}

    record OfCommunity() implements Party {
        @Override
        public String id() {
            return "";
        }
    }

    String id();

    static Party community() {
        return new OfCommunity();
    }

    static Party member(String id) {
        return new OfMember(id);
    }

    static Party plant(String id) {
        return new OfPlant(id);
    }

    private int rank() {
        return switch (this) {
            case OfMember _ -> 0;
            case OfPlant _ -> 1;
            case OfCommunity _ -> 2;
        };
    }

    @Override
    default int compareTo(Party other) {
        return Comparator.comparingInt(Party::rank).thenComparing(Party::id).compare(this, other);
    }
}
