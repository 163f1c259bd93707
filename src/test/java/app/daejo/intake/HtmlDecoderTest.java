package app.daejo.intake;

import static org.assertj.core.api.Assertions.assertThat;

import app.daejo.text.Language;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class HtmlDecoderTest {

    @Test
    void blocksBecomeParagraphs() {
        assertThat(read("""
                        <!doctype html><html><head><title>Site: page</title><style>p{}</style></head><body>
                        <div>by. Ok Da-on</div>
                        <h1>Ma,
                            <em>A Puppet</em></h1>
                        <article><p>One <b>two</b>,
                          three.</p>Loose text <i>here</i><p>Four&nbsp;&amp; five &lt;b&gt;.</p>
                        <ul><li>a</li><li>b</li></ul>
                        <blockquote><p>"Quoted."</p></blockquote>
                        <figure><img src="x" alt="no"><figcaption>Caption</figcaption></figure>
                        <table><tr><th>x</th><td>y</td></tr><tr><td>z</td></tr></table></article>
                        </body></html>"""))
                .isEqualTo(String.join(
                        "\n\n",
                        "Ma, A Puppet",
                        "by. Ok Da-on",
                        "One two, three.",
                        "Loose text here",
                        "Four\u00a0& five <b>.",
                        "a",
                        "b",
                        "\"Quoted.\"",
                        "Caption",
                        "x\ty",
                        "z\n"));
    }

    @Test
    void lineBreaksStayAndTwoOfThemPartParagraphs() {
        assertThat(read("<h1>T</h1><div>첫째 줄<br>둘째 줄 <br/><br> 셋째 줄<br></div>")).isEqualTo("T\n\n첫째 줄\n둘째 줄\n\n셋째 줄\n");
    }

    @Test
    void preformattedTextKeepsItsSpaces() {
        assertThat(read("<h1>T</h1><pre>a  b\n  c</pre><p>d  e</p>")).isEqualTo("T\n\na  b\n  c\n\nd e\n");
    }

    @Test
    void theTitleStandsInForAMissingHeading() {
        assertThat(read("<title> A \n title</title><p>x</p>")).isEqualTo("A title\n\nx\n");
        assertThat(read("<title>x</title><p>x</p><p>x</p>")).isEqualTo("x\n\nx\n");
        assertThat(read("<p>x</p>")).isEqualTo("x\n");
    }

    @Test
    void whatIsNeverShownIsLeftOut() {
        assertThat(read("<h1>T</h1><script>alert('x')</script><style>p{}</style><!-- tracker --><noscript>n</noscript>"
                        + "<template><p>t</p></template><p hidden>h</p><svg><text>s</text></svg><p>kept</p>"
                        + "<nav>menu</nav><footer>All rights reserved</footer>"))
                .isEqualTo("T\n\nkept\n\nmenu\n\nAll rights reserved\n");
    }

    @Test
    void entitiesAreResolvedOnceAndNeverFromOutside() {
        assertThat(
                        read(
                                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><h1>&amp;lt;b&amp;gt; &#44032;</h1><p>&e;</p>"))
                .startsWith("&lt;b&gt; 가\n")
                .doesNotContain("root:");
    }

    @Test
    void brokenMarkupIsRead() {
        assertThat(read("<h1>T<p>a<div>b</p></b><p>c")).contains("T", "a", "b", "c");
    }

    @Test
    void refusesAPageWithoutText() {
        assertThat(Uploads.reason(ArticleDecoders.decode(Uploads.english("a.html", "<script>x</script><p> </p>"))))
                .contains("no text");
    }

    @Test
    void keepsTheEncodingOfThePage() {
        var bytes = "<meta charset=euc-kr><h1>감독이 말했다</h1>".getBytes(CharsetName.MS949.charset());
        var decoded = Uploads.text(ArticleDecoders.decode(new Upload("a.htm", bytes, Language.KOREAN, null)));
        assertThat(decoded.text()).isEqualTo("감독이 말했다\n");
        assertThat(decoded.charset()).isEqualTo(CharsetName.MS949);
        assertThat(decoded.format()).isEqualTo(Format.HTML);
    }

    @Test
    void deepNestingIsRead() {
        var page = "<div>".repeat(50_000) + "deep" + "<b>".repeat(50_000) + "er";
        Assertions.assertTimeout(
                Duration.ofSeconds(20), () -> assertThat(read(page)).containsSubsequence("deep", "er"));
    }

    private static String read(String page) {
        return Uploads.text(ArticleDecoders.decode(Uploads.english("page.html", page)))
                .text();
    }
}
