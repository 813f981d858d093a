package respondet.core.law;

/** Where a rule or a number is written: an act, or a parameter's source, and the article in it. */
public record Reference(String act, String article) {

    @Override
    public String toString() {
        return article.isEmpty() ? act : act + ", " + article;
    }
}
