package app.daejo.review;

import app.daejo.account.Role;

/** How far a dismissal reaches. */
public enum DismissalScope {
    /** This check on this text with this suggestion, in this article. */
    TEXT_IN_ARTICLE(true, true, true),
    /** This check on this text, on the whole desk. */
    TEXT_ON_DESK(false, true, true),
    /** Whatever any check says of this text, on the whole desk. */
    WORD_ON_DESK(false, false, true),
    /** This check, in this article. */
    CHECK_IN_ARTICLE(true, true, false),
    /** This check, on the whole desk. */
    CHECK_ON_DESK(false, true, false);

    private final boolean article;
    private final boolean code;
    private final boolean quote;

    DismissalScope(boolean article, boolean code, boolean quote) {
        this.article = article;
        this.code = code;
        this.quote = quote;
    }

    boolean isOneArticle() {
        return article;
    }

    boolean isOneCheck() {
        return code;
    }

    boolean isOneText() {
        return quote;
    }

    /** What one person decides for everybody's articles takes the desk chief. */
    public Role needed() {
        return article ? Role.EDITOR : Role.CHIEF;
    }
}
