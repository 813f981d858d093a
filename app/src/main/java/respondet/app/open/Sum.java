package respondet.app.open;

import java.util.List;

/** A figure of a whole community in one month, as one final run found it; who adds nothing to it hides nobody and is no part. */
record Sum(List<Part> parts) {

    static final Sum NOTHING = new Sum(List.of());

    Sum {
        parts = parts.stream().filter(part -> part.wattHours() != 0).toList();
    }

    long wattHours() {
        return parts.stream().mapToLong(Part::wattHours).sum();
    }

    long households() {
        return households(parts);
    }

    static long households(List<Part> parts) {
        return parts.stream().filter(Part::household).map(Part::who).distinct().count();
    }
}
