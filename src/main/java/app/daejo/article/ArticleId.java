package app.daejo.article;

/** Names an article; what stands in the address of its screens. */
public record ArticleId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
