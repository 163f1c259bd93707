package app.daejo.alignment.align;

import app.daejo.alignment.align.Side.Formula;

/**
 * Scores what can be seen of a bead without reading its words, in nats: labels, question and quotation marks, paragraph starts,
 * fixed formulas and page furniture.
 */
final class SignScore {

    private final Document document;
    private final Weights weights;

    SignScore(Document document, Weights weights) {
        this.document = document;
        this.weights = weights;
    }

    /** What it costs that a bead swallows a label or the start of a paragraph. */
    double crossing(int i, int j, int n, int m) {
        return crossing(document.source, i, n) + crossing(document.target, j, m);
    }

    private double crossing(Side side, int first, int size) {
        double cost = 0;
        for (int p = first + 1; p < first + size; p++) {
            if (side.signs.get(p).label() != null) {
                return weights.crossesLabel;
            }
            if (side.hasParagraphs
                    && side.signs.get(p).opensParagraph()
                    && !side.signs.get(p - 1).labelOnly()) {
                cost += weights.innerBreak;
            }
            if (side.signs.get(p).furniture()
                    || side.signs.get(p - 1).furniture()
                    || side.signs.get(p).formula() != Formula.NONE
                    || side.signs.get(p - 1).formula() != Formula.NONE) {
                cost += weights.furniturePaired;
            }
        }
        return cost;
    }

    /** Labels, question marks, quotation marks, fixed formulas and furniture. */
    double all(int i, int j, int n, int m) {
        return labels(i, j) + questions(i, j, n, m) + quotations(i, j, n, m) + formulas(i, j) + paragraphs(i, j);
    }

    double labels(int i, int j) {
        var source = document.source.signs.get(i).label();
        var target = document.target.signs.get(j).label();
        if (source == null && target == null) {
            return 0;
        }
        if (source == null || target == null) {
            return document.source.hasLabels && document.target.hasLabels ? weights.oneLabel : 0;
        }
        return source == target ? weights.sameLabel : weights.otherLabel;
    }

    double questions(int i, int j, int n, int m) {
        boolean source = false;
        boolean perhaps = false;
        for (int p = i; p < i + n; p++) {
            source |= document.source.signs.get(p).asks();
            perhaps |= document.source.signs.get(p).asksPerhaps();
        }
        boolean target = false;
        for (int p = j; p < j + m; p++) {
            target |= document.target.signs.get(p).asks();
        }
        if (source == target) {
            return source ? weights.bothAsk : 0;
        }
        if (!source && perhaps) {
            return weights.bothAsk / 2;
        }
        return weights.oneAsks;
    }

    double quotations(int i, int j, int n, int m) {
        boolean source = false;
        for (int p = i; p < i + n; p++) {
            source |= document.source.signs.get(p).quotes();
        }
        boolean target = false;
        for (int p = j; p < j + m; p++) {
            target |= document.target.signs.get(p).quotes();
        }
        if (source == target) {
            return source ? weights.bothQuote : 0;
        }
        return weights.oneQuotes;
    }

    double formulas(int i, int j) {
        var source = document.source.signs.get(i);
        var target = document.target.signs.get(j);
        double score = source.furniture() || target.furniture() ? weights.furniturePaired : 0;
        if (source.formula() == Formula.NONE && target.formula() == Formula.NONE) {
            return score;
        }
        if (source.formula() == target.formula()) {
            return score + weights.sameFormula;
        }
        boolean contact = source.formula() == Formula.CONTACT && target.formula() == Formula.BYLINE
                || source.formula() == Formula.BYLINE && target.formula() == Formula.CONTACT;
        return score + (contact ? 0 : weights.otherFormula);
    }

    double paragraphs(int i, int j) {
        if (!document.source.hasParagraphs || !document.target.hasParagraphs) {
            return 0;
        }
        boolean source = document.source.signs.get(i).opensParagraph();
        boolean target = document.target.signs.get(j).opensParagraph();
        return source == target ? (source ? weights.bothBreak : 0) : weights.oneBreaks;
    }

    double sourceNull(int i) {
        return unpaired(document.source.signs.get(i));
    }

    double targetNull(int j) {
        return unpaired(document.target.signs.get(j));
    }

    private double unpaired(Side.Signs signs) {
        return signs.furniture() ? weights.furnitureNull : signs.formula() == Formula.CONTACT ? weights.contactNull : 0;
    }
}
