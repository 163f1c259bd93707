/**
 * One row of the galley: Korean, English, state, and the margin notes of its open issues. It draws and reports; what a key
 * or a click means is the workbench's affair.
 */
import { claim, el, icon, speaker } from './dom.js';
import { drawSegments, pairGutter, pairName } from './pair-drawing.js';
import { drawText, openMarks, loudness } from './row-text.js';

/** @typedef {import('./row-text.js').Unit} Unit */

/** As long as a person's key may still be meant for what stood there before. */
const REACTION_MS = 600;

let drawn = 0;

export class DaejoRow extends HTMLElement {
  /** @type {Unit | null} */
  #unit = null;
  /** @type {number | null} */
  #currentMark = null;
  /** @type {HTMLElement | null} an open editor in place of the English */
  #editor = null;
  #serial = ++drawn;
  /** When somebody else's change came in. */
  #changed = -Infinity;

  /** @returns {Unit | null} null while the row's content is on its way */
  get unit() {
    return this.#unit;
  }

  set unit(unit) {
    const other = unit?.id !== this.#unit?.id;
    if (other) this.#changed = -Infinity;
    this.#unit = unit ?? null;
    if (other) {
      this.#editor = null;
      this.#currentMark = null;
      this.pending = false;
    }
    this.draw();
  }

  /** Somebody else has changed it. */
  overtaken() {
    this.#changed = performance.now();
  }

  /** Whether somebody else changed it just now. */
  get justChanged() {
    return performance.now() - this.#changed < REACTION_MS;
  }

  get currentMark() {
    return this.#currentMark;
  }

  set currentMark(id) {
    if (this.#currentMark === id) return;
    this.#currentMark = id;
    this.draw();
  }

  get editor() {
    return this.#editor;
  }

  set editor(editor) {
    this.#editor = editor;
    this.draw();
  }

  /** True from a command's sending until its answer. */
  set pending(value) {
    this.toggleAttribute('pending', value);
  }

  set active(value) {
    this.toggleAttribute('active', value);
    if (value) this.setAttribute('aria-current', 'true');
    else this.removeAttribute('aria-current');
  }

  connectedCallback() {
    claim(this, ['unit']);
    this.setAttribute('role', 'group');
    this.tabIndex = -1;
    this.draw();
  }

  /** Both texts are read after the row's name; rows are recycled, so the element has the number. */
  #textId(/** @type {string} */ side) {
    return `row-text-${this.#serial}-${side.toLowerCase()}`;
  }

