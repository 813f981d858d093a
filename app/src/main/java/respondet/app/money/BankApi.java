package respondet.app.money;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import respondet.app.api.ApiRoute;
import respondet.app.api.ApiRoutes;
import respondet.app.api.PageOf;
import respondet.app.api.Refusal;
import respondet.app.api.Refused;
import respondet.app.api.Remark;
import respondet.app.api.Sent;
import respondet.app.api.Slice;
import respondet.app.identity.Needs;
import respondet.app.identity.Right;
import respondet.app.identity.Viewer;
import respondet.app.page.DiskFull;
import respondet.app.page.NotFound;
import respondet.app.text.Texts;
import respondet.billing.account.Unmatched;

/** What the bank tells, for programs: its files, what moved, and what that is for. */
@ApiRoutes
class BankApi {

    private final BankFiles files;
    private final Movements movements;
    private final OpenAmounts amounts;
    private final Assigning assigning;

    BankApi(BankFiles files, Movements movements, OpenAmounts amounts, Assigning assigning) {
        this.files = files;
        this.movements = movements;
        this.amounts = amounts;
        this.assigning = assigning;
    }

    /**
     * What became of a file.
     *
     * @param movements how many were new
     * @param known how many had been told before
     * @param orders how many orders the bank refused whole
     * @param amounts how many single amounts of other orders it refused
     */
    record TakenInfo(int movements, int known, int orders, int amounts, List<Remark> problems) {}

    @PostMapping(path = "/communities/{community}/money/bank", consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    @Needs(Right.MOVE_MONEY)
    @ApiRoute("Takes a file of the bank, camt.052, 053, 054 or pain.002, whole or not at all.")
    TakenInfo take(@PathVariable String community, InputStream body, Viewer viewer, Texts texts) throws IOException {
        var taken = files.take(community, whole(body), viewer.id());
        var found = taken.found().orElseThrow(() -> new Refused(Refusal.INPUT, taken.problems()));
        var remarks =
                taken.problems().stream().map(each -> Remark.of(each, texts)).toList();
        return new TakenInfo(found.movements(), found.known(), found.orders(), found.amounts(), remarks);
    }

    private static byte[] whole(InputStream body) throws IOException {
        try {
            var file = body.readNBytes(MoneyPages.ENOUGH);
            if (file.length == 0) {
                throw Refused.wrong("file");
            }
            return file;
        } catch (IOException e) {
            if (DiskFull.isWhy(e)) {
                throw e;
            }
            throw new Refused(Refusal.CUT);
        }
    }

    /**
     * Money that moved on the community's account.
     *
     * @param member whom it came from or went to, where that is known
     * @param amount minor units; negative where it left the account
     * @param reason the bank's code, where money came back
     * @param wording what the other side wrote, with its name
     * @param documents that it pays
     * @param rest what of it nobody knows the purpose of
     */
    record MovementInfo(
            String id,
            Optional<String> member,
            LocalDate booked,
            long amount,
            String currency,
            String reason,
            String wording,
            List<String> documents,
            long rest) {

        static MovementInfo of(BankMovement movement, long rest) {
            return new MovementInfo(
                    movement.id(),
                    Optional.of(movement.member()).filter(member -> !member.isEmpty()),
                    movement.booked(),
                    movement.amount(),
                    movement.currency().getCurrencyCode(),
                    movement.reason(),
                    movement.wording(),
                    movement.documents(),
                    rest);
        }
    }

    @GetMapping("/communities/{community}/money/movements")
    @Needs(Right.MOVE_MONEY)
    @ApiRoute("Lists what moved on the account, the latest first; with unmatched=true only what has no purpose yet.")
    PageOf<MovementInfo> list(
            @PathVariable String community, @RequestParam(defaultValue = "false") boolean unmatched, Slice slice) {
        var rests = amounts.open(community).unmatched().stream()
                .collect(Collectors.toMap(each -> each.movement().id(), Function.identity()));
        var found = movements.of(community).stream()
                .filter(each -> !unmatched || rests.containsKey(each.id()))
                .toList();
        return slice.of(
                found,
                Slice.Order.falling(each -> each.booked() + " " + each.id()),
                each -> MovementInfo.of(each, rest(Optional.ofNullable(rests.get(each.id())))));
    }

    private static long rest(Optional<Unmatched> left) {
        return left.map(each -> each.rest().minorUnits()).orElse(0L);
    }

    /**
     * What a movement is for.
     *
     * @param number of the document; of several of one member, in the order in which they are paid, with commas between
     */
    record Purpose(String number) {}

    @PostMapping("/communities/{community}/money/movements/{movement}/document")
    @Needs(Right.MOVE_MONEY)
    @ApiRoute("Says which document, or which documents of one member, a movement is for.")
    MovementInfo assign(
            @PathVariable String community,
            @PathVariable String movement,
            @RequestBody Purpose purpose,
            Viewer viewer) {
        var found = movements.find(community, movement).orElseThrow(NotFound::new);
        var numbers = List.of(Sent.text(purpose.number(), "number").split(",", -1));
        assigning
                .assign(new Assigning.Wish(community, found, numbers), viewer.id())
                .ifPresent(key -> {
                    throw Sent.because(key, "number");
                });
        var rest = amounts.open(community).unmatched().stream()
                .filter(each -> each.movement().id().equals(found.id()))
                .findFirst();
        return MovementInfo.of(movements.find(community, movement).orElse(found), rest(rest));
    }
}
