/**
 * Where words stand in a text, whatever their case and normal form: a Mac writes Hangul in pieces.
 */

const letters = new Intl.Segmenter('ko', { granularity: 'grapheme' });
const fold = (/** @type {string} */ text) => text.normalize('NFC').toLowerCase();

/** @returns {{start: number, end: number}[]} in UTF-16 code units of the text as it is */
export function placesOf(/** @type {string} */ text, /** @type {string} */ words) {
  const wanted = fold(words.trim());
  if (!wanted || !fold(text).includes(wanted)) return [];
  let plain = '';
  /** For each unit of the folded text, the letter it comes from. @type {{start: number, end: number}[]} */
  const from = [];
  for (const { segment, index } of letters.segment(text)) {
    for (const unit of fold(segment).split('')) {
      plain += unit;
      from.push({ start: index, end: index + segment.length });
    }
  }
  const places = [];
  for (let at = plain.indexOf(wanted); at >= 0; at = plain.indexOf(wanted, at + wanted.length)) {
    places.push({ start: from[at].start, end: from[at + wanted.length - 1].end });
  }
  return places;
}
