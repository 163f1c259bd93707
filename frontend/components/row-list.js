/**
 * Where the person is in the list of rows: the active row, the marked issue in it, and the way to others, drawn or not.
 *
 * The list itself is any scroller whose children carry `aria-posinset` and hold a `daejo-row`, and that knows
 * `scrollToIndex`; Vaadin's virtual list is one.
 */
import { openMarks } from './row-text.js';

/** Codes of the overview, one character a row: upper case where the row has open issues. */
const OPEN = /[A-Z]/;

/** Frames to look for a row after a jump, some ten seconds: right after opening, the list does not even know its size. */
const TRIES = 600;
/** How long after an arrival the rows above may still get their contents and push the row away, in milliseconds. */
const SETTLING = 5000;
/** Frames between two attempts to make the list jump. */
const JUMP_EVERY = 12;

export class RowList {
  index = -1;
  /** @type {number | null} */
  unitId = null;
  /** @type {number | 'first' | 'last' | null} */
  mark = null;

  /**
   * @param {HTMLElement} desk
   * @param {() => void} arrived runs when another row has become active
   */
  constructor(desk, arrived) {
    this.desk = desk;
    this.arrived = arrived;
    this.journey = 0;
  }

  get scroller() {
    return /** @type {any} */ (this.desk.querySelector('[role="list"], vaadin-virtual-list'));
  }

  get states() {
    return this.desk.overview?.states ?? '';
  }

  /** The active row, if it is drawn and its content has come. */
  get row() {
    const row = this.index < 0 ? null : this.rowAt(this.index);
    return row?.unit && row.unit.id === this.unitId ? row : null;
  }

  rowAt(index) {
    const places = this.scroller?.querySelectorAll(`:scope > [aria-posinset="${index + 1}"]`) ?? [];
    for (const place of places) if (!place.hidden) return place.querySelector('daejo-row');
    return null;
  }

  rowOf(unitId) {
    for (const row of this.scroller?.querySelectorAll('daejo-row') ?? []) {
      if (row.unit?.id === unitId && !row.parentElement.hidden) return row;
    }
    return null;
  }

  indexOf(row) {
    return Number(row.parentElement.getAttribute('aria-posinset')) - 1;
  }

  /**
   * Makes a row active, scrolling to it if need be.
   *
   * @param {{mark?: number | 'first' | 'last' | null, focus?: boolean, unit?: number | null}} how `unit`: which row it is to be, where
   *   the list is only about to learn of its new place
   */
  goTo(index, { mark = null, focus = true, unit = null } = {}) {
    if (!this.states.length) return;
    const target = Math.max(0, Math.min(this.states.length - 1, index));
    const old = this.index < 0 ? null : this.rowAt(this.index);
    this.index = target;
    this.unitId = unit;
    this.mark = mark;
    if (old && target !== this.indexOf(old)) {
      old.active = false;
      old.currentMark = null;
    }
    const journey = ++this.journey;
    const look = (tries) => {
      if (journey !== this.journey) return;
      const row = this.rowAt(target);
      if (row && (unit === null || row.unit?.id === unit)) this.#arrive(row, focus);
      else if (tries > 0) {
        if ((TRIES - tries) % JUMP_EVERY === 0) this.scroller?.scrollToIndex?.(target);
        requestAnimationFrame(() => look(tries - 1));
      }
    };
    look(TRIES);
  }

  #arrive(row, focus) {
    this.unitId = row.unit?.id ?? null;
    row.active = true;
    if (row.unit) this.#settleMark(row);
    this.#keepInView();
    // Nor from an editor in the row that is open already.
    if (focus && !row.editor?.contains(document.activeElement)) row.focus({ preventScroll: true });
    if (row.unit) this.arrived();
  }

  /** To be told of every drawing: rows are recycled, and content may come after the row was reached. */
  drawn(row) {
    const here = this.unitId === null ? this.indexOf(row) === this.index : row.unit.id === this.unitId;
    row.active = here;
    if (!here) {
      if (performance.now() - this.arrival < SETTLING) requestAnimationFrame(this.#show);
      return;
    }
    const came = this.unitId === null;
    this.index = this.indexOf(row);
    this.unitId = row.unit.id;
    this.#settleMark(row);
    // The element that had the focus may show another row by now.
    const focused = document.activeElement;
    if (focused !== row && focused?.localName === 'daejo-row') row.focus({ preventScroll: true });
    if (came) {
      this.#keepInView();
      this.arrived();
    }
  }

  /** Also while the rows above get their contents, and with them their heights, and when the window changes its size. */
  #keepInView() {
    this.#watch();
    this.kept = true;
    this.arrival = performance.now();
    this.#show();
    [60, 250, 600, 1500, 3000].forEach((delay) => setTimeout(this.#show, delay));
  }

  #show = () => {
    if (this.kept && this.index >= 0) this.rowAt(this.index)?.scrollIntoView({ block: 'nearest' });
  };

  /** Who scrolls by hand is not brought back. */
  #watch() {
    if (this.watched === this.scroller || !this.scroller) return;
    this.watched = this.scroller;
    const letGo = () => (this.kept = false);
    for (const act of ['wheel', 'touchmove', 'pointerdown']) this.watched.addEventListener(act, letGo, { passive: true });
    this.watched.addEventListener('keydown', ({ key }) => ['PageUp', 'PageDown', 'Home', 'End'].includes(key) && letGo());
    // The list measures its rows anew some time after.
    new ResizeObserver(() => this.kept && this.#keepInView()).observe(this.watched);
  }

  /** A mark that has gone is no longer current; "first" and "last" wait for the row's content to mean one. */
  #settleMark(row) {
    const marks = openMarks(row.unit);
    if (this.mark === 'first') this.mark = marks[0]?.id ?? null;
    else if (this.mark === 'last') this.mark = marks.at(-1)?.id ?? null;
    else if (!marks.some((mark) => mark.id === this.mark)) this.mark = null;
    row.currentMark = this.mark;
  }

  setMark(id) {
    this.mark = id;
    if (this.row) this.row.currentMark = id;
  }

  /** The next or previous open issue of the whole article: first within the row, then in the next row that has one. */
  goToIssue(direction) {
    if (this.goToIssueInRow(direction, false)) return true;
    const states = this.states;
    for (let i = this.index + direction; i >= 0 && i < states.length; i += direction) {
      if (OPEN.test(states[i])) {
        this.goTo(i, { mark: direction > 0 ? 'first' : 'last' });
        return true;
      }
    }
    return false;
  }

  goToIssueInRow(direction, round = true) {
    const marks = this.row ? openMarks(this.row.unit) : [];
    if (!marks.length) return false;
    const at = marks.findIndex((mark) => mark.id === this.mark);
    let next = at < 0 ? (direction > 0 ? 0 : marks.length - 1) : at + direction;
    if (next < 0 || next >= marks.length) {
      if (!round) return false;
      next = (next + marks.length) % marks.length;
    }
    this.setMark(marks[next].id);
    this.arrived();
    return true;
  }

  /** The next or previous row whose pairing should be looked at; past the last the first again. */
  goToDoubtful(direction = 1) {
    const doubtful = this.desk.overview?.doubtful ?? [];
    const next = direction > 0 ? (doubtful.find((index) => index > this.index) ?? doubtful[0]) : (doubtful.findLast((index) => index < this.index) ?? doubtful.at(-1));
    if (next === undefined) return false;
    this.goTo(next);
    return true;
  }
}
