package app.daejo.ui.account;

/** Where a desk's first administrator begins after the set-up. Without a bean of this kind: the desk's first page. */
@FunctionalInterface
public interface FirstArticle {

    /**
     * Called once, signed in as the administrator.
     *
     * @return a path within the desk without leading slash, such as {@code article/1}
     */
    String route();
}
