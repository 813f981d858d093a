package respondet.app.sheet;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import respondet.app.community.Communities;
import respondet.app.community.CommunityRow;
import respondet.app.identity.Needs;
import respondet.app.identity.Right;
import respondet.app.identity.Viewer;
import respondet.app.page.NotFound;
import respondet.app.page.Overtaken;
import respondet.app.page.Page;
import respondet.app.page.Typed;
import respondet.app.text.Texts;
import respondet.core.community.MemberKind;

/** A manager brings a list of members, sees what it would change, and accepts it whole. */
@Controller
class SheetPages {

    private static final int PREVIEW = 10;

    private final Taking taking;
    private final Communities communities;
    private final Clock clock;

    SheetPages(Taking taking, Communities communities, Clock clock) {
        this.taking = taking;
        this.communities = communities;
        this.clock = clock;
    }

    @GetMapping("/communities/{community}/sheets")
    @Needs(Right.CHANGE_AGREEMENT)
    Page form(@PathVariable String community) {
        return new SheetPage(row(community), "");
    }

    @PostMapping("/communities/{community}/sheets")
    @Needs(Right.CHANGE_AGREEMENT)
    Page bring(@PathVariable String community, NativeWebRequest request, Texts texts) throws IOException {
        var row = row(community);
        var sent = sent(request);
        if (sent.isEmpty()) {
            return new SheetPage(row, texts.say("sheet.bad.none"));
        }
        try {
            var sheet = read(row, sent.get());
            return new Looking(row, sheet, Field.HEADINGS.guess(sheet), terms(Map.of(), texts)).page(List.of(), texts);
        } catch (BadSheet e) {
            return new SheetPage(row, texts.say(e.message()));
        }
    }

    static Sheet read(CommunityRow row, MultipartFile sent) throws IOException, BadSheet {
        // one byte more than is allowed tells that there is more
        try (var content = sent.getInputStream()) {
            return SheetReader.of(row.territory())
                    .read(
                            Objects.requireNonNullElse(sent.getOriginalFilename(), ""),
                            content.readNBytes(SheetReader.LARGEST + 1));
        }
    }

    static Optional<MultipartFile> sent(NativeWebRequest request) {
        return Optional.ofNullable(request.getNativeRequest(MultipartHttpServletRequest.class)).stream()
                .flatMap(form -> form.getFiles("sheet").stream())
                .filter(file -> !Objects.requireNonNullElse(file.getOriginalFilename(), "")
                        .isEmpty())
                .findFirst();
    }

    @PostMapping("/communities/{community}/sheets/check")
    @Needs(Right.CHANGE_AGREEMENT)
    Page check(@PathVariable String community, @RequestParam Map<String, String> fields, Texts texts) {
        try {
            return looking(community, fields, texts).page(List.of(), texts);
        } catch (BadSheet e) {
            return new SheetPage(row(community), texts.say(e.message()));
        }
    }

    @PostMapping("/communities/{community}/sheets/accept")
    @Needs(Right.CHANGE_AGREEMENT)
    Object accept(
            @PathVariable String community, @RequestParam Map<String, String> fields, Viewer viewer, Texts texts) {
        try {
            var looking = looking(community, fields, texts);
            return looking.accept(viewer.id(), texts)
                    .<Object>map(page -> page)
                    .orElse("redirect:/communities/" + community + "/agreement");
        } catch (BadSheet e) {
            return new SheetPage(row(community), texts.say(e.message()));
        }
    }

    private Looking looking(String community, Map<String, String> fields, Texts texts) throws BadSheet {
        var sheet = Sheet.ofJson(new Typed(fields).need("table"));
        return new Looking(row(community), sheet, Field.HEADINGS.corrected(sheet, fields), terms(fields, texts));
    }

