/**
 * The marked words of the active row: painted over the text, moved by keys or by the mouse, on either side.
 */
import { el, icon } from './dom.js';
import { offsetsOf, rangeOver } from './row-text.js';
import { extend, move, stepOf } from './word-steps.js';

const PAINT = 'daejo-selection';

export class WordSelection {
  /** @type {'SOURCE' | 'TARGET'} */
  side = 'TARGET';
  /** @type {import('./word-steps.js').Selection | null} */
  span = null;

  /**
   * @param {import('./daejo-workbench.js').DaejoWorkbench} desk
   * @param {(name: string, ...values: (string | number)[]) => string} say
   * @param {() => void} flag runs when the button at the marked words is pressed
   * @param {() => void} painted runs when other words, or none, are marked
   */
  constructor(desk, say, flag, painted) {
    this.painted = painted;
    this.desk = desk;
    this.button = el('button', { type: 'button', class: 'flag-here', hidden: true, onclick: flag }, icon('FLAGGED'));
    this.word = el('span', {});
    this.button.append(this.word);
    this.say = say;
    desk.append(this.button);
  }

  textIn(row) {
    return this.side === 'SOURCE' ? row.unit.source : row.unit.target;
  }

  step(row, direction, { alt = false, shift = false } = {}) {
    const by = stepOf(this.side, alt);
    this.span = (shift ? extend : move)(this.textIn(row), this.span, direction, by);
    this.paint(row);
    this.#tell();
  }

  /** The other side, at about the same place. */
  switchSide(row) {
    if (!(this.side === 'SOURCE' ? row.unit.target : row.unit.source)) return;
    const from = this.textIn(row).length;
    const share = from && this.span ? this.span.start / from : 0;
    this.side = this.side === 'SOURCE' ? 'TARGET' : 'SOURCE';
    const text = this.textIn(row);
    const at = Math.floor(share * text.length);
    this.span = move(text, { start: at, end: at }, 1, stepOf(this.side, false));
    if (this.span.start === this.span.end) this.span = move(text, null, -1, stepOf(this.side, false));
    this.paint(row);
    this.#tell();
  }

  /** Painted words are not selected ones to a screen reader. */
  #tell() {
    if (this.quote) this.desk.whisper(this.say('say.marked', this.say(`side.${this.side}`), this.quote));
  }

  /** Takes over what the mouse marked in a row; true if there was something. */
  takeFromMouse(row) {
    const native = getSelection();
    if (!native || native.isCollapsed || !native.rangeCount) return false;
    const range = native.getRangeAt(0);
    for (const side of /** @type {const} */ (['TARGET', 'SOURCE'])) {
      const text = row.textOf(side);
      if (!text?.contains(range.startContainer)) continue;
      const offsets = offsetsOf(text, range);
      if (!offsets) continue;
      this.side = side;
      this.span = trimmed(this.textIn(row), offsets);
      this.paint(row);
      return true;
    }
    return false;
  }

  /** The row is drawn anew. Where somebody else changed its text, other words would be marked than the person chose. */
  renew(row) {
    if (this.quote !== undefined && this.quote !== this.textIn(row).slice(this.span.start, this.span.end)) this.clear();
    else this.paint(row);
  }

  paint(row) {
    this.quote = this.span && row?.unit ? this.textIn(row).slice(this.span.start, this.span.end) : undefined;
    const text = this.span && row?.textOf(this.side);
    const range = text && rangeOver(text, this.span.start, this.span.end);
    if (globalThis.CSS?.highlights && globalThis.Highlight) {
      if (range) CSS.highlights.set(PAINT, new Highlight(range));
      else CSS.highlights.delete(PAINT);
    } else if (range) {
      getSelection()?.removeAllRanges();
      getSelection()?.addRange(range);
    }
    this.#placeButton(row, range);
    this.painted();
  }

  #placeButton(row, range) {
    this.button.hidden = !range;
    if (!range) return;
    this.word.textContent = this.say('button.flag');
    const box = range.getBoundingClientRect();
    const home = this.desk.getBoundingClientRect();
    this.button.style.left = `${Math.max(4, Math.min(home.width - 92, box.left - home.left))}px`;
    this.button.style.top = `${box.bottom - home.top + 4}px`;
  }

  /** Where the marked words stand on the screen; null if nothing is marked. */
  boxIn(row) {
    const text = this.span && row.textOf(this.side);
    return (text && rangeOver(text, this.span.start, this.span.end)?.getBoundingClientRect()) ?? null;
  }

  clear() {
    const had = this.span !== null;
    this.span = null;
    this.side = 'TARGET';
    this.paint(null);
    return had;
  }
}

/** Without the spaces that a double click takes along. */
function trimmed(text, { start, end }) {
  const piece = text.slice(start, end);
  const from = start + (piece.length - piece.trimStart().length);
  return { start: from, end: Math.max(from, end - (piece.length - piece.trimEnd().length)) };
}
