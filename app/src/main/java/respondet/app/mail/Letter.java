package respondet.app.mail;

import respondet.app.text.Language;
import respondet.core.law.Message;

/** An e-mail to one person, in that person's language. */
public record Letter(String recipient, Language language, Message subject, Message text) {}
