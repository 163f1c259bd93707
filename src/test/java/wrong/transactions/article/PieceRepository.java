package wrong.transactions.article;

import org.springframework.transaction.annotation.Transactional;

/** Wrong: a repository that opens a transaction. */
class PieceRepository {

    @Transactional
    void store() {}
}
