/**
 * The caret of the alignment screen: where in a segment a cut would go. Moved by keys, by word or character, or put by a click;
 * drawn over the text, which itself cannot be typed into.
 */
import { el } from './dom.js';
import { rangeOver } from './row-text.js';
import { stops } from './word-steps.js';

export class Caret {
  /** @type {number | null} */
  offset = null;

  constructor(desk) {
    this.desk = desk;
    this.mark = el('span', { class: 'cut-caret', hidden: true });
    desk.append(this.mark);
    this.side = 'TARGET';
  }

  /** @returns {'SOURCE' | 'TARGET'} the side that the keys act on, also without a caret */
  get side() {
    return this.desk.dataset.side;
  }

  set side(side) {
    this.desk.dataset.side = side;
  }

  textIn(row) {
    return this.side === 'SOURCE' ? row.unit.source : row.unit.target;
  }

  /** One word, character or segment further; from nowhere it begins at the first place that can be cut. */
  step(row, direction, by) {
    const text = this.textIn(row);
    const places = (by === 'segment' ? (row.unit.segments?.[this.side] ?? []) : stops(text, by)).map((stop) => stop.start).filter((start) => start > 0);
    const from = this.offset ?? (direction > 0 ? 0 : text.length);
    const next = direction > 0 ? places.find((place) => place > from) : places.findLast((place) => place < from);
    if (next !== undefined) this.offset = next;
    this.paint(row);
  }

  switchSide(row) {
    if (this.desk.hasAttribute('english-alone')) return;
    this.side = this.side === 'SOURCE' ? 'TARGET' : 'SOURCE';
    this.offset = null;
    this.paint(row);
  }

  /** Takes the place of a click; true if it lies in the row's text. */
  takeFromPointer(row, event) {
    const place = document.caretPositionFromPoint?.(event.clientX, event.clientY);
    const older = place ? null : document.caretRangeFromPoint?.(event.clientX, event.clientY);
    const node = place?.offsetNode ?? older?.startContainer;
    const text = node?.parentElement?.closest('.row-text[data-side]');
    if (!text || !row.contains(text) || node.nodeType !== Node.TEXT_NODE) return false;
    const range = document.createRange();
    range.setStart(text, 0);
    range.setEnd(node, place?.offset ?? older.startOffset);
    this.side = text.dataset.side;
    const offset = range.toString().length;
    this.offset = offset > 0 && offset < this.textIn(row).length ? offset : null;
    this.paint(row);
    return true;
  }

  /** Which segment of the row the caret stands in; the first if it stands nowhere. */
  segmentIn(row) {
    const pieces = row.unit.segments?.[this.side] ?? [];
    const at = this.offset === null ? 0 : pieces.findLastIndex((piece) => piece.start <= this.offset);
    return Math.max(0, at);
  }

  paint(row) {
    if (!row?.unit) return;
    const text = this.offset === null ? null : row.textOf(this.side);
    const range = text && rangeOver(text, this.offset, this.offset + 1);
    this.mark.hidden = !range;
    if (!range) return;
    const box = range.getBoundingClientRect();
    const home = this.desk.getBoundingClientRect();
    Object.assign(this.mark.style, { left: `${box.left - home.left - 1}px`, top: `${box.top - home.top}px`, height: `${box.height}px` });
  }

  clear(row) {
    const had = this.offset !== null;
    this.offset = null;
    this.mark.hidden = true;
    if (row) this.paint(row);
    return had;
  }
}
