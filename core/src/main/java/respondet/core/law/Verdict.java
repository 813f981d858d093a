package respondet.core.law;

import java.util.Locale;

/** What a rule of eligibility says of a community: yes, no, or unknown where a fact is missing; with the reason and the article. */
public record Verdict(String rule, Answer answer, Message because, Reference reference, Certainty certainty) {

    public enum Answer {
        YES,
        NO,
        UNKNOWN;

        public static Answer of(boolean fulfilled) {
            return fulfilled ? YES : NO;
        }

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
