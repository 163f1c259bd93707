package app.daejo.ui.account;

import app.daejo.account.AccountProblem;
import java.util.function.UnaryOperator;

/** What is said of each {@link AccountProblem}. */
final class Problems {

    private Problems() {}

    static String text(AccountProblem problem, UnaryOperator<String> translation) {
        return translation.apply(
                switch (problem) {
                    case DESK_NAME_MISSING -> "account.problem.desk-name-missing";
                    case DESK_NAME_TOO_LONG, DISPLAY_NAME_TOO_LONG -> "account.problem.name-too-long";
                    case DISPLAY_NAME_MISSING -> "account.problem.display-name-missing";
                    case SIGN_IN_NAME_MISSING -> "account.problem.sign-in-name-missing";
                    case SIGN_IN_NAME_UNUSABLE -> "account.problem.sign-in-name-unusable";
                    case SIGN_IN_NAME_TAKEN -> "account.problem.sign-in-name-taken";
                    case PASSWORD_TOO_SHORT -> "account.problem.password-too-short";
                    case PASSWORD_TOO_LONG -> "account.problem.password-too-long";
                    case PASSWORD_COMMON -> "account.problem.password-common";
                    case PASSWORD_IS_NAME -> "account.problem.password-is-name";
                    case PASSWORD_WRONG -> "account.problem.password-wrong";
                    case LAST_ADMINISTRATOR -> "account.problem.last-administrator";
                });
    }
}
