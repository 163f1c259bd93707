package app.daejo.quality;

import static org.assertj.core.api.Assertions.assertThat;

import app.daejo.text.Message;
import app.daejo.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ChecksTest {

    private static final Bitext ARTICLE =
            new Bitext("a", null, List.of(), List.of(new Bitext.Pair("s1", "밤이다", "Nihgt fell.")));

    private static Check check(String code, Finding... findings) {
        return new Check() {
            @Override
            public String code() {
                return code;
            }

            @Override
            public About about() {
                return About.of(List.of(ErrorType.SPELLING), List.of(Severity.MAJOR), List.of(Tier.A));
            }

            @Override
            public List<Finding> find(Bitext bitext) {
                return List.of(findings);
            }
        };
    }

    private static Finding finding(String code, Tier tier, Span span, @Nullable String suggestion) {
        return new Finding(
                code,
                tier,
                ErrorType.SPELLING,
                Severity.MAJOR,
                0,
                span,
                Message.of("repeat", "x"),
                Evidence.NONE,
                suggestion);
    }

    @Test
    void aCheckThatThrowsBecomesAFindingAndSpoilsNoOther() {
        var broken = new Check() {
            @Override
            public String code() {
                return "broken";
            }

            @Override
            public About about() {
                return About.of(List.of(ErrorType.SPELLING), List.of(Severity.MAJOR), List.of(Tier.A));
            }

            @Override
            public List<Finding> find(Bitext bitext) {
                throw new IllegalStateException("out of ink");
            }
        };
        var findings =
                new Checks(List.of(broken, check("fine", finding("fine", Tier.A, new Span(0, 5), null)))).run(ARTICLE);
        assertThat(findings).extracting(Finding::code).containsExactly(Checks.FAILED, "fine");
        assertThat(findings.getFirst().words(Locale.ENGLISH)).contains("broken", "out of ink");
    }

    @Test
    void ofTwoThatSpeakOfOneNameTheBetterSupportedStays() {
        var document = check("name.document", finding("name.document", Tier.A, new Span(0, 5), "Night"));
        var latin = check("name.latin", finding("name.latin", Tier.A, new Span(0, 5), "Night"));
        assertThat(new Checks(List.of(document, latin)).run(ARTICLE))
                .extracting(Finding::code)
                .containsExactly("name.latin");
    }

    @Test
    void differentMattersAtOnePlaceBothStay() {
        var name = check("name.latin", finding("name.latin", Tier.A, new Span(0, 5), "Night"));
        var quotes = check("quotes", finding("quotes", Tier.A, new Span(0, 5), "\""));
        assertThat(new Checks(List.of(name, quotes)).run(ARTICLE)).hasSize(2);
    }

    @Test
    void aWrongNameComesBeforeTidying() {
        var tidy = finding("whitespace", Tier.A, new Span(0, 1), "");
        var name = finding("name.latin", Tier.A, new Span(3, 5), "Night");
        var hint = finding("number", Tier.B, new Span(1, 2), null);
        var sorted = new ArrayList<>(List.of(hint, tidy, name));
        sorted.sort(Checks.MOST_USEFUL_FIRST);
        assertThat(sorted).containsExactly(name, tidy, hint);
    }

    @Test
    void everyCodeIsListedOnce() {
        assertThat(Checks.standard().codes()).doesNotHaveDuplicates().isNotEmpty();
    }

    @Test
    void bothLanguagesHaveTheSameMessages() {
        var control = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        var korean = ResourceBundle.getBundle("app.daejo.quality.findings", Locale.KOREAN, control);
        var english = ResourceBundle.getBundle("app.daejo.quality.findings", Locale.ROOT, control);
        var own = new TreeSet<String>();
        for (var key : english.keySet()) {
            own.add(key);
            assertThat(korean.getString(key)).as(key).matches("(?s).*[가-힣].*");
            assertThat(english.getString(key)).as(key).doesNotContainPattern("[가-힣]");
            assertThat(placeholders(korean.getString(key))).as(key).isEqualTo(placeholders(english.getString(key)));
        }
        assertThat(korean.keySet()).containsExactlyInAnyOrderElementsOf(own);
        for (var code : Checks.standard().codes()) {
            assertThat(own).as("messages of %s", code).anyMatch(key -> key.equals(code) || key.startsWith(code + "."));
        }
    }

    private static TreeSet<String> placeholders(String pattern) {
        var found = new TreeSet<String>();
        var matcher = java.util.regex.Pattern.compile("\\{\\d}").matcher(pattern);
        while (matcher.find()) {
            found.add(matcher.group());
        }
        return found;
    }
}
