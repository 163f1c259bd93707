package app.daejo.account;

/** Why what was typed for an account or a desk was not taken. */
public enum AccountProblem {
    DESK_NAME_MISSING,
    DESK_NAME_TOO_LONG,
    DISPLAY_NAME_MISSING,
    DISPLAY_NAME_TOO_LONG,
    SIGN_IN_NAME_MISSING,
    /** Something other than letters, digits and {@code . _ - @}, or more than 60 of them. */
    SIGN_IN_NAME_UNUSABLE,
    SIGN_IN_NAME_TAKEN,
    PASSWORD_TOO_SHORT,
    PASSWORD_TOO_LONG,
    PASSWORD_COMMON,
    /** The password is the sign-in name or the display name. */
    PASSWORD_IS_NAME,
    /** What was given as the present password is not it, or it was tried too often. */
    PASSWORD_WRONG,
    LAST_ADMINISTRATOR
}
