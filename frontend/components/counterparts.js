/**
 * Lights what a word under the selection or the mouse is in the other language: a name, a number, a quotation. The server says which
 * places belong together; where it knows of none, nothing is lit.
 *
 * @typedef {{start: number, end: number}} Span
 * @typedef {{kind: 'NAME' | 'NUMBER' | 'QUOTATION', source: Span[], target: Span[]}} Counterpart
 */
import { offsetsOf, rangeOver } from './row-text.js';

const PAINT = 'daejo-counterpart';
const other = (/** @type {'SOURCE' | 'TARGET'} */ side) => (side === 'SOURCE' ? 'TARGET' : 'SOURCE');
const spansOf = (/** @type {Counterpart} */ one, side) => (side === 'SOURCE' ? one.source : one.target);
const textAt = (/** @type {string} */ text, /** @type {Span} */ { start, end }) => text.slice(start, end);
const length = (/** @type {Span} */ span) => span.end - span.start;

/**
 * The innermost known place that a span touches: of a name within a quotation the name.
 *
 * @param {Counterpart[]} counterparts
 * @param {'SOURCE' | 'TARGET'} side
 * @param {Span} span
 * @returns {Counterpart | null}
 */
export function counterpartOf(counterparts, side, span) {
  let best = null;
  let least = Infinity;
  for (const one of counterparts) {
    for (const place of spansOf(one, side)) {
      if (place.start < span.end && span.start < place.end && length(place) < least) {
        best = one;
        least = length(place);
      }
    }
  }
  return best;
}

export class Counterparts {
  /** @type {{row: any, side: 'SOURCE' | 'TARGET', span: Span} | null} */
  #hovered = null;

  /** @param {HTMLElement & {selection: import('./word-selection.js').WordSelection, rows: any}} desk */
  constructor(desk) {
    this.desk = desk;
    desk.addEventListener('pointermove', this.#onMove, { passive: true });
    desk.addEventListener('pointerleave', () => this.#hover(null));
  }

  #onMove = (event) => {
    if (event.pointerType === 'touch' || event.buttons) return;
    this.next = event;
    this.frame ??= requestAnimationFrame(() => {
      this.frame = null;
      this.#hover(placeUnder(this.next));
    });
  };

  #hover(place) {
    const before = this.#hovered;
    if (before === place || (before && place && before.row === place.row && before.side === place.side && before.span.start === place.span.start)) return;
    this.#hovered = place;
    this.paint();
  }

  /** Paints what belongs to the marked words, and to the word under the mouse. */
  paint() {
    if (!globalThis.CSS?.highlights || !globalThis.Highlight) return;
    const { selection, rows } = this.desk;
    const ranges = [];
    if (selection?.span && rows.row) {
      ranges.push(...this.#lit(rows.row, selection.side, selection.span));
      this.#tell(rows.row, selection);
    }
    if (this.#hovered) ranges.push(...this.#lit(this.#hovered.row, this.#hovered.side, this.#hovered.span));
    if (ranges.length) CSS.highlights.set(PAINT, new Highlight(...ranges));
    else CSS.highlights.delete(PAINT);
  }

  /** For those who do not see what is lit. Quotations are too long to be said on the way. */
  #tell(row, { side, span }) {
    const one = counterpartOf(row.unit?.counterparts ?? [], side, span);
    if (one === this.told) return;
    this.told = one;
    if (!one || one.kind === 'QUOTATION') return;
    const [korean, english] = [textAt(row.unit.source, one.source[0]), textAt(row.unit.target, one.target[0])];
    this.desk.announce(this.desk.say('say.counterpart', korean, english));
  }

  #lit(row, side, span) {
    const one = counterpartOf(row.unit?.counterparts ?? [], side, span);
    const root = one && row.isConnected ? row.textOf(other(side)) : null;
    return root ? spansOf(one, other(side)).map(({ start, end }) => rangeOver(root, start, end)).filter(Boolean) : [];
  }
}

/** The character under the mouse, as a place in a row. */
function placeUnder(event) {
  const at = document.caretPositionFromPoint?.(event.clientX, event.clientY) ?? fromRange(event);
  const text = at?.offsetNode?.nodeType === Node.TEXT_NODE ? at.offsetNode.parentElement?.closest('.row-text') : null;
  const row = text?.closest('daejo-row');
  if (!row?.unit) return null;
  const range = document.createRange();
  range.setStart(at.offsetNode, Math.max(0, Math.min(at.offset, at.offsetNode.length - 1)));
  range.setEnd(at.offsetNode, Math.min(at.offsetNode.length, range.startOffset + 1));
  const span = offsetsOf(text, range);
  return span && { row, side: text.dataset.side, span };
}

function fromRange(event) {
  const range = document.caretRangeFromPoint?.(event.clientX, event.clientY);
  return range && { offsetNode: range.startContainer, offset: range.startOffset };
}
