package app.daejo.article;

/** Where an article stands on its way to the reader. */
public enum ArticleState {
    INTAKE,
    IN_REVIEW,
    WITH_DESK,
    APPROVED,
    EXPORTED,
    PUBLISHED,
    REOPENED
}
