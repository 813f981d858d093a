package respondet.app.identity;

import respondet.app.text.Language;

/** A person who can sign in. */
public record Account(String id, String email, String name, Language language) {}
