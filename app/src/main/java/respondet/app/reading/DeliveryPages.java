package respondet.app.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import respondet.app.community.Communities;
import respondet.app.community.CommunityRow;
import respondet.app.identity.Accounts;
import respondet.app.identity.Needs;
import respondet.app.identity.Right;
import respondet.app.identity.Viewer;
import respondet.app.page.NotFound;
import respondet.app.page.Overtaken;
import respondet.app.page.Page;
import respondet.app.text.Texts;

/** Sends meter files, looks at what they are, accepts or refuses them. */
@Controller
class DeliveryPages {

    private static final Logger LOG = LoggerFactory.getLogger(DeliveryPages.class);

    private final Deliveries deliveries;
    private final Staging staging;
    private final Acceptance acceptance;
    private final ReadDeliveries read;
    private final Communities communities;
    private final Accounts accounts;

    DeliveryPages(
            Deliveries deliveries,
            Staging staging,
            Acceptance acceptance,
            ReadDeliveries read,
            Communities communities,
            Accounts accounts) {
        this.deliveries = deliveries;
        this.staging = staging;
        this.acceptance = acceptance;
        this.read = read;
        this.communities = communities;
        this.accounts = accounts;
    }

    @GetMapping("/communities/{community}/readings")
    @Needs(Right.SEE_COMMUNITY)
    Page list(@PathVariable String community, Viewer viewer, Texts texts) throws IOException {
        return list(community, viewer, texts, Answer.NONE);
    }

    /** What was typed beside the files, and what was wrong. */
    private record Answer(String label, String problem) {
        static final Answer NONE = new Answer("", "");
    }

    private Page list(String community, Viewer viewer, Texts texts, Answer answer) throws IOException {
        var words = words(community, texts);
        boolean mayDeliver = viewer.may(Right.DELIVER_READINGS, community);
        var waiting = new ArrayList<ReadingsPage.Waiting>();
        for (var staged : mayDeliver ? staging.of(community) : List.<Staged>of()) {
            waiting.add(words.waiting(staged, staging.files(staged).size()));
        }
        var rows = deliveries.of(community).stream().map(words::row).toList();
        return new ReadingsPage(row(community), waiting, rows, mayDeliver, answer.label(), answer.problem());
    }

    private ReadingWords words(String community, Texts texts) {
        return new ReadingWords(
                texts,
                read.community(community).zone(),
                account -> accounts.findName(account).orElse(""));
    }

    private CommunityRow row(String community) {
        return communities.find(community).orElseThrow(NotFound::new);
    }

    @PostMapping("/communities/{community}/readings")
    @Needs(Right.DELIVER_READINGS)
    Object send(@PathVariable String community, NativeWebRequest request, Viewer viewer, Texts texts)
            throws IOException {
        var sent = sent(request);
        var label = Objects.requireNonNullElse(request.getParameter("label"), "");
        if (sent.isEmpty()) {
            return list(community, viewer, texts, new Answer(label, "reading.send.none"));
        }
        try {
            var staged = staging.stage(new Staging.Sender(community, viewer.id(), Origin.UPLOAD, label), sent);
            return "redirect:" + address(staged);
        } catch (IOException e) {
            LOG.error("Files could not be stored", e);
            return list(community, viewer, texts, new Answer(label, "reading.send.disk"));
        }
    }

    private static String address(Staged staged) {
        return "/communities/" + staged.community() + "/readings/waiting/" + staged.id();
    }

    private static List<Sent> sent(NativeWebRequest request) {
        return Optional.ofNullable(request.getNativeRequest(MultipartHttpServletRequest.class)).stream()
                .flatMap(form -> form.getFiles("files").stream())
                .map(Sent::new)
                .filter(file -> !file.name().isEmpty())
                .toList();
    }

    /** A file of a form; a form without a file sends one without a name. */
    private record Sent(MultipartFile file) implements Staging.Arriving {

        @Override
        public String name() {
            return Objects.requireNonNullElse(file.getOriginalFilename(), "");
        }

        @Override
        public InputStream open() throws IOException {
            return file.getInputStream();
        }
    }

    @GetMapping("/communities/{community}/readings/waiting/{staged}")
    @Needs(Right.DELIVER_READINGS)
    Page preview(@PathVariable String community, @PathVariable String staged, Texts texts) throws IOException {
        var waiting = staging.find(community, staged).orElseThrow(NotFound::new);
        var preview = read.preview(waiting, staging.files(waiting));
        return words(community, texts).waiting(row(community), waiting, preview);
    }

    @PostMapping("/communities/{community}/readings/waiting/{staged}/accept")
    @Needs(Right.DELIVER_READINGS)
    Object accept(@PathVariable String community, @PathVariable String staged, Viewer viewer, Texts texts)
            throws IOException {
        var waiting = waiting(community, staged);
        try {
            return acceptance
                    .accept(waiting, viewer.id())
                    .map(_ -> "redirect:/communities/" + community + "/readings")
                    .orElse("redirect:" + address(waiting));
        } catch (IOException | UncheckedIOException e) {
            LOG.error("A delivery could not be accepted", e);
            return list(community, viewer, texts, new Answer("", "reading.accept.disk"));
        }
    }

    @PostMapping("/communities/{community}/readings/waiting/{staged}/refuse")
    @Needs(Right.DELIVER_READINGS)
    String refuse(@PathVariable String community, @PathVariable String staged) throws IOException {
        if (!staging.refuse(waiting(community, staged))) {
            throw new Overtaken();
        }
        return "redirect:/communities/" + community + "/readings";
    }

    /** What somebody else has accepted meanwhile is no longer there to decide on. */
    private Staged waiting(String community, String id) {
        return staging.find(community, id)
                .orElseThrow(() -> deliveries.find(community, id).isPresent() ? new Overtaken() : new NotFound());
    }

    @GetMapping("/communities/{community}/readings/deliveries/{delivery}")
    @Needs(Right.SEE_COMMUNITY)
    Page delivery(@PathVariable String community, @PathVariable String delivery, Texts texts) throws IOException {
        var found = deliveries.find(community, delivery).orElseThrow(NotFound::new);
        var preview = read.preview(found);
        return words(community, texts).accepted(row(community), found, preview);
    }
}
