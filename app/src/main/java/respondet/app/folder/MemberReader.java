package respondet.app.folder;

import java.util.List;
import java.util.Optional;
import respondet.core.community.FactName.Scope;
import respondet.core.community.Member;
import respondet.core.community.MemberKind;
import respondet.core.law.Message;
import respondet.core.law.Value;
import respondet.core.problem.ProblemKind;

/** Reads the list of members. */
record MemberReader(FactReader facts) {

    static final List<String> LANGUAGES = List.of("pl", "en", "ca", "es", "fr", "it");

    private static final Word<MemberKind> KIND = Words.constantOf(MemberKind.values(), MemberKind::id);
    private static final Word<String> LANGUAGE = Words.anyOf(LANGUAGES);

    List<Member> read(Fields root) {
        root.needed("members");
        var items = root.items("members", Shape.MEMBER);
        Declared.requireUnique(items, "id");
        return items.stream().flatMap(item -> member(item).stream()).toList();
    }

    private Optional<Member> member(Fields item) {
        var id = item.need("id", Words.IDENTIFIER);
        var kind = item.need("kind", KIND);
        var joined = item.need("joined", Words.DATE);
        var left = item.find("left", Words.DATE);
        var name = item.find("name", Words.TEXT);
        var language = item.find("language", LANGUAGE);
        var known = facts.read(item, Scope.MEMBER);
        if (id.isEmpty() || kind.isEmpty() || joined.isEmpty()) {
            return Optional.empty();
        }
        var member = new Member(id.get(), name.orElse(id.get()), kind.get(), joined.get(), left, language, known);
        checkStay(item, member);
        return Optional.of(member);
    }

    private static void checkStay(Fields item, Member member) {
        member.left().filter(left -> !left.isAfter(member.joined())).ifPresent(left -> {
            var hint = Message.of("folder.left_before_joined")
                    .with("member", Value.of(member.id()))
                    .with("joined", Value.of(member.joined()))
                    .with("left", Value.of(left));
            item.findings().add(ProblemKind.WRONG_VALUE, item.lineOf("left"), hint);
        });
    }
}
