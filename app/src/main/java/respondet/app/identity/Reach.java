package respondet.app.identity;

/** How far a right reaches. */
public enum Reach {
    /** Nobody is asked who they are. */
    EVERYWHERE,
    /** Whoever has signed in, over what is their own. */
    OWN,
    /** Over the whole installation. */
    INSTALLATION,
    /** Over one community. */
    COMMUNITY
}
