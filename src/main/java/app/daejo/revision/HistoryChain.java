package app.daejo.revision;

import app.daejo.article.ArticleId;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The hash chain of an article's history: what is appended here cannot be altered later without {@link #verify} saying so. */
@Service
public class HistoryChain {

    private final ChainRepository repository;

    HistoryChain(ChainRepository repository) {
        this.repository = repository;
    }

    /**
     * Something that a link is to cover.
     *
     * @param subject the unit of a revision, the decision, or the milestone
     * @param part number of a revision; else 0
     */
    public record Entry(ChainLink.Kind kind, long subject, int part, ChainHash form) {}

    /** Lets the caller's transaction be the only writer of this article's history until it ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    @RolesAllowed("TRANSLATOR")
    public void lock(ArticleId article) {
        repository.lockHead(article);
    }

    /** Appends links within the caller's transaction; writers of one article wait for each other here. */
    @Transactional(propagation = Propagation.MANDATORY)
    @RolesAllowed("TRANSLATOR")
    public void append(ArticleId article, List<Entry> entries) {
        var head = repository.lockHead(article);
        var links = new ArrayList<ChainLink>(entries.size());
        byte[] hash = head.hash();
        long number = head.length();
        for (var entry : entries) {
            hash = entry.form().after(hash);
            links.add(new ChainLink(article, ++number, entry.kind(), entry.subject(), entry.part(), hash));
        }
        repository.insert(links);
        repository.moveHead(article, new ChainRepository.Head(number, hash));
    }

    /**
     * Walks the chain of an article.
     *
     * @param formOf the form of the entry that a link covers, as the database holds it now; null where it is gone
     * @return what is wrong, a line each; empty if every link holds
     */
    @RolesAllowed("TRANSLATOR")
    public List<String> verify(ArticleId article, Function<ChainLink, @Nullable ChainHash> formOf) {
        var wrong = new ArrayList<String>();
        var links = repository.links(article);
        byte[] hash = ChainHash.BEGINNING;
        long expected = 0;
        var seen = new HashSet<String>();
        for (var link : links) {
            expected++;
            var what = "link " + link.number() + " (" + link.kind() + " " + link.subject() + "/" + link.part() + ")";
            if (link.number() != expected) {
                wrong.add("link " + expected + " is missing");
                expected = link.number();
            }
            if (!seen.add(link.kind() + "/" + link.subject() + "/" + link.part())) {
                wrong.add(what + " repeats an entry");
            }
            var form = formOf.apply(link);
            if (form == null) {
                wrong.add(what + " covers an entry that is gone");
            } else if (!Arrays.equals(form.after(hash), link.hash())) {
                wrong.add(what + " does not match its entry: it was altered, or one before it");
            }
            hash = link.hash();
        }
        var end = repository.head(article).orElse(new ChainRepository.Head(0, ChainHash.BEGINNING));
        if (end.length() != links.size() || !Arrays.equals(end.hash(), hash)) {
            wrong.add("the chain has " + links.size() + " links where " + end.length() + " are recorded");
        }
        return wrong;
    }

    /** How many links the chain of an article has. */
    @RolesAllowed("TRANSLATOR")
    public long length(ArticleId article) {
        return repository.head(article).map(ChainRepository.Head::length).orElse(0L);
    }
}
