package app.daejo.ui.shell;

import app.daejo.account.CurrentPerson;
import app.daejo.account.DeskSettings;
import app.daejo.discussion.Mentions;
import app.daejo.release.Release;
import app.daejo.review.ApprovalQueue;
import org.springframework.stereotype.Component;

/** The use cases that the frame calls, handed over together. */
@Component
record FrameServices(
        DeskSettings settings, CurrentPerson person, Mentions mentions, ApprovalQueue queue, Release release) {}
