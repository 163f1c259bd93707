/**
 * Word-level difference of two wordings, drawn while somebody types and where a row's wording is not yet settled.
 *
 * @typedef {{op: 'same' | 'delete' | 'insert', text: string}} Change
 */

/** Above this many cells of the table a difference is shown as one replacement: nobody reads it word by word. */
const MOST_CELLS = 1_000_000;

/** Words, runs of space, and single other characters; joined again they are the text. Hangul counts by word as well. */
export const tokens = (/** @type {string} */ text) => text.match(/[\p{L}\p{M}\p{N}]+(?:['’][\p{L}]+)*|\s+|[^\p{L}\p{M}\p{N}\s]/gu) ?? [];

/**
 * The changes that turn `before` into `after`, by longest common subsequence of words.
 *
 * @param {string} before
 * @param {string} after
 * @returns {Change[]} joined without the insertions it is `before`, without the deletions `after`
 */
export function wordDiff(before, after) {
  const a = tokens(before);
  const b = tokens(after);
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;

  const changes = [];
  const add = (op, text) => {
    if (!text) return;
    const last = changes.at(-1);
    if (last?.op === op) last.text += text;
    else changes.push({ op, text });
  };
  add('same', a.slice(0, head).join(''));
  for (const [op, text] of middle(a.slice(head, a.length - tail), b.slice(head, b.length - tail))) add(op, text);
  add('same', a.slice(a.length - tail).join(''));
  return joinAcrossSpaces(changes);
}

function middle(a, b) {
  if (a.length * b.length > MOST_CELLS) return [['delete', a.join('')], ['insert', b.join('')]];
  const width = b.length + 1;
  const longest = new Uint32Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      longest[i * width + j] =
        a[i] === b[j]
          ? longest[(i + 1) * width + j + 1] + 1
          : Math.max(longest[(i + 1) * width + j], longest[i * width + j + 1]);
    }
  }
  const steps = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      steps.push(['same', a[i]]);
      i++;
      j++;
    } else if (j >= b.length || (i < a.length && longest[(i + 1) * width + j] >= longest[i * width + j + 1])) {
      steps.push(['delete', a[i++]]);
    } else {
      steps.push(['insert', b[j++]]);
    }
  }
  return steps;
}

/** "the big cat" → "a small cat" reads as one change, not as two with a shared space between them. */
function joinAcrossSpaces(changes) {
  const result = [];
  let removed = '';
  let added = '';
  const flush = () => {
    if (removed) result.push({ op: 'delete', text: removed });
    if (added) result.push({ op: 'insert', text: added });
    removed = added = '';
  };
  changes.forEach((change, at) => {
    if (change.op === 'delete') removed += change.text;
    else if (change.op === 'insert') added += change.text;
    else if (/^\s+$/.test(change.text) && removed && added && at < changes.length - 1) {
      removed += change.text;
      added += change.text;
    } else {
      flush();
      result.push(change);
    }
  });
  flush();
  return result;
}
