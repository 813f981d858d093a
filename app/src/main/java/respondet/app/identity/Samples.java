package respondet.app.identity;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.stereotype.Component;

/** The accounts that the sample installation shows on its sign-in page; a real installation has none. */
@Component
public class Samples {

    private final List<SignInPage.Sample> all = new CopyOnWriteArrayList<>();

    public void show(List<SignInPage.Sample> samples) {
        all.addAll(samples);
    }

    List<SignInPage.Sample> all() {
        return List.copyOf(all);
    }
}