  /** What a screen reader calls it: as what surrounds it has it, too. */
  rename() {
    if (!this.#unit || !this.isConnected) return;
    const desk = /** @type {any} */ (this.closest('daejo-workbench'));
    const say = speaker(desk?.labels ?? {});
    const name = desk?.mode === 'alignment' ? pairName(this.#unit, say, !desk.hasAttribute('english-alone')) : nameOf(this.#unit, openMarks(this.#unit), placeIn(desk, this), say);
    const others = desk?.whereabouts?.on(this.#unit.id) ?? [];
    this.setAttribute('aria-label', others.length ? `${name}, ${say('row.with', others.join(', '))}` : name);
  }

  /** The element that holds the text of a side. */
  textOf(/** @type {'SOURCE' | 'TARGET'} */ side) {
    return this.querySelector(`:scope > .row-text[data-side="${side}"]`);
  }

  draw() {
    if (!this.isConnected) return;
    const desk = /** @type {any} */ (this.closest('daejo-workbench'));
    const say = speaker(desk?.labels ?? {});
    if (!this.#unit) {
      this.setAttribute('aria-busy', 'true');
      this.setAttribute('aria-label', say('row.loading'));
      this.replaceChildren(el('span', { class: 'row-skeleton' }), el('span', { class: 'row-skeleton' }));
      return;
    }
    const unit = this.#unit;
    const pairing = desk?.mode === 'alignment';
    const paired = !desk?.hasAttribute('english-alone');
    const marks = pairing ? [] : openMarks(unit);
    this.removeAttribute('aria-busy');
    this.dataset.kind = unit.kind;
    this.dataset.state = unit.state;
    this.rename();
    this.setAttribute('aria-describedby', `${this.#textId('SOURCE')} ${this.#textId('TARGET')}`);
    this.dataset.number = String(unit.n);
    this.dataset.version = String(unit.version);
    if (pairing) {
      this.replaceChildren(pairGutter(unit, say, paired), this.#paired('SOURCE', unit.source, say), this.#paired('TARGET', unit.target, say), this.#margin(unit, marks, say));
      desk.rowDrawn?.(this);
      return;
    }
    const parts = [this.#gutter(unit, say), this.#side('SOURCE', unit.source, marks, null, say), this.#english(unit, marks, say), this.#margin(unit, marks, say)];
    if (this.#editor && parts[2] === this.children[2]) {
      // An editor that were taken out and put back would lose the focus, and the next letter would be a command.
      [0, 1, 3].forEach((i) => this.children[i].replaceWith(parts[i]));
    } else {
      this.replaceChildren(...parts);
    }
    desk?.rowDrawn?.(this);
  }

  #gutter(unit, say) {
    const struck = unit.kind === 'FURNITURE';
    return el(
      'div',
      { class: 'row-gutter' },
      el('span', { class: 'row-number' }, String(unit.n)),
      el('span', { class: 'row-state' }, icon(struck ? 'FURNITURE' : unit.state), el('span', {}, say(struck ? 'state.FURNITURE' : `state.${unit.state}`))),
      unit.doubtful && !unit.confirmed && !struck
        ? el('span', { class: 'row-doubt' }, icon('doubt'), el('span', { title: doubtOf(unit, say, 'row.doubtful') }, doubtOf(unit, say, 'row.doubt')))
        : null,
    );
  }

  #paired(side, text, say) {
    const pieces = this.#unit.segments?.[side] ?? [];
    const nodes = text === '' ? [el('span', { class: 'row-nothing' }, say(`row.empty.${side}`))] : drawSegments(text, pieces, this.#unit.kind !== 'FURNITURE');
    return el('div', { id: this.#textId(side), class: 'row-text', 'data-side': side, lang: side === 'SOURCE' ? 'ko' : 'en' }, ...nodes);
  }

  #side(side, text, marks, settled, say) {
    const marked = marks.map((mark, i) => ({ mark, number: i + 1 })).filter(({ mark }) => mark.side === side);
    const nodes = text === '' && !settled ? [el('span', { class: 'row-nothing' }, say(`row.empty.${side}`))] : drawText(text, marked, settled, this.#currentMark);
    return el('div', { id: this.#textId(side), class: 'row-text', 'data-side': side, lang: side === 'SOURCE' ? 'ko' : 'en' }, ...nodes);
  }

  #english(unit, marks, say) {
    if (!this.#editor) return this.#side('TARGET', unit.target, marks, unit.settled, say);
    return this.#editor.parentElement ?? el('div', { class: 'row-editor' }, this.#editor);
  }

  #margin(unit, marks, say) {
    const notes = marks.map((mark, i) =>
      el(
        'li',
        {},
        el(
          'button',
          {
            type: 'button',
            class: 'note',
            'data-mark': mark.id,
            'data-severity': loudness(mark),
            'aria-pressed': String(mark.id === this.#currentMark),
            onclick: () => this.dispatchEvent(new CustomEvent('daejo-note', { bubbles: true, detail: { mark: mark.id } })),
          },
          el('span', { class: 'note-number' }, String(i + 1)),
          el('span', { class: 'note-label' }, mark.label),
          ' ',
          el('span', { class: 'note-meta' }, [mark.hint ? say('hint') : mark.severity !== 'NEUTRAL' && say(`severity.${mark.severity}`), mark.origin === 'PERSON' && say('origin.PERSON')].filter(Boolean).join(' · ')),
        ),
      ),
    );
    const struck =
      unit.kind === 'FURNITURE' &&
      el(
        'div',
        { class: 'row-struck' },
        el('span', {}, say(`furniture.${unit.furniture ?? 'BY_HAND'}`)),
        el(
          'button',
          {
            type: 'button',
            class: 'quiet-button',
            onclick: () => this.dispatchEvent(new CustomEvent('daejo-restore', { bubbles: true })),
          },
          icon('restore'),
          say('row.restore'),
        ),
      );
    const talk = /** @type {any} */ (this.closest('daejo-workbench'))?.talk?.mark(this);
    return el('div', { class: 'row-margin' }, struck, talk, notes.length > 0 && el('ol', { class: 'row-notes', 'aria-label': say('row.notes') }, ...notes));
  }
}

/** "of 45" of all rows, or "2 of 3" of those that a filter leaves. */
function placeIn(desk, row) {
  const size = desk?.overview?.states.length ?? 0;
  return { at: Number(row.parentElement?.getAttribute('aria-posinset') ?? 0), size };
}

/** "Row 12 of 45, fix proposed, 2 open issues": what a screen reader says on arrival. */
function nameOf(unit, marks, { at, size }, say) {
  const state = say(unit.kind === 'FURNITURE' ? 'state.FURNITURE' : `state.${unit.state}`);
  const whole = size > 0 && at === unit.n;
  const parts = [whole ? say('row.nameOf', unit.n, size) : say('row.name', unit.n), !whole && at > 0 && size > 0 && say('row.shown', at, size), say(`kind.${unit.kind}`), state].filter(Boolean);
  if (marks.length) parts.push(say(marks.length === 1 ? 'row.issue' : 'row.issues', marks.length));
  if (unit.doubtful && !unit.confirmed) parts.push(doubtOf(unit, say, 'row.doubtful'));
  return parts.join(', ');
}

/** A person's doubt needs no figure. */
const doubtOf = (unit, say, key) => (unit.doubted ? say('pair.doubted') : say(key, Math.round(unit.confidence * 100)));

customElements.define('daejo-row', DaejoRow);
