package respondet.app.community;

/**
 * A community as lists show it.
 *
 * @param version of its agreement; 0 before there is one
 */
public record CommunityRow(String id, String name, String territory, String regime, long version) {}
