/**
 * Draws one side of a row: its text, what an editor changed in it, and the marks of its open issues, however they overlap.
 *
 * Offsets are UTF-16 code units into the current wording. Deleted words are shown but do not count.
 */
import { el } from './dom.js';
import { wordDiff } from './word-diff.js';

/**
 * @typedef {{id: number, side: 'SOURCE' | 'TARGET', start: number, end: number, type: string, origin: 'CHECK' | 'PERSON',
 *   severity: 'NEUTRAL' | 'MINOR' | 'MAJOR' | 'CRITICAL', hint: boolean, label: string, suggestion: string | null, open: boolean}} Mark
 * @typedef {{id: number, n: number, version: number, kind: string, furniture: string | null, source: string, target: string,
 *   settled: string, state: string, confidence: number, doubtful: boolean, confirmed: boolean, marks: Mark[],
 *   counterparts: import('./counterparts.js').Counterpart[]}} Unit
 */

const RANK = { NEUTRAL: 0, MINOR: 1, MAJOR: 2, CRITICAL: 3 };

/** The open marks of a row in reading order; the position in this list, from 1, is the number a mark carries. */
export const openMarks = (/** @type {Unit} */ unit) =>
  unit.marks
    .filter((mark) => mark.open)
    .sort((a, b) => (a.side === b.side ? a.start - b.start || a.end - b.end : a.side === 'SOURCE' ? -1 : 1) || a.id - b.id);

/**
 * @param {string} text
 * @param {{mark: Mark, number: number}[]} marked
 * @param {string | null} [settled] the approved wording to compare with; null = no comparison
 * @param {number | null} [current] the mark that the keys act on
 * @returns {Node[]}
 */
export function drawText(text, marked, settled = null, current = null) {
  const changes = settled === null || settled === text ? [{ op: 'same', text }] : wordDiff(settled, text);
  const nodes = [];
  let at = 0;
  for (const change of changes) {
    if (change.op === 'delete') {
      nodes.push(el('del', {}, change.text));
      continue;
    }
    const pieces = drawPieces(change.text, at, marked, current);
    nodes.push(...(change.op === 'insert' ? [el('ins', {}, ...pieces)] : pieces));
    at += change.text.length;
  }
  // Behind the last character there is no piece to stand in front of.
  nodes.push(...drawCarets(marked, text.length, current));
  return nodes;
}

function drawPieces(text, from, marked, current) {
  const to = from + text.length;
  const here = marked.filter(({ mark }) => mark.start < to && mark.end > from && mark.end > mark.start);
  const carets = marked.filter(({ mark }) => mark.start === mark.end && mark.start >= from && mark.start < to);
  const cuts = new Set([from, to]);
  for (const { mark } of [...here, ...carets]) {
    cuts.add(Math.max(from, mark.start));
    cuts.add(Math.min(to, mark.end));
  }
  const edges = [...cuts].sort((a, b) => a - b);
  const nodes = [];
  for (let i = 0; i + 1 < edges.length; i++) {
    const [start, end] = [edges[i], edges[i + 1]];
    nodes.push(...drawCarets(carets, start, current));
    const over = here.filter(({ mark }) => mark.start < end && mark.end > start);
    nodes.push(over.length ? drawMarked(text.slice(start - from, end - from), over, end, current) : text.slice(start - from, end - from));
  }
  return nodes;
}

/** The marks of a place where something is missing: there is no character to underline, so a caret stands there. */
function drawCarets(marked, at, current) {
  return marked
    .filter(({ mark }) => mark.start === at && mark.end === at)
    .map(({ mark, number }) => el('span', { class: 'mark-caret', 'data-marks': mark.id, 'data-number': number, 'data-current': mark.id === current }));
}

/** The last letters of a marked text, up to a dozen of the last word. */
const TAIL = /\S{1,12}\s*$/u;

/** How loudly a mark speaks: a hint, which keeps nothing back, never in red. */
export const loudness = (/** @type {Mark} */ mark) => (mark.hint ? 'NEUTRAL' : mark.severity);

function drawMarked(text, over, end, current) {
  const worst = over.map(({ mark }) => loudness(mark)).sort((a, b) => RANK[b] - RANK[a])[0];
  const ending = over.filter(({ mark }) => mark.end === end).map(({ number }) => number);
  const tail = ending.length ? (TAIL.exec(text)?.index ?? 0) : text.length;
  return el(
    'span',
    {
      class: 'mark',
      'data-severity': worst,
      'data-marks': over.map(({ mark }) => mark.id).join(' '),
      'data-overlap': over.length > 1,
      'data-current': over.some(({ mark }) => mark.id === current),
    },
    text.slice(0, tail),
    // The number is held to the last word, so that no line breaks between them.
    ending.length > 0 && el('span', { class: 'mark-end', 'data-number': ending.join(',') }, text.slice(tail)),
  );
}

/** The text nodes of a drawn side that count, in order. */
function* countedText(root) {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, (node) =>
    node.nodeName === 'DEL' ? NodeFilter.FILTER_REJECT : node.nodeType === Node.TEXT_NODE ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP,
  );
  while (walker.nextNode()) yield /** @type {Text} */ (walker.currentNode);
}

/** The DOM range over the characters `start` to `end` of a drawn side; null if they are not there. */
export function rangeOver(root, start, end) {
  const range = document.createRange();
  let at = 0;
  let begun = false;
  for (const node of countedText(root)) {
    const next = at + node.data.length;
    if (!begun && start < next) {
      range.setStart(node, start - at);
      begun = true;
    }
    if (begun && end <= next) {
      range.setEnd(node, end - at);
      return range;
    }
    at = next;
  }
  return null;
}

/** The characters that a DOM range covers in a drawn side; an end that lies outside is cut off. */
export function offsetsOf(root, range) {
  let at = 0;
  let start = null;
  let end = null;
  for (const node of countedText(root)) {
    if (range.intersectsNode(node)) {
      const from = node === range.startContainer ? range.startOffset : 0;
      const to = node === range.endContainer ? range.endOffset : node.data.length;
      if (to > from) {
        start ??= at + from;
        end = at + to;
      }
    }
    at += node.data.length;
  }
  return start === null ? null : { start, end };
}