    private Terms terms(Map<String, String> fields, Texts texts) {
        var typed = new Typed(fields);
        var kind = Arrays.stream(MemberKind.values())
                .map(MemberKind::id)
                .filter(each -> each.equals(typed.or("kind", "")))
                .findFirst()
                .orElse(MemberKind.HOUSEHOLD.id());
        return new Terms(
                Typed.date(typed.or("from", ""))
                        .orElseGet(() -> LocalDate.now(clock).withDayOfMonth(1)),
                kind,
                texts.language().code(),
                typed.or("reason", ""));
    }

    private CommunityRow row(String community) {
        return communities.find(community).orElseThrow(NotFound::new);
    }

    /** One look at a list. */
    private final class Looking {

        private final CommunityRow row;
        private final Sheet sheet;
        private final Mapping<Field> mapping;
        private final Terms terms;

        Looking(CommunityRow row, Sheet sheet, Mapping<Field> mapping, Terms terms) {
            this.row = row;
            this.sheet = sheet;
            this.mapping = mapping;
            this.terms = terms;
        }

        /** Nothing when it was accepted, else what to look at again. */
        Optional<Page> accept(String account, Texts texts) {
            var current = taking.current(row.id());
            var plan = taking.plan(current, sheet, mapping, terms);
            if (terms.reason().isEmpty()) {
                return Optional.of(page(List.of(texts.say("agreement.edit.no-reason")), texts));
            }
            boolean refused =
                    !taking.refusals(row.id(), plan, terms.from(), texts).isEmpty();
            if (refused || !plan.troubles().isEmpty() || plan.isEmpty()) {
                return Optional.of(page(List.of(), texts));
            }
            try {
                return taking.take(current, plan, terms.reason(), account).isEmpty()
                        ? Optional.empty()
                        : Optional.of(page(List.of(), texts));
            } catch (Overtaken | DuplicateKeyException _) {
                return Optional.of(page(List.of(texts.say("sheet.problem.overtaken")), texts));
            }
        }

        Page page(List<String> first, Texts texts) {
            var plan = taking.plan(taking.current(row.id()), sheet, mapping, terms);
            var problems = new ArrayList<>(first);
            problems.addAll(new SheetWords(texts).lines(plan.troubles(), taking.problems(row.id(), plan)));
            problems.addAll(taking.refusals(row.id(), plan, terms.from(), texts));
            if (plan.isEmpty() && problems.isEmpty()) {
                problems.add(texts.say("sheet.problem.nothing"));
            }
            return new SheetCheckPage(
                    row,
                    sheet.json(),
                    columns(),
                    sheet.rows().stream()
                            .skip(mapping.heading() + 1L)
                            .limit(PREVIEW)
                            .map(each -> new SheetCheckPage.Line(each.number(), each.cells()))
                            .toList(),
                    new SheetCheckPage.Counts(
                            plan.added(), plan.known(), plan.details().size(), plan.key()),
                    changes(plan),
                    problems,
                    choices());
        }

        private static List<SheetCheckPage.Change> changes(Plan plan) {
            return plan.corrections().stream()
                    .flatMap(each -> each.parts().stream()
                            .map(part -> new SheetCheckPage.Change(
                                    each.next().name(), part.field().key(), part.before(), part.next())))
                    .toList();
        }

        private List<SheetCheckPage.Column> columns() {
            var heading = sheet.rows().get(mapping.heading());
            return IntStream.range(0, sheet.columns())
                    .mapToObj(column -> new SheetCheckPage.Column(
                            "column-" + column,
                            heading.cell(column),
                            mapping.columns().get(column).map(Field::id).orElse("")))
                    .toList();
        }

        private SheetCheckPage.Choices choices() {
            return new SheetCheckPage.Choices(
                    terms.from().toString(),
                    terms.kind(),
                    terms.reason(),
                    Arrays.stream(Field.values()).map(Field::id).toList(),
                    Arrays.stream(MemberKind.values()).map(MemberKind::id).toList());
        }
    }
}
