package app.daejo.review;

import app.daejo.account.Role;

/** Who may do what with a row; the one table of it. */
final class Permissions {

    private Permissions() {}

    static Role needed(ReviewCommand command) {
        return switch (command) {
            case ReviewCommand.Flag flag -> Role.TRANSLATOR;
            case ReviewCommand.AcceptSuggestion accept -> Role.TRANSLATOR;
            case ReviewCommand.MarkOk ok -> Role.EDITOR;
            case ReviewCommand.Edit edit -> Role.EDITOR;
            case ReviewCommand.Dismiss dismiss -> dismiss.scope().needed();
            case ReviewCommand.AdoptTerm adopt -> Role.EDITOR;
            case ReviewCommand.Strike strike -> Role.EDITOR;
            case ReviewCommand.ConfirmPairing confirm -> Role.EDITOR;
            case ReviewCommand.Join join -> Role.EDITOR;
            case ReviewCommand.Split split -> Role.EDITOR;
            case ReviewCommand.MoveUp up -> Role.EDITOR;
            case ReviewCommand.MoveDown down -> Role.EDITOR;
            case ReviewCommand.DoubtPairing doubt -> Role.EDITOR;
            case ReviewCommand.SplitAt split -> Role.EDITOR;
            case ReviewCommand.MergeSegments merge -> Role.EDITOR;
            case ReviewCommand.MoveRun run -> Role.EDITOR;
            case ReviewCommand.Link link -> Role.EDITOR;
            case ReviewCommand.Unlink unlink -> Role.EDITOR;
            case ReviewCommand.Realign realign -> Role.EDITOR;
            case ReviewCommand.Approve approve -> Role.CHIEF;
            case ReviewCommand.ApproveWithEdit approve -> Role.CHIEF;
            case ReviewCommand.Reject reject -> Role.CHIEF;
            case ReviewCommand.Restore restore -> Role.CHIEF;
        };
    }

    static boolean allow(Role role, ReviewCommand command) {
        return role.includes(needed(command));
    }
}
