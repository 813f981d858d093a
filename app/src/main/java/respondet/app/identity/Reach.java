package respondet.app.identity;

/** How far a right reaches. */
public enum Reach {
    /** Nobody is asked who they are. */
    EVERYWHERE,
    /** A program that watches the server and brings the token of the settings; no role has it. */
    SERVER,
    /** Whoever has signed in, over what is their own. */
    OWN,
    /** Over the whole installation. */
    INSTALLATION,
    /** Over one territory and what lies in it. */
    TERRITORY,
    /** Over one community. */
    COMMUNITY
}
