package respondet.app.document;

/** Whose documents are kept only because the law says so. */
public interface Retained {

    boolean isErased(String community, String member);
}
