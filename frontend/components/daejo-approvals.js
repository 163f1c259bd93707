/**
 * The approvals screen in the browser: which fix the person is at, and what a key decides about it. A decision carries the
 * versions of the rows that are on the screen.
 *
 * From the server it takes `labels`, `otherNames`, `reasons`, `keys` and calls of `settle` and `renewed`; to the server goes `daejo-decide`.
 */
import { askReason, showHelp } from './dialogs.js';
import { claim, el, keycap, speaker } from './dom.js';
import { faceKeys } from './key-faces.js';
import { keySettings } from './key-settings.js';
import { commandFor, isComposing, remap } from './keymap.js';
import { askCommand } from './palette.js';

const TYPING = 'input:not([type="radio"]):not([type="checkbox"]):not([type="button"]), textarea, select, [contenteditable="true"]';
const PRESSABLE = 'button, a[href], summary, input, select, [role="button"], [role="option"]';
const ELSEWHERE = 'dialog, [role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"], vaadin-dialog';

/** Frames after which the focus has come to stay. */
const HELD = 30;

export class DaejoApprovals extends HTMLElement {
  #keys = { letters: true, keys: {} };
  #index = 0;
  /** The row where the person is. */
  #unit = '';
  /** Rows that changed or slid under the person's finger; the next key shows them and decides nothing. @type {Set<string>} */
  #unseen = new Set();
  /** The wording under way. @type {{unit: string, version: number, text: string, sent?: boolean} | null} */
  #editing = null;

  get keys() {
    return this.#keys;
  }

