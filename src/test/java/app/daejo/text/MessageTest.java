package app.daejo.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class MessageTest {

    private static final Bundle INTAKE = new Bundle("i18n.intake");
    private static final Message TOO_LARGE = Message.of("intake.refused.tooLarge", 12, "10");

    @Test
    void saysItsArgumentsInEitherLanguage() {
        assertThat(TOO_LARGE.in(INTAKE, Locale.ENGLISH)).contains("12 MB", "10 MB");
        assertThat(TOO_LARGE.in(INTAKE, Locale.KOREAN)).contains("12", "10").containsPattern("[가-힣]");
    }

    @Test
    void refusesAKeyThatTheBundleDoesNotHave() {
        assertThatThrownBy(() -> TOO_LARGE.in(new Bundle("i18n.export"), Locale.ENGLISH))
                .isInstanceOf(MissingResourceException.class);
        assertThatThrownBy(() -> TOO_LARGE.in(new Bundle("i18n.nowhere"), Locale.ENGLISH))
                .isInstanceOf(MissingResourceException.class);
    }

    @Test
    void isReadAsItWasStoredWithIssues() {
        var json = JsonMapper.builder().build();
        var stored = "{\"key\":\"repeat\",\"arguments\":[\"the\"]}";

        assertThat(json.readValue(stored, Message.class)).isEqualTo(new Message("repeat", List.of("the")));
        assertThat(json.writeValueAsString(Message.of("repeat", "the"))).isEqualTo(stored);
    }
}
