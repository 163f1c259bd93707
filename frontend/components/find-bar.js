/**
 * Finds words in the article: a small bar above the rows, the rows that have them from the server, the words painted where they
 * stand in the rows that are drawn.
 */
import { el, icon } from './dom.js';
import { isComposing } from './keymap.js';
import { rangeOver } from './row-text.js';
import { placesOf } from './text-search.js';

const PAINT = 'daejo-find';
const PAUSE_MS = 150;

export class FindBar {
  /** Places of rows in the list, rising. @type {number[]} */
  #places = [];
  #hidden = 0;
  #serial = 0;
  #query = '';
  /** What Enter is to do once the answer has come. @type {1 | -1 | 0} */
  #wish = 0;

  /** @param {import('./daejo-workbench.js').DaejoWorkbench} desk */
  constructor(desk) {
    this.desk = desk;
    const { say } = desk;
    this.input = el('input', { type: 'search', maxlength: '200', autocomplete: 'off', spellcheck: 'false' });
    this.count = el('span', { class: 'find-count', role: 'status' });
    const button = (act, name) => el('button', { type: 'button', class: 'quiet-button find-button', onclick: act }, icon(name), el('span', { class: 'find-word' }));
    this.previous = button(() => this.step(-1), 'up');
    this.next = button(() => this.step(1), 'down');
    this.shut = button(() => this.close(), 'close');
    this.bar = el('div', { class: 'find-bar', role: 'search', hidden: true }, this.input, this.count, this.previous, this.next, this.shut);
    this.name = () => {
      this.bar.setAttribute('aria-label', say('find.open'));
      this.input.setAttribute('aria-label', say('find.label'));
      this.input.placeholder = say('find.label');
      this.previous.setAttribute('aria-label', say('find.previous'));
      this.next.setAttribute('aria-label', say('find.next'));
      this.shut.setAttribute('aria-label', say('find.close'));
    };
    this.input.addEventListener('input', () => this.#typed());
    this.bar.addEventListener('keydown', (event) => this.#onKey(event));
    desk.append(this.bar);
  }

  open() {
    this.name();
    this.bar.hidden = false;
    this.desk.toggleAttribute('finding', true);
    this.input.focus();
    this.input.select();
    if (this.#query) this.#ask();
  }

  close() {
    this.bar.hidden = true;
    this.desk.toggleAttribute('finding', false);
    this.#paint();
    this.desk.rows.row?.focus();
  }

  #onKey(event) {
    event.stopPropagation();
    if (isComposing(event)) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      this.close();
    } else if (event.code === 'Enter' || event.code === 'NumpadEnter') {
      if (event.target !== this.input) return;
      event.preventDefault();
      this.step(event.shiftKey ? -1 : 1);
    }
  }

  #typed() {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.#ask(), PAUSE_MS);
  }

  #ask() {
    clearTimeout(this.timer);
    this.timer = null;
    this.#query = this.input.value;
    this.asked = ++this.#serial;
    this.desk.dispatchEvent(new CustomEvent('daejo-find', { detail: { query: this.#query, serial: this.asked } }));
    this.#paint();
  }

  /** To the next or previous row that has the words; past the last the first again. */
  step(direction) {
    if (this.timer || this.asked !== this.answered) {
      this.#wish = direction;
      if (this.timer) this.#ask();
      return;
    }
    const here = this.desk.rows.index;
    const places = this.#places;
    if (!places.length) return;
    // The row where the person is counts as well, once.
    const fresh = this.told !== this.answered;
    this.told = this.answered;
    if (fresh && places.includes(here)) {
      this.#tell(here);
      return;
    }
    const next = direction > 0 ? (places.find((place) => place > here) ?? places[0]) : (places.findLast((place) => place < here) ?? places.at(-1));
    this.desk.selection.clear();
    this.desk.rows.goTo(next, { focus: false });
    this.#tell(next);
  }

  /** @param {{serial: number, places: number[], hidden: number}} result */
  found({ serial, places, hidden }) {
    if (serial !== this.#serial) return;
    this.answered = serial;
    this.#places = places;
    this.#hidden = hidden;
    const wish = this.#wish;
    this.#wish = 0;
    this.#tell(null);
    if (wish) this.step(wish);
  }

  #tell(place) {
    const { say } = this.desk;
    const all = this.#places.length;
    const parts = [];
    if (!this.#query.trim()) parts.push('');
    else if (!all) parts.push(say('find.none'));
    else parts.push(place === null ? say(all === 1 ? 'find.row' : 'find.rows', all) : say('find.place', this.#places.indexOf(place) + 1, all));
    if (this.#hidden) parts.push(say('find.hidden', this.#hidden));
    this.count.textContent = parts.filter(Boolean).join(' · ');
  }

  /** To be told of every drawing. */
  drawn() {
    if (this.bar.hidden || this.frame) return;
    this.frame = requestAnimationFrame(() => {
      this.frame = null;
      this.#paint();
    });
  }

  #paint() {
    if (!globalThis.CSS?.highlights || !globalThis.Highlight) return;
    if (this.bar.hidden || !this.#query.trim()) {
      CSS.highlights.delete(PAINT);
      return;
    }
    const ranges = [];
    for (const row of this.desk.querySelectorAll('daejo-row')) {
      if (!row.unit || row.parentElement.hidden) continue;
      for (const side of /** @type {const} */ (['SOURCE', 'TARGET'])) {
        const root = row.textOf(side);
        if (!root) continue;
        for (const { start, end } of placesOf(side === 'SOURCE' ? row.unit.source : row.unit.target, this.#query)) {
          const range = rangeOver(root, start, end);
          if (range) ranges.push(range);
        }
      }
    }
    CSS.highlights.set(PAINT, new Highlight(...ranges));
  }
}
