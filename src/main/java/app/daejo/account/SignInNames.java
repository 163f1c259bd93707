package app.daejo.account;

import java.text.Normalizer;
import java.util.Locale;

/** The one spelling of a sign-in name, however it was typed. */
final class SignInNames {

    private SignInNames() {}

    /** Stripped, in NFC (a Mac may type NFD) and in lower case. */
    static String normal(String typed) {
        return Normalizer.normalize(typed.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    /** 1 to 60 letters, digits and {@code . _ - @}, in any script: a name that reads the same wherever it is shown. */
    static boolean isValid(String normal) {
        return normal.codePointCount(0, normal.length()) <= 60 && normal.matches("[\\p{L}\\p{M}\\p{N}._@-]+");
    }
}
