/**
 * The conversations about rows: which rows have open ones, the form to say something, and what has become of it.
 */
import { commentForm } from './comment-form.js';
import { el, icon } from './dom.js';
import { rangeOver } from './row-text.js';

/** @typedef {{side?: 'SOURCE' | 'TARGET', start?: number, end?: number}} Place without a side: about the whole row */

const PAINT = 'daejo-talk';

/** How long a word from the server may take before the person is told that it is still awaited. */
const PATIENCE_MS = 5000;

export class Talk {
  /** Places of the open conversations by row. @type {Record<string, Place[]>} */
  #open = {};
  /** Comments that have no answer yet. @type {Map<string, (answer: {done: boolean, message: string}) => void>} */
  #waiting = new Map();

  /** @param {import('./daejo-workbench.js').DaejoWorkbench} desk */
  constructor(desk) {
    this.desk = desk;
  }

  set open(open) {
    const before = this.#open;
    this.#open = open ?? {};
    for (const row of this.desk.querySelectorAll('daejo-row')) {
      if (row.unit && before[row.unit.id]?.length !== this.#open[row.unit.id]?.length) row.draw();
    }
    this.drawn();
  }

  count(unitId) {
    return this.#open[unitId]?.length ?? 0;
  }

  /** To be told of every drawing: the words that are talked about are underlined. */
  drawn() {
    this.frame ??= requestAnimationFrame(() => {
      this.frame = null;
      this.#paint();
    });
  }

  #paint() {
    if (!globalThis.CSS?.highlights || !globalThis.Highlight) return;
    const ranges = [];
    for (const row of this.desk.querySelectorAll('daejo-row')) {
      for (const { side, start, end } of (row.unit && !row.parentElement.hidden && this.#open[row.unit.id]) || []) {
        const text = side && row.textOf(side);
        const range = text && rangeOver(text, start, end);
        if (range) ranges.push(range);
      }
    }
    if (ranges.length) CSS.highlights.set(PAINT, new Highlight(...ranges));
    else CSS.highlights.delete(PAINT);
  }

  /** The mark in a row's margin; null where nobody has anything open to say. */
  mark(row) {
    const count = this.count(row.unit.id);
    if (!count) return null;
    const { say } = this.desk;
    return el(
      'button',
      {
        type: 'button',
        class: 'talk-mark',
        onclick: () => {
          this.desk.rows.goTo(this.desk.rows.indexOf(row));
          this.desk.showPanel('comments');
        },
      },
      icon('talk'),
      say(count === 1 ? 'comments.openOne' : 'comments.open', count),
    );
  }

  /** Says something about the active row, or about its marked words. */
  begin() {
    const { desk } = this;
    const row = desk.rows.row;
    if (!row) return;
    const { unit } = row;
    const { span, side } = desk.selection;
    const place = span ? { side, start: span.start, end: span.end } : { side: 'TARGET', start: null, end: null };
    const quote = span ? (side === 'SOURCE' ? unit.source : unit.target).slice(span.start, span.end) : '';
    this.#ask(`unit ${unit.id}`, { title: desk.say('comments.about', unit.n), quote, lang: side === 'SOURCE' ? 'ko' : 'en' }, { unit: unit.id, thread: null, ...place });
  }

  answer(thread) {
    const unit = this.desk.rows.row?.unit;
    if (unit) this.#ask(`thread ${thread}`, { title: this.desk.say('comments.answer'), quote: '', lang: 'en' }, { unit: unit.id, thread });
  }

  /** Opens a form again that a reload closed. */
  resume({ key, head, about }) {
    this.#ask(key, head, about);
  }

  #ask(key, head, about) {
    const { desk } = this;
    const { drafts } = desk;
    const kept = drafts.unsaid(key);
    // The same id after a reload too, so that what was said is not said again.
    const id = kept?.id ?? crypto.randomUUID();
    drafts.underway = { form: 'comment', unit: about.unit, key, head, about };
    commentForm(desk, {
      ...head,
      labels: desk.labels,
      people: desk.people ?? [],
      text: kept?.text ?? '',
      typed: (text) => drafts.keepUnsaid(key, { id, text }),
      say: (text, mentioned) => this.#send({ id, text, mentioned, ...about }),
      done: (said) => {
        drafts.underway = null;
        if (said) {
          drafts.keepUnsaid(key, null);
          desk.selection.clear();
          desk.announce(said);
        }
        desk.rows.row?.focus();
      },
    });
  }

  /** @returns {Promise<{done: boolean, message: string}>} */
  #send(detail) {
    return new Promise((resolve) => {
      this.#waiting.set(detail.id, resolve);
      this.desk.dispatchEvent(new CustomEvent('daejo-comment', { detail }));
      setTimeout(() => this.settle(detail.id, false, this.desk.say('comments.late')), PATIENCE_MS);
    });
  }

  settle(id, done, message) {
    this.#waiting.get(id)?.({ done, message });
    this.#waiting.delete(id);
  }
}
