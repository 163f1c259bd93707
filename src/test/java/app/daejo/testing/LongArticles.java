package app.daejo.testing;

import app.daejo.account.Person;
import app.daejo.article.ArticleId;

/** Articles of as many rows as are asked for, with numbers that the checks have to compare. */
public final class LongArticles {

    private LongArticles() {}

    public static ArticleId take(TestArticles articles, Person by, int rows) {
        return articles.article(by, korean(rows), english(rows));
    }

    private static String korean(int rows) {
        var text = new StringBuilder("관객이 인형을 보러 왔다\n\n");
        for (int i = 1; i < rows; i++) {
            text.append("관객 ").append(i).append("명이 ").append(i % 97 + 2).append("번 극장에서 인형을 봤다.\n\n");
        }
        return text.toString();
    }

    private static String english(int rows) {
        var text = new StringBuilder("Audiences Come to See the Puppet\n\n");
        for (int i = 1; i < rows; i++) {
            text.append(i)
                    .append(" people saw the puppet at theatre no. ")
                    .append(i % 97 + 2)
                    .append(".\n\n");
        }
        return text.toString();
    }
}
