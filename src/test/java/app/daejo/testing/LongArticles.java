package app.daejo.testing;

import app.daejo.account.Person;
import app.daejo.article.ArticleId;

/** Articles of as many rows as are asked for, with numbers that the checks have to compare. */
public final class LongArticles {

    private LongArticles() {}

    public static ArticleId take(TestArticles articles, Person by, int rows) {
        return articles.article(by, korean(1, rows), english(1, rows));
    }

    /**
     * As {@link #take}, but returns at once: the article is on its way in.
     *
     * @param first number that the article counts from; what is remembered of one article is of no use to another
     */
    public static ArticleId receive(TestArticles articles, Person by, int first, int rows) {
        return articles.receive(by, korean(first, rows), english(first, rows));
    }

    private static String korean(int first, int rows) {
        var text = new StringBuilder("관객이 인형을 보러 왔다\n\n");
        for (int i = first; i < first + rows - 1; i++) {
            text.append("관객 ").append(i).append("명이 ").append(i % 97 + 2).append("번 극장에서 인형을 봤다.\n\n");
        }
        return text.toString();
    }

    private static String english(int first, int rows) {
        var text = new StringBuilder("Audiences Come to See the Puppet\n\n");
        for (int i = first; i < first + rows - 1; i++) {
            text.append(i)
                    .append(" people saw the puppet at theatre no. ")
                    .append(i % 97 + 2)
                    .append(".\n\n");
        }
        return text.toString();
    }
}
