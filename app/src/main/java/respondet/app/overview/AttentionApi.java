package respondet.app.overview;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import respondet.app.api.ApiRoute;
import respondet.app.api.ApiRoutes;
import respondet.app.identity.Needs;
import respondet.app.identity.Right;
import respondet.app.text.Texts;

/** What needs attention in a community, for programs. */
@ApiRoutes
class AttentionApi {

    private final Attention attention;

    AttentionApi(Attention attention) {
        this.attention = attention;
    }

    /** Everything that needs attention now, the most urgent first. */
    record AttentionInfo(List<MatterInfo> items) {}

    /** One matter, with its sentence in the language of whoever asks. */
    record MatterInfo(Matter.Kind kind, String text) {}

    @GetMapping("/communities/{community}/attention")
    @Needs(Right.SEE_COMMUNITY)
    @ApiRoute("Tells what needs attention, the most urgent first.")
    AttentionInfo list(@PathVariable String community, Texts texts) {
        return new AttentionInfo(attention.of(community).stream()
                .map(matter -> new MatterInfo(matter.kind(), texts.say(matter.said())))
                .toList());
    }
}