  set keys(keys) {
    this.#keys = keys ?? { letters: true, keys: {} };
    remap(this.#keys.keys);
    faceKeys(this.#keys.letters);
  }

  say = (key, ...values) => speaker(this.labels ?? {})(key, ...values);

  connectedCallback() {
    claim(this, ['keys']);
    if (!this.status) this.status = el('p', { class: 'desk-status approvals-status', role: 'status', 'aria-live': 'polite' });
    this.append(this.status);
    this.onKey ??= (event) => this.#onKey(event);
    this.onClick ??= (event) => this.#onClick(event);
    document.addEventListener('keydown', this.onKey);
    document.addEventListener('click', this.onClick);
    this.#begin();
  }

  /**
   * The cards come after the element, and while the page is put together the focus may be lost again; whoever has gone elsewhere
   * meanwhile is left there.
   */
  #begin(tries = 300, held = 0) {
    if (!this.isConnected || tries === 0 || held === HELD) return;
    const here = this.contains(document.activeElement);
    const free = !document.activeElement?.closest(`${TYPING}, ${PRESSABLE}, ${ELSEWHERE}`);
    if (this.rows.length && !here) {
      this.#goTo(0, free);
      if (!free) return;
    }
    requestAnimationFrame(() => this.#begin(tries - 1, here ? held + 1 : 0));
  }

  disconnectedCallback() {
    document.removeEventListener('keydown', this.onKey);
    document.removeEventListener('click', this.onClick);
  }

  get rows() {
    return [...this.querySelectorAll('.approval-row')];
  }

  get row() {
    return this.rows[this.#index] ?? null;
  }

  /** What came of a decision; the cards have been drawn anew. */
  settle(message, done) {
    this.announce(message);
    if (done && this.#editing?.sent) this.#editing = null;
    this.#markUnseen();
    this.#goTo(Math.min(this.#index, this.rows.length - 1), true);
    this.#editAgain();
  }

  /** Somebody else proposed, changed or decided something; the cards have been drawn anew. */
  renewed() {
    const inList = document.activeElement === document.body || this.contains(document.activeElement);
    this.#markUnseen();
    const at = this.rows.findIndex(({ dataset }) => dataset.unit === this.#unit);
    const slid = at < 0;
    this.#goTo(slid ? this.#index : at, inList && !document.querySelector('dialog:modal'));
    if (slid && this.row) this.#unseen.add(this.row.dataset.unit);
    this.#editAgain();
  }

  #markUnseen() {
    for (const card of this.querySelectorAll('.approval')) {
      for (const row of card.querySelectorAll('.approval-row[data-changed]')) {
        const seen = `${row.dataset.unit} ${row.dataset.version}`;
        if (this.acknowledged?.has(seen)) continue;
        (this.acknowledged ??= new Set()).add(seen);
        this.#unseen.add(row.dataset.unit);
      }
    }
  }

  /** Whether the person has seen the rows as they are now; if not, they are shown, and that is all the key does. */
  #seenAsTheyAre(rows) {
    const unseen = rows.filter(({ unit }) => this.#unseen.has(String(unit)));
    if (!unseen.length) return true;
    unseen.forEach(({ unit }) => this.#unseen.delete(String(unit)));
    this.announce(this.say('approvals.lookAgain'));
    this.row?.scrollIntoView({ block: 'nearest' });
    return false;
  }

  /** A wording under way outlives the drawing anew; on top of whatever stands there now. */
  #editAgain() {
    const editing = this.#editing;
    if (!editing) return;
    const row = this.rows.find(({ dataset }) => dataset.unit === editing.unit);
    if (!row) return;
    if (editing.sent) editing.version = Number(row.dataset.version);
    editing.sent = false;
    this.#goTo(this.rows.indexOf(row), false);
    this.#openEditor(row);
  }

  announce(text) {
    // The server's own list of children knows nothing of it.
    if (!this.status.isConnected) this.append(this.status);
    this.status.textContent = '';
    requestAnimationFrame(() => (this.status.textContent = text));
    clearTimeout(this.fade);
    this.fade = setTimeout(() => (this.status.textContent = ''), 6000);
  }

  #goTo(index, focus) {
    const { rows } = this;
    this.#index = Math.max(0, Math.min(rows.length - 1, index));
    this.querySelectorAll('.approval[data-current]').forEach((card) => card.removeAttribute('data-current'));
    rows.forEach((row, i) => {
      row.tabIndex = i === this.#index ? 0 : -1;
      if (i === this.#index) row.setAttribute('aria-current', 'true');
      else row.removeAttribute('aria-current');
    });
    this.#unit = this.row?.dataset.unit ?? '';
    this.row?.closest('.approval').setAttribute('data-current', '');
    if (focus && this.row) {
      this.row.focus({ preventScroll: true });
      this.row.scrollIntoView({ block: 'nearest' });
    }
  }

  #onClick(event) {
    const row = event.target.closest?.('.approval-row');
    if (row && this.contains(row)) this.#goTo(this.rows.indexOf(row), false);
    const button = event.target.closest?.('[data-act]');
    if (!button || button.disabled) return;
    const card = button.closest('.approval');
    if (card && !card.contains(this.row)) this.#goTo(this.rows.indexOf(card.querySelector('.approval-row')), false);
    this.run(button.dataset.act);
  }

  #onKey(event) {
    const target = /** @type {HTMLElement} */ (event.composedPath()[0]);
    if (event.defaultPrevented || target.closest?.(ELSEWHERE) || document.querySelector('dialog:modal') || target.closest?.(TYPING)) return;
    if (/^(Enter|Space|Arrow(Up|Down))$/.test(event.code) && target.closest?.(PRESSABLE)) return;
    const command = commandFor(event, 'approvals', { letters: this.#keys.letters });
    if (!command) return;
    event.preventDefault();
    this.run(command);
  }

  run(command) {
    const back = () => this.row?.focus();
    const commands = {
      'approval.next': () => this.#goTo(this.#index + 1, true),
      'approval.previous': () => this.#goTo(this.#index - 1, true),
      'approval.approve': () => this.#approve(false),
      'approval.approveOne': () => this.#approve(true),
      'approval.reject': () => this.#reject(false),
      'approval.rejectOne': () => this.#reject(true),
      'approval.edit': () => this.#edit(),
      'approval.open': () => this.row?.querySelector('a').click(),
      undo: () => this.#send('undo', { unit: 0, version: 0 }),
      'palette.open': () => askCommand(this, this.labels, 'approvals', this.otherNames).then((chosen) => (back(), chosen && this.run(chosen))),
      'keys.settings': () => keySettings(this).then(back),
      help: () => showHelp(this, this.labels, 'approvals').then((next) => (next ? this.run('keys.settings') : back())),
    };
    commands[command]?.();
  }

  #seen(alone) {
    const { row } = this;
    const rows = alone ? [row] : [...row.closest('.approval').querySelectorAll('.approval-row')];
    return rows.map(({ dataset }) => ({ unit: Number(dataset.unit), version: Number(dataset.version) }));
  }

  /** Whether the person may decide; why not is said. */
  #may() {
    const { row } = this;
    if (!row) return false;
    const own = row.closest('.approval').hasAttribute('data-own');
    if (own) this.announce(this.say('approvals.own'));
    return !own;
  }

  #approve(alone) {
    if (!this.#may()) return;
    const rows = this.#seen(alone);
    if (this.#seenAsTheyAre(rows)) this.#send('approve-all', rows[0], { rows });
  }

  async #reject(alone) {
    if (!this.#may()) return;
    const rows = this.#seen(alone);
    if (!this.#seenAsTheyAre(rows)) return;
    const answer = await askReason(this, this.labels, this.say('reason.titleReject'), this.reasons);
    this.row?.focus();
    // The versions that were judged, not ones that came in while the reason was typed.
    if (answer) this.#send('reject-all', rows[0], { rows, reason: answer.reason });
  }

  #edit() {
    const { row } = this;
    if (!this.#may() || row.querySelector('textarea')) return;
    const [seen] = this.#seen(true);
    if (!this.#seenAsTheyAre([seen])) return;
    this.#editing = { unit: row.dataset.unit, version: seen.version, text: row.dataset.after };
    this.#openEditor(row);
  }

  #openEditor(row) {
    const editing = this.#editing;
    const text = el('textarea', { lang: 'en', rows: '4', maxlength: '20000', 'aria-label': this.say('approvals.editOf', row.dataset.number) });
    text.value = editing.text;
    text.addEventListener('input', () => (editing.text = text.value));
    const leave = () => {
      this.#editing = null;
      form.remove();
      row.focus();
    };
    const save = () => {
      form.remove();
      editing.sent = true;
      this.#send('approve-with-edit', { unit: Number(editing.unit), version: editing.version }, { wording: text.value });
    };
    const form = el(
      'div',
      { class: 'approval-editor' },
      text,
      el(
        'div',
        { class: 'form-buttons' },
        el('button', { type: 'button', class: 'quiet-button', onclick: leave }, this.say('button.cancel'), keycap('Esc')),
        el('button', { type: 'button', class: 'main-button', onclick: save }, this.say('approvals.save'), keycap('Ctrl+Enter')),
      ),
    );
    text.addEventListener('keydown', (event) => {
      if (isComposing(event)) return;
      if (event.code === 'Escape') leave();
      else if (event.code === 'Enter' && (event.ctrlKey || event.metaKey)) save();
      else return;
      event.preventDefault();
      event.stopPropagation();
    });
    row.append(form);
    text.focus();
  }

  #send(kind, { unit, version }, payload = {}) {
    this.dispatchEvent(new CustomEvent('daejo-decide', { detail: { commandId: crypto.randomUUID(), kind, unit, version, payload } }));
  }
}

customElements.define('daejo-approvals', DaejoApprovals);
