/**
 * Steps a selection through a text: by word in English, by character in Korean, where a phrase-wise selection would jump
 * over particles and endings.
 *
 * @typedef {{start: number, end: number, back?: boolean}} Selection `back`: its moving edge is the start
 */

const segmenters = {
  word: new Intl.Segmenter('en', { granularity: 'word' }),
  character: new Intl.Segmenter('ko', { granularity: 'grapheme' }),
};

/**
 * @param {string} text
 * @param {'word' | 'character'} by
 */
export function stops(text, by) {
  return [...segmenters[by].segment(text)]
    .filter((piece) => (by === 'word' ? piece.isWordLike : piece.segment.trim() !== ''))
    .map((piece) => ({ start: piece.index, end: piece.index + piece.segment.length }));
}

/** @param {'SOURCE' | 'TARGET'} side */
export const stepOf = (side, alt) => (side === 'SOURCE' || alt ? 'character' : 'word');

/**
 * The next word or character as the selection.
 *
 * @param {string} text
 * @param {Selection | null} selection
 * @param {1 | -1} direction
 * @param {'word' | 'character'} by
 * @returns {Selection | null} unchanged where there is no further one
 */
export function move(text, selection, direction, by) {
  const all = stops(text, by);
  if (!selection) return (direction > 0 ? all[0] : all.at(-1)) ?? null;
  const next = direction > 0 ? all.find((stop) => stop.start >= selection.end) : all.findLast((stop) => stop.end <= selection.start);
  return next ?? selection;
}

/** The selection with its moving edge one word or character further; it shrinks before it turns round. */
export function extend(text, selection, direction, by) {
  if (!selection) return move(text, null, direction, by);
  const all = stops(text, by);
  const first = all.find((stop) => stop.end > selection.start);
  const last = all.findLast((stop) => stop.start < selection.end);
  const single = first === last;
  const back = single ? direction < 0 : Boolean(selection.back);
  if (back) {
    const edge =
      direction < 0 ? all.findLast((stop) => stop.start < selection.start) : all.find((stop) => stop.start > selection.start);
    return edge ? { start: edge.start, end: selection.end, back } : selection;
  }
  const edge = direction > 0 ? all.find((stop) => stop.end > selection.end) : all.findLast((stop) => stop.end < selection.end);
  return edge ? { start: selection.start, end: edge.end, back } : selection;
}
