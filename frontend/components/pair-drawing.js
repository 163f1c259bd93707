/**
 * How a row looks while its pairing is looked at: each segment a block of its own, and in place of the state of the review how
 * sure the pairing is, in a word with an icon.
 */
import { el, icon } from './dom.js';

/**
 * @param {string} text
 * @param {{start: number, end: number, segments: number}[]} pieces
 * @param {boolean} movable
 * @returns {Node[]}
 */
export function drawSegments(text, pieces, movable) {
  const nodes = [];
  let at = 0;
  pieces.forEach((piece, i) => {
    if (piece.start > at) nodes.push(el('span', { class: 'segment-gap' }, text.slice(at, piece.start)));
    nodes.push(el('span', { class: 'segment', 'data-segment': i, draggable: movable ? 'true' : null }, text.slice(piece.start, piece.end)));
    at = piece.end;
  });
  if (at < text.length) nodes.push(text.slice(at));
  return nodes;
}

/** What there is to say of a pairing: name of its icon and of its words. */
export function standingOf(unit) {
  if (unit.kind === 'FURNITURE') return 'FURNITURE';
  if (unit.doubted) return 'doubted';
  if (unit.confirmed) return 'confirmed';
  if (unit.doubtful) return 'unsure';
  if (!unit.source || !unit.target) return 'alone';
  return unit.byHand ? 'byHand' : 'sure';
}

const ICONS = { doubted: 'FLAGGED', confirmed: 'APPROVED', unsure: 'doubt', alone: 'alone', byHand: 'PROPOSED', sure: 'OK', FURNITURE: 'FURNITURE' };

/** @param {boolean} paired whether the article has Korean to pair the English with; else there is nothing to say but what is struck out */
export function pairGutter(unit, say, paired = true) {
  const standing = standingOf(unit);
  const percent = Math.round(unit.confidence * 100);
  return el(
    'div',
    { class: 'row-gutter' },
    el('span', { class: 'row-number' }, String(unit.n)),
    (paired || standing === 'FURNITURE') &&
      el(
        'span',
        { class: 'pair-standing', 'data-standing': standing },
        icon(ICONS[standing]),
        el('span', {}, standing === 'FURNITURE' ? say('state.FURNITURE') : say(`pair.${standing}`, percent)),
      ),
    unit.moved && el('span', { class: 'pair-moved' }, icon('moved'), el('span', {}, say('pair.moved'))),
  );
}

/** "Row 12, unsure, 41%": what a screen reader says on arrival. */
export function pairName(unit, say, paired = true) {
  const standing = standingOf(unit);
  const words = standing === 'FURNITURE' ? say('state.FURNITURE') : say(`pair.${standing}`, Math.round(unit.confidence * 100));
  return [say('row.name', unit.n), say(`kind.${unit.kind}`), (paired || standing === 'FURNITURE') && words, unit.moved && say('pair.moved')].filter(Boolean).join(', ');
}
