package respondet.app.own;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import respondet.app.consent.ConsentKind;
import respondet.app.consent.ConsentOrigin;
import respondet.app.consent.Consenting;
import respondet.app.identity.Role;
import respondet.app.mail.Outbox;
import respondet.app.mail.PostedLetter;
import respondet.app.page.Overtaken;
import respondet.app.run.RunState;
import respondet.app.run.Runs;
import respondet.app.run.Settling;
import respondet.app.store.Installation;
import respondet.app.store.OnEachDatabase;
import respondet.app.text.Language;
import respondet.app.web.Visitor;

/** A letter to each member's account, with the month's final state or not at all. */
class MonthLettersTest {

    @OnEachDatabase
    void writesOnceToEachAccountInItsLanguage(Installation installation) throws IOException {
        var id = StoryA7.found(installation::bean, "be-a7-equal");
        var her = StoryA7.person(installation::bean, id, Role.MEMBER, "her", Language.FRENCH);
        var shop = StoryA7.person(installation::bean, id, Role.MEMBER, "shop", Language.POLISH);
        StoryA7.person(installation::bean, id, Role.COMMUNITY_MANAGER, "", Language.ENGLISH);
        var settling = installation.bean(Settling.class);
        var draft = settling.settle(id, StoryA7.JUNE);
        assertThat(letters(installation)).isEmpty();
        settling.finalise(draft, "");
        assertThat(letters(installation))
                .extracting(PostedLetter::recipient)
                .containsExactlyInAnyOrder(her.email(), shop.email());
        assertThat(letters(installation))
                .extracting(PostedLetter::subject)
                .anyMatch(each -> each.contains("juin 2026"));
        assertThat(letters(installation))
                .filteredOn(letter -> letter.recipient().equals(her.email()))
                .allSatisfy(letter -> assertThat(letter.text())
                        .contains("Name of her")
                        .contains("/my/" + id + "/runs/" + draft.id())
                        .doesNotContain("kWh")
                        .doesNotContain("€"));
        assertThatExceptionOfType(Overtaken.class).isThrownBy(() -> settling.finalise(draft, ""));
        assertThat(letters(installation)).hasSize(2);
    }

    @OnEachDatabase
    void writesNothingWhereTheMonthDoesNotBecomeFinal(Installation installation) throws IOException {
        var id = StoryA7.found(installation::bean, "be-a7-equal");
        StoryA7.person(installation::bean, id, Role.MEMBER, "her", Language.FRENCH);
        var settling = installation.bean(Settling.class);
        var draft = settling.settle(id, StoryA7.JUNE);
        new TransactionTemplate(installation.bean(PlatformTransactionManager.class))
                .executeWithoutResult(transaction -> {
                    settling.finalise(draft, "");
                    transaction.setRollbackOnly();
                });
        assertThat(letters(installation)).isEmpty();
        assertThat(installation
                        .bean(Runs.class)
                        .find(id, draft.id())
                        .orElseThrow()
                        .state())
                .isEqualTo(RunState.DRAFT);
    }

    @OnEachDatabase
    void asksWhoWantsLetters(Installation installation) throws IOException {
        var id = StoryA7.found(installation::bean, "be-a7-leaves-on-30-june");
        var her = StoryA7.person(installation::bean, id, Role.MEMBER, "her", Language.FRENCH);
        var shop = StoryA7.person(installation::bean, id, Role.MEMBER, "shop", Language.POLISH);
        installation.bean(LetterChoices.class).choose(shop.id(), id, false);
        var settling = installation.bean(Settling.class);
        settling.finalise(settling.settle(id, StoryA7.JUNE), "");
        assertThat(letters(installation)).extracting(PostedLetter::recipient).containsExactly(her.email());
        installation.bean(LetterChoices.class).choose(shop.id(), id, true);
        settling.finalise(settling.settle(id, StoryA7.JULY), "");
        assertThat(letters(installation))
                .as("she is no member in July")
                .extracting(PostedLetter::recipient)
                .containsExactlyInAnyOrder(her.email(), shop.email());
    }

    /** Whoever never was asked did not refuse; whoever withdrew is not written to, whatever the account wants. */
    @OnEachDatabase
    void writesToNobodyWhoWithdrewTheConsent(Installation installation) throws IOException {
        var id = StoryA7.found(installation::bean, "be-a7-equal");
        var her = StoryA7.person(installation::bean, id, Role.MEMBER, "her", Language.FRENCH);
        var shop = StoryA7.person(installation::bean, id, Role.MEMBER, "shop", Language.POLISH);
        var consenting = installation.bean(Consenting.class);
        var giver = new Consenting.Giver(id, "shop", shop.id(), "pl", ConsentOrigin.OWN);
        var day = StoryA7.JUNE.atDay(10);
        assertThat(consenting.give(giver, ConsentKind.STATEMENTS, day)).isEmpty();
        assertThat(consenting.withdraw(giver, ConsentKind.STATEMENTS, day.plusDays(1)))
                .isEmpty();
        var settling = installation.bean(Settling.class);
        settling.finalise(settling.settle(id, StoryA7.JUNE), "");
        assertThat(letters(installation)).extracting(PostedLetter::recipient).containsExactly(her.email());
        var page = new Visitor(installation.address())
                .signIn(shop.email(), StoryA7.PASSWORD)
                .get("/my/" + id)
                .body();
        assertThat(page).contains("Zgodę na rozliczenia e-mailem wycofano").doesNotContain("/letters\"");

        assertThat(consenting.give(giver, ConsentKind.STATEMENTS, day.plusDays(1)))
                .isEmpty();
        settling.finalise(settling.settle(id, StoryA7.JULY), "");
        assertThat(letters(installation))
                .extracting(PostedLetter::recipient)
                .containsExactlyInAnyOrder(her.email(), her.email(), shop.email());
    }

    private static java.util.List<PostedLetter> letters(Installation installation) {
        return installation.bean(Outbox.class).newest();
    }
}
