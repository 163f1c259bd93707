/** Brings two changes of the same wording together, where they do not touch. */
import { wordDiff } from './word-diff.js';

/** What an author put where in the base. @returns {{from: number, to: number, text: string}[]} rising */
function changesOf(base, text) {
  const changes = [];
  let at = 0;
  let last = null;
  for (const { op, text: piece } of wordDiff(base, text)) {
    if (op === 'same') {
      at += piece.length;
      last = null;
      continue;
    }
    if (!last) changes.push((last = { from: at, to: at, text: '' }));
    if (op === 'delete') last.to = at += piece.length;
    else last.text += piece;
  }
  return changes;
}

/**
 * @param {string} base what both began with
 * @returns {string | null} the base with the changes of both; null where they meet in a word, or side by side
 */
export function merge(base, mine, theirs) {
  const ours = changesOf(base, mine);
  const others = changesOf(base, theirs).filter((one) => !ours.some((same) => same.from === one.from && same.to === one.to && same.text === one.text));
  if (ours.some((one) => others.some((other) => one.from <= other.to && other.from <= one.to))) return null;
  return [...ours, ...others]
    .sort((one, other) => other.from - one.from)
    .reduce((text, { from, to, text: piece }) => text.slice(0, from) + piece + text.slice(to), base);
}
