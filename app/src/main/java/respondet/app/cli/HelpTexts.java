package respondet.app.cli;

import java.util.Collections;
import java.util.Enumeration;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import respondet.app.text.Texts;

/** Help of the command line from the project's own texts: keys {@code help.<picocli's key>}. */
final class HelpTexts extends ResourceBundle {

    private final Texts texts;

    HelpTexts(Texts texts) {
        this.texts = texts;
    }

    @Override
    protected @Nullable Object handleGetObject(String key) {
        return containsKey(key) ? texts.say("help." + key) : null;
    }

    @Override
    public boolean containsKey(String key) {
        return texts.has("help." + key);
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(texts.keysFrom("help."));
    }
}
