package respondet.app.overview;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import respondet.app.community.Agreements;
import respondet.app.identity.Grants;
import respondet.app.law.LawCheck;
import respondet.app.leaving.LeaveNotices;
import respondet.app.overview.Matter.Kind;
import respondet.app.reading.ReadingState;
import respondet.core.community.Community;
import respondet.core.community.Member;
import respondet.core.law.Certainty;
import respondet.core.law.Message;
import respondet.core.law.Value;
import respondet.core.law.Verdict;
import respondet.core.law.Verdict.Answer;

/** Looks through all parts of a community for what needs attention today. Its sentences count; they name no household. */
@Component
public class Attention {

    private final Agreements agreements;
    private final LawCheck law;
    private final ReadingState readings;
    private final MonthsToSettle months;
    private final Grants grants;
    private final LeaveNotices departures;
    private final Clock clock;

    Attention(
            Agreements agreements,
            LawCheck law,
            ReadingState readings,
            MonthsToSettle months,
            Grants grants,
            LeaveNotices departures,
            Clock clock) {
        this.agreements = agreements;
        this.law = law;
        this.readings = readings;
        this.months = months;
        this.grants = grants;
        this.departures = departures;
        this.clock = clock;
    }

    /** The most urgent first. */
    public List<Matter> of(String community) {
        var read = agreements.read(community);
        var matters = new ArrayList<Matter>();
        if (read.found().isEmpty()) {
            matters.add(counted(
                    Kind.UNREADABLE, "overview.unreadable", read.problems().size(), "/agreement"));
        } else if (!read.problems().isEmpty()) {
            matters.add(
                    counted(Kind.REMARKS, "overview.remarks", read.problems().size(), "/agreement"));
        }
        counted(Kind.WAITING_DELIVERY, "overview.waiting", readings.waiting(community), "/readings", matters);
        read.found().ifPresent(agreed -> look(agreed, matters));
        matters.sort(Comparator.comparing(Matter::kind));
        return List.copyOf(matters);
    }

    private void look(Community agreed, List<Matter> matters) {
        var today = LocalDate.now(clock.withZone(agreed.zone()));
        law(law.verdicts(agreed, today).orElse(List.of()), matters);
        matters.addAll(months.of(agreed));
        leaving(agreed, matters);
        var known = grants.membersIn(agreed.id());
        long without = agreed.members().stream()
                .filter(member -> member.isActiveOn(today))
                .map(Member::id)
                .filter(member -> !known.contains(member))
                .count();
        counted(Kind.WITHOUT_ACCOUNT, "overview.without-account", without, "/members", matters);
    }

    /** Each announced departure that the agreement does not say yet; the form for it is filled in already. */
    private void leaving(Community agreed, List<Matter> matters) {
        departures.of(agreed.id()).stream()
                .filter(notice -> agreed.findMember(notice.member())
                        .filter(member -> member.left().isEmpty())
                        .isPresent())
                .map(notice -> new Matter(
                        Kind.LEAVING,
                        Message.of("leaving.to-do")
                                .with("day", Value.of(notice.left().minusDays(1))),
                        "/agreement/leave?member=" + URLEncoder.encode(notice.member(), StandardCharsets.UTF_8)
                                + "&left=" + notice.left() + "&announced="
                                + notice.announcedAt().atZone(agreed.zone()).toLocalDate()))
                .forEach(matters::add);
    }

    private static void law(List<Verdict> verdicts, List<Matter> matters) {
        var against =
                verdicts.stream().filter(each -> each.answer() == Answer.NO).toList();
        first(against)
                .ifPresent(first -> matters.add(new Matter(
                        Kind.AGAINST_LAW,
                        Message.of("overview.against-law")
                                .with("n", Value.of(against.size()))
                                .with("rule", new Value.Word("rule." + first.rule())),
                        "/law")));
        long open = verdicts.stream()
                .filter(each -> each.answer() == Answer.UNKNOWN)
                .count();
        counted(Kind.OPEN_RULES, "overview.open-rules", open, "/law", matters);
        long uncertain = verdicts.stream()
                .filter(each -> each.certainty() == Certainty.UNCERTAIN && each.answer() != Answer.UNKNOWN)
                .count();
        counted(Kind.UNCERTAIN_LAW, "overview.uncertain-law", uncertain, "/law", matters);
    }

    private static Optional<Verdict> first(List<Verdict> verdicts) {
        return verdicts.stream().findFirst();
    }

    private static void counted(Kind kind, String key, long count, String path, List<Matter> matters) {
        if (count > 0) {
            matters.add(counted(kind, key, count, path));
        }
    }

    private static Matter counted(Kind kind, String key, long count, String path) {
        return new Matter(kind, Message.of(key).with("n", Value.of(count)), path);
    }
}
