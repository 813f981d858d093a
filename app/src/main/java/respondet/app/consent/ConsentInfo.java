package respondet.app.consent;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import respondet.app.api.Refused;
import respondet.app.api.Sent;

/**
 * What a member agreed to, and when the household was vulnerable, for programs.
 *
 * @param vulnerable the times, in order
 */
record ConsentInfo(List<GivenConsent> consents, List<VulnerableTime> vulnerable) {

    /**
     * A consent.
     *
     * @param wording key of the text that was agreed to
     * @param to the first day without it
     */
    record GivenConsent(
            ConsentKind kind,
            String wording,
            String language,
            ConsentOrigin origin,
            LocalDate from,
            Optional<LocalDate> to) {

        static GivenConsent of(Consent consent) {
            return new GivenConsent(
                    consent.kind(),
                    consent.wording(),
                    consent.language(),
                    consent.origin(),
                    consent.from(),
                    consent.to());
        }
    }

    /** A time in which a household was vulnerable; {@code to} is the first day no longer. */
    record VulnerableTime(LocalDate from, Optional<LocalDate> to) {}

    static ConsentInfo of(List<Consent> consents, List<Vulnerability> times) {
        return new ConsentInfo(
                consents.stream().map(GivenConsent::of).toList(),
                times.stream()
                        .map(each -> new VulnerableTime(each.from(), each.to()))
                        .toList());
    }

    /** Whether something begins or ends. */
    enum Decision {
        GIVE,
        WITHDRAW;

        static Decision of(String sent) {
            return switch (Sent.text(sent, "decision")) {
                case "give" -> GIVE;
                case "withdraw" -> WITHDRAW;
                default -> throw Refused.wrong("decision");
            };
        }
    }
}
