package app.daejo.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordsTest {

    private final Passwords passwords = new Passwords();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password",
                "Password1!",
                "p@ssw0rd",
                "12345678",
                "87654321",
                "qwer1234",
                "asdf1234",
                "1q2w3e4r",
                "aaaaaaaa",
                "abcabcabc",
                "dragon2024",
                "monkeymonkey",
                "letmein123",
                "비밀번호1234",
                "사랑해요사랑해요",
                "안녕하세요123",
                "ㅂㅈㄷㄱ1234",
                "가나다라마바사아",
                "tkfkdgo123",
                "qlalfqjsgh1",
                "1qaz2wsx3edc",
                "newsroom2026",
                "Summer2025!",
                "qwertyuiop"
            })
    void refusesWhatAnybodyWouldTryFirst(String common) {
        assertThat(passwords.problem(common, "kim", "Kim")).contains(AccountProblem.PASSWORD_COMMON);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "correct horse battery",
                "비 오는 화요일의 교정지",
                "tr0ub4dor&3x",
                "kjh2!ztq",
                "그날밤서강대교를건넜다",
                "Margin-notes 47b",
                "paperclip-violet",
                "zpqmxnwo"
            })
    void takesWhatIsNotCommon(String password) {
        assertThat(passwords.problem(password, "kim", "Kim")).isEmpty();
    }

    @Test
    void countsCharactersNotBytes() {
        assertThat(passwords.problem("일곱글자뿐임", "kim", "Kim")).contains(AccountProblem.PASSWORD_TOO_SHORT);
        var decomposed = Normalizer.normalize("세글자", Normalizer.Form.NFD);
        assertThat(decomposed).hasSizeGreaterThanOrEqualTo(7);
        assertThat(passwords.problem(decomposed, "kim", "Kim")).contains(AccountProblem.PASSWORD_TOO_SHORT);
    }

    @Test
    void takesSixtyFourHangulSyllables() {
        var long64 = "동해물과백두산이마르고닳도록보우하사길이보전무궁화삼천리화려강산사람으로남산위에저소나무철갑을두른듯바람서리불변함은우리기상일세가을하늘공활한데높고";
        var password = long64.substring(0, 64);
        assertThat(passwords.problem(password, "kim", "Kim")).isEmpty();
        var hash = passwords.hash(password);
        assertThat(passwords.matches(password, Optional.of(hash))).isTrue();
        assertThat(passwords.matches(password.substring(0, 63), Optional.of(hash)))
                .isFalse();
    }

    @Test
    void refusesTheNameAndTheEndless() {
        assertThat(passwords.problem("Kim.Haneul", "kim.haneul", "김하늘")).contains(AccountProblem.PASSWORD_IS_NAME);
        assertThat(passwords.problem("x y".repeat(100), "kim", "Kim")).contains(AccountProblem.PASSWORD_TOO_LONG);
    }

    @Test
    void isTheSameHoweverTheKeyboardComposesHangul() {
        var hash = passwords.hash("교정지 위의 붉은 잉크");
        assertThat(passwords.matches(Normalizer.normalize("교정지 위의 붉은 잉크", Normalizer.Form.NFD), Optional.of(hash)))
                .isTrue();
    }

    @Test
    void isKeptAsArgon2idWithTheAgreedCost() {
        assertThat(passwords.hash("교정지 위의 붉은 잉크")).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    }

    @Test
    void nobodysPasswordIsNever() {
        assertThat(passwords.matches("nobody's password", Optional.empty())).isFalse();
    }
}
