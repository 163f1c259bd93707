package app.daejo.discussion;

import org.springframework.stereotype.Component;

/** What is kept of conversations, handed around together. */
@Component
record CommentTables(CommentRepository comments, OpenThreadSheet open) {}
