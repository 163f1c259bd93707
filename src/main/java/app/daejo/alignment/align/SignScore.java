package app.daejo.alignment.align;

import app.daejo.alignment.align.Side.Formula;

/**
 * Scores what can be seen of a bead without reading its words, in nats: labels, question and quotation marks, paragraph starts,
 * fixed formulas and page furniture.
 */
final class SignScore {

    private final Document document;
    private final Weights weights;
    private final Runs source;
    private final Runs target;
    private final boolean bothHaveLabels;
    private final boolean bothHaveParagraphs;

    SignScore(Document document, Weights weights, Runs source, Runs target) {
        this.document = document;
        this.weights = weights;
        this.source = source;
        this.target = target;
        this.bothHaveLabels = document.source.hasLabels && document.target.hasLabels;
        this.bothHaveParagraphs = document.source.hasParagraphs && document.target.hasParagraphs;
    }

    /** What it costs that a bead swallows a label or the start of a paragraph. */
    double crossing(int i, int j, int n, int m) {
        return source.crossing[n - 1][i] + target.crossing[m - 1][j];
    }

    /** Labels, question marks, quotation marks, fixed formulas and furniture. */
    double all(int i, int j, int n, int m) {
        return labels(i, j) + questions(i, j, n, m) + quotations(i, j, n, m) + formulas(i, j) + paragraphs(i, j);
    }

    double labels(int i, int j) {
        var here = document.source.signs.get(i).label();
        var there = document.target.signs.get(j).label();
        if (here == null && there == null) {
            return 0;
        }
        if (here == null || there == null) {
            return bothHaveLabels ? weights.oneLabel : 0;
        }
        return here == there ? weights.sameLabel : weights.otherLabel;
    }

    double questions(int i, int j, int n, int m) {
        boolean here = source.asks[n - 1][i];
        boolean there = target.asks[m - 1][j];
        if (here == there) {
            return here ? weights.bothAsk : 0;
        }
        return !here && source.asksPerhaps[n - 1][i] ? weights.bothAsk / 2 : weights.oneAsks;
    }

    double quotations(int i, int j, int n, int m) {
        boolean here = source.quotes[n - 1][i];
        if (here == target.quotes[m - 1][j]) {
            return here ? weights.bothQuote : 0;
        }
        return weights.oneQuotes;
    }

    double formulas(int i, int j) {
        var here = document.source.signs.get(i);
        var there = document.target.signs.get(j);
        double score = here.furniture() || there.furniture() ? weights.furniturePaired : 0;
        if (here.formula() == Formula.NONE && there.formula() == Formula.NONE) {
            return score;
        }
        if (here.formula() == there.formula()) {
            return score + weights.sameFormula;
        }
        boolean contact = here.formula() == Formula.CONTACT && there.formula() == Formula.BYLINE
                || here.formula() == Formula.BYLINE && there.formula() == Formula.CONTACT;
        return score + (contact ? 0 : weights.otherFormula);
    }

    /** Whether both are a caption, or both a credit, and so on. */
    boolean sameFormula(int i, int j) {
        var here = document.source.signs.get(i).formula();
        return here != Formula.NONE && here == document.target.signs.get(j).formula();
    }

    double paragraphs(int i, int j) {
        if (!bothHaveParagraphs) {
            return 0;
        }
        boolean here = document.source.signs.get(i).opensParagraph();
        boolean there = document.target.signs.get(j).opensParagraph();
        return here == there ? (here ? weights.bothBreak : 0) : weights.oneBreaks;
    }

    double sourceNull(int i) {
        return unpaired(document.source.signs.get(i));
    }

    double targetNull(int j) {
        return unpaired(document.target.signs.get(j));
    }

    private double unpaired(Side.Signs signs) {
        if (signs.furniture()) {
            return weights.furnitureNull;
        }
        return signs.formula() == Formula.CONTACT || signs.formula() == Formula.TRANSLATOR_NOTE
                ? weights.contactNull
                : 0;
    }
}
