package app.daejo.review;

import org.springframework.stereotype.Component;

/** The review room's own tables, handed around together. */
@Component
record ReviewTables(
        StandingRepository standings,
        IssueRepository issues,
        FixRepository fixes,
        DecisionRepository decisions,
        DismissalRepository dismissals,
        CommandRepository commands) {}
