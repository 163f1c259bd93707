package app.daejo.nodes;

import app.daejo.discussion.CommentsChanged;
import app.daejo.review.UnitChanged;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Writes down, in the transaction that changes something, what other nodes are to read again; and rings them after its commit. */
@Component
class ChangeLog {

    private final ChangeRepository changes;
    private final Bell bell;
    private final ThisNode node;

    ChangeLog(ChangeRepository changes, Bell bell, ThisNode node) {
        this.changes = changes;
        this.bell = bell;
        this.node = node;
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void write(UnitChanged change) {
        changes.insert(node.id(), change);
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void write(CommentsChanged change) {
        changes.insertTalk(node.id(), change.article());
    }

    @TransactionalEventListener({UnitChanged.class, CommentsChanged.class})
    void ring() {
        bell.change();
    }
}
