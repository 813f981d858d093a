package respondet.app.identity;

/** An account with who it is as a member of a community. */
public record MemberAccount(Account account, String member) {}
