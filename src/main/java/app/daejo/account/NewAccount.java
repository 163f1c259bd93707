package app.daejo.account;

/**
 * What a person fills in for an account, as typed.
 *
 * @param password in clear; never kept, logged or shown
 */
public record NewAccount(String displayName, String signInName, String password) {

    @Override
    public String toString() {
        return "NewAccount[not shown]";
    }
}
