package respondet.app.folder;

import java.time.LocalDate;
import java.util.TreeMap;
import respondet.core.community.Participation;
import respondet.core.law.Message;
import respondet.core.law.Value;
import respondet.core.problem.ProblemKind;
import respondet.core.quantity.Share;

/** Reads which part of a point's energy belongs to the community: one number, or a list by first day. */
final class ParticipationReader {

    private static final String KEY = "participation";

    private ParticipationReader() {}

    static Participation read(Fields point) {
        return point.find(KEY)
                .filter(YamlNode.Sequence.class::isInstance)
                .map(_ -> dated(point))
                .orElseGet(() ->
                        Participation.always(point.find(KEY, Numbers.SHARE).orElse(Share.ALL)));
    }

    private static Participation dated(Fields point) {
        var items = point.items(KEY, Shape.PARTICIPATION);
        Declared.requireUnique(items, "from");
        var parts = new TreeMap<LocalDate, Share>();
        for (var item : items) {
            var from = item.need("from", Words.DATE);
            var share = item.need("share", Numbers.SHARE);
            from.ifPresent(day -> share.ifPresent(part -> parts.put(day, part)));
        }
        if (items.isEmpty()) {
            var hint = Message.of("folder.missing").with("key", Value.of(KEY));
            point.findings().add(ProblemKind.MISSING_VALUE, point.lineOf(KEY), hint);
        }
        return parts.isEmpty() ? Participation.ALL : new Participation(parts);
    }
}
