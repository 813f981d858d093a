package respondet.app.leaving;

import respondet.app.community.OwnPlace;
import respondet.app.page.Page;

/**
 * What leaving means, and how far it has come.
 *
 * @param state {@code none}, {@code announced} or {@code recorded}
 * @param lastDay in words; empty where nothing was announced
 * @param typed the day as typed
 * @param problem the key of what is wrong with it; empty where nothing is
 */
public record OwnLeavePage(OwnPlace place, String state, String lastDay, String typed, String problem) implements Page {

    @Override
    public String title() {
        return "leaving.title";
    }
}
