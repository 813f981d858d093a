package respondet.regime.be;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import respondet.core.community.Facts;
import respondet.core.community.Member;
import respondet.core.community.MemberKind;
import respondet.core.community.ResolvedCommunity;
import respondet.core.law.Verdict.Answer;

/** A community that wants to share in one of the forms, as it stands on the last day looked at. */
record Applicant(SharingForm form, ResolvedCommunity community, LocalDate date) {

    static Applicant of(SharingForm form, ResolvedCommunity community) {
        return new Applicant(
                form,
                community,
                community.timeline().dateOf(community.timeline().count() - 1));
    }

    Facts facts() {
        return community.community().facts();
    }

    List<Member> members() {
        return community.members().stream()
                .filter(member -> member.isActiveOn(date))
                .toList();
    }

    boolean has(MemberKind kind) {
        return members().stream().anyMatch(member -> member.kind() == kind);
    }

    /** What a flag of the community says; unknown where it is not stated. */
    Answer answer(String flag) {
        return answer(facts().flag(flag));
    }

    /** Yes where a flag holds for every point, no where one is denied, otherwise unknown. */
    Answer answerOfPoints(String flag) {
        return all(community.points().stream()
                .map(point -> answer(point.facts().flag(flag)))
                .toList());
    }

    static Answer answer(Optional<Boolean> flag) {
        return flag.map(Answer::of).orElse(Answer.UNKNOWN);
    }

    /** No as soon as one is no, unknown as soon as one is unknown. */
    static Answer all(List<Answer> answers) {
        if (answers.contains(Answer.NO)) {
            return Answer.NO;
        }
        return answers.contains(Answer.UNKNOWN) ? Answer.UNKNOWN : Answer.YES;
    }
}
