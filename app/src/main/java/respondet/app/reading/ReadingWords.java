package respondet.app.reading;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import respondet.app.community.CommunityRow;
import respondet.app.text.ProblemText;
import respondet.app.text.Texts;
import respondet.core.law.Message;
import respondet.core.law.Value;
import respondet.core.problem.Problem;
import respondet.core.quantity.Energy;

/**
 * Deliveries in words.
 *
 * @param names an account's name
 */
record ReadingWords(Texts texts, ZoneId zone, Function<String, String> names) {

    ReadingsPage.Row row(Delivery delivery) {
        return new ReadingsPage.Row(
                "/communities/" + delivery.community() + "/readings/deliveries/" + delivery.id(),
                received(delivery),
                names.apply(delivery.account()),
                "reading.origin." + delivery.origin().id(),
                delivery.files().size(),
                delivery.files().stream().map(DeliveredFile::format).distinct().collect(Collectors.joining(", ")),
                delivery.files().stream().mapToLong(DeliveredFile::rows).sum(),
                delivery.notes());
    }

    ReadingsPage.Waiting waiting(Staged staged, int files) {
        return new ReadingsPage.Waiting(
                "/communities/" + staged.community() + "/readings/waiting/" + staged.id(),
                moment(staged.at()),
                names.apply(staged.account()),
                "reading.origin." + staged.origin().id(),
                files);
    }

    private String received(Delivery delivery) {
        return delivery.folder().isEmpty() ? texts.say("reading.always") : moment(delivery.received());
    }

    private String moment(Instant instant) {
        return texts.values().moment(instant, zone);
    }

    FilesPage waiting(CommunityRow community, Staged staged, Preview preview) {
        var row = waiting(staged, preview.files().size());
        return page(community, about(row.at(), row.originKey(), row.who()), row.address(), preview);
    }

    FilesPage accepted(CommunityRow community, Delivery delivery, Preview preview) {
        var row = row(delivery);
        return page(community, about(row.received(), row.originKey(), row.who()), "", preview);
    }

    private String about(String when, String originKey, String who) {
        return when + ", " + texts.say(originKey) + (who.isEmpty() ? "" : ", " + who);
    }

    private FilesPage page(CommunityRow community, String about, String address, Preview preview) {
        var files = preview.files().stream()
                .map(file -> file(file, !address.isEmpty()))
                .toList();
        return new FilesPage(community, about, address, files, lines(preview.conflicts()), preview.ready());
    }

    private List<String> lines(List<Problem> problems) {
        return problems.stream()
                .map(problem -> ProblemText.line(problem, texts))
                .distinct()
                .toList();
    }

    private FilesPage.File file(Preview.File file, boolean waits) {
        var style = file.state() == Preview.State.READY ? "final" : "failed";
        var before = waits
                ? file.before()
                        .map(at -> texts.say(Message.of("reading.file.before").with("when", Value.of(before(at)))))
                : Optional.<String>empty();
        return new FilesPage.File(
                file.figures().name(),
                "reading.file." + file.state().id(),
                style,
                before.orElse(""),
                file.figures().format().isEmpty() ? List.of() : figures(file.figures()),
                lines(file.problems()));
    }

    private String before(Instant at) {
        return at.equals(Instant.EPOCH) ? texts.say("reading.always") : moment(at);
    }

    private List<FilesPage.Figure> figures(DeliveredFile file) {
        var all = new ArrayList<FilesPage.Figure>();
        all.add(new FilesPage.Figure("reading.format", file.format()));
        all.add(new FilesPage.Figure("reading.points", Long.toString(file.points())));
        file.from().ifPresent(at -> all.add(new FilesPage.Figure("reading.from", moment(at))));
        file.to().ifPresent(at -> all.add(new FilesPage.Figure("reading.to", moment(at))));
        all.add(new FilesPage.Figure("reading.rows", Long.toString(file.rows())));
        all.add(new FilesPage.Figure("reading.consumed", energy(file.consumed())));
        all.add(new FilesPage.Figure("reading.produced", energy(file.produced())));
        return all;
    }

    private String energy(long wattHours) {
        return texts.values().energy(Energy.wattHours(wattHours));
    }
}
