/**
 * The workbench in the browser: it holds the keys, the active row, the marked words and the one live editor, and sends
 * decisions as commands. Moving, marking and typing never wait for the server.
 *
 * From the server it takes the properties `labels`, `overview`, `rights`, `reasons`, `scope`, `mode`, `keys`, and calls of
 * `goTo`, `stay`, `overtaken`, `glance`, `resend`, `hello`, `answer`, `offer`, `offerDrafts`, `draftKept`, `found` and `commented`. To the server go the events
 * `daejo-command`, `daejo-active`, `daejo-panel`, `daejo-propagate`, `daejo-read`, `daejo-keys`, `daejo-draft`, `daejo-find`,
 * `daejo-hello` and `daejo-comment`.
 */
import { Alignment } from './alignment.js';
import './daejo-row.js';
import { Counterparts } from './counterparts.js';
import { Decisions } from './decisions.js';
import { claim, el, speaker } from './dom.js';
import { FindBar } from './find-bar.js';
import { showHelp } from './dialogs.js';
import { DraftKeeper } from './draft-keeper.js';
import { Drafts } from './drafts.js';
import { commandFor, isComposing, remap } from './keymap.js';
import { faceButtons, keySettings } from './key-settings.js';
import { MarkedRun } from './marked-run.js';
import { Others } from './others.js';
import { Outbox } from './outbox.js';
import { askCommand } from './palette.js';
import { Propagation } from './propagation.js';
import { Reading } from './reading.js';
import { Talk } from './talk.js';
import { RowList } from './row-list.js';
import { Waiting } from './waiting.js';
import { WordSelection } from './word-selection.js';

/** The server hears of the active row when the person has rested on it. */
const REST_MS = 120;

const TYPING = 'input:not([type="radio"]):not([type="checkbox"]):not([type="button"]), textarea, select, [contenteditable="true"]';
const PRESSABLE = 'button, a[href], summary, input, select, [role="button"], [role="tab"], [role="menuitem"], [role="option"], vaadin-tab';
const ELSEWHERE = 'dialog, [role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"], vaadin-dialog, vaadin-confirm-dialog';
const NATIVE_ON_CONTROLS = /^(Enter|NumpadEnter|Space|Tab|Arrow(Up|Down|Left|Right)|Home|End)$/;

export class DaejoWorkbench extends HTMLElement {
  #labels = {};
  #overview = { states: '', doubtful: [] };
  #mode = 'reading';
  #scope = '';
  #keys = { letters: true, keys: {} };

  constructor() {
    super();
    /** What this person may do: change wordings, settle proposals. */
    this.rights ??= { edit: false, approve: false };
    /** Canned reasons for a refusal, in the language of the interface. @type {string[]} */
    this.reasons ??= [];
    this.letters ??= true;
    this.rows = new RowList(this, () => this.#arrived());
    this.talk = new Talk(this);
    this.whereabouts = new Others(this);
    this.onKey = this.onKey.bind(this);
    this.onClick = this.onClick.bind(this);
    this.onPointerUp = this.onPointerUp.bind(this);
  }

  say = (key, ...values) => speaker(this.#labels)(key, ...values);

  get labels() {
    return this.#labels;
  }

  set labels(labels) {
    this.#labels = labels ?? {};
    this.querySelectorAll('daejo-row').forEach((row) => row.draw());
  }

  get overview() {
    return this.#overview;
  }

  set overview(overview) {
    this.#overview = overview ?? { states: '', doubtful: [] };
  }

  /** Where the open conversations of each row are. @type {Record<string, import('./talk.js').Place[]>} */
  set conversations(open) {
    this.talk.open = open;
  }

  /** Who else is on which row. @type {import('./others.js').Other[]} */
  set others(others) {
    this.whereabouts.all = others;
  }

  get mode() {
    return this.#mode;
  }

  set mode(mode) {
    this.#mode = mode === 'alignment' ? 'alignment' : 'reading';
    this.dataset.mode = this.#mode;
  }

  get keys() {
    return this.#keys;
  }

  /** The person's own keys. @param {{letters: boolean, keys: Record<string, string[]>}} keys */
  set keys(keys) {
    this.#keys = keys ?? { letters: true, keys: {} };
    this.letters = this.#keys.letters;
    remap(this.#keys.keys);
    faceButtons();
  }

  /** Tells person and article apart in this browser's storage. */
  set scope(scope) {
    if (!scope || scope === this.#scope) return;
    this.#scope = scope;
    this.drafts = new Drafts(scope);
    this.draftKeeper = new DraftKeeper(this, this.drafts);
    this.outbox = new Outbox(this, this.drafts, () => this.waiting?.show());
    // Keys that were meant for a form are no commands while the way back into it is looked for.
    this.resuming = this.drafts.underway;
  }

  connectedCallback() {
    claim(this, ['labels', 'overview', 'mode', 'scope', 'keys', 'conversations', 'others']);
    if (!this.status) {
      this.status = el('p', { class: 'desk-status', role: 'status', 'aria-live': 'polite' });
      this.selection = new WordSelection(this, this.say, () => this.decisions.flag(), () => this.counterparts?.paint());
      this.append(this.status);
      this.waiting = new Waiting(this);
      this.decisions = new Decisions(this);
      this.alignment = new Alignment(this);
      this.markedRun = new MarkedRun(this);
      this.propagation = new Propagation(this);
      this.reading = new Reading(this);
      this.counterparts = new Counterparts(this);
      this.find = new FindBar(this);
      if (!this.#scope) this.scope = 'local';
    }
    this.waiting.begin();
    document.addEventListener('keydown', this.onKey);
    document.addEventListener('click', this.onClick);
    this.addEventListener('pointerup', this.onPointerUp);
    this.addEventListener('daejo-note', this.#onNote);
    this.addEventListener('daejo-restore', this.#onRestore);
    this.addEventListener('scroll', this.#onScroll, { capture: true, passive: true });
  }

  disconnectedCallback() {
    this.waiting.end();
    // Whoever goes to another screen has left the form.
    this.drafts.underway = null;
    document.removeEventListener('keydown', this.onKey);
    document.removeEventListener('click', this.onClick);
  }

  // ---- from the server ------------------------------------------------------------------------------------------------

  goTo(index, unit = null) {
    this.selection.clear();
    this.rows.goTo(index, { unit, focus: !document.activeElement?.closest(TYPING) });
  }

  /** Somebody else moved rows about: the person stays at the row, wherever it is now, with what is marked in it. */
  stay(index, unit) {
    if (unit !== this.rows.unitId) return;
    const at = document.activeElement;
    if (this.rows.kept) this.rows.goTo(index, { unit, mark: this.rows.mark, focus: at === document.body || at?.localName === 'daejo-row' });
    else this.rows.index = index;
  }

  /** Somebody else changed these rows just now. @param {number[]} units */
  overtaken(units) {
    for (const unit of units) this.rows.rowOf(unit)?.overtaken();
  }

  /** One row of the overview has changed. */
  glance(index, code, doubtful) {
    const { states, doubtful: doubts } = this.#overview;
    this.#overview = {
      states: states.slice(0, index) + code + states.slice(index + 1),
      doubtful: doubtful ? [...new Set([...doubts, index])].sort((a, b) => a - b) : doubts.filter((one) => one !== index),
    };
  }

  /** Keeps the chosen filter in the address, so that a reload comes back to it. */
  showing(filter) {
    this.#remember('show', filter === 'all' ? null : filter);
  }

  #remember(name, value) {
    const url = new URL(location.href);
    if (value === null) url.searchParams.delete(name);
    else url.searchParams.set(name, value);
    history.replaceState(history.state, '', url);
  }

  /** To be called once the server listens: what a dead server or a closed tab left unanswered goes out again. */
  resend() {
    this.outbox.resend();
    this.#resume();
  }

  /** Back into the form that a reload closed, such as the one after a server's death, if something is typed in it. */
  #resume(tries = 300) {
    const form = this.resuming;
    if (!form) return;
    const unit = this.rows.row?.unit.id;
    if (this.mode === 'reading' && unit === undefined && tries > 0) {
      requestAnimationFrame(() => this.#resume(tries - 1));
      return;
    }
    this.drafts.underway = this.resuming = null;
    if (unit !== form.unit) return;
    if (form.form === 'comment' && this.drafts.unsaid(form.key)) this.talk.resume(form);
    if (form.form === 'editor' && this.drafts.of(unit)) this.decisions.edit(this.rows.row);
  }

  /** The desk answers a "daejo-hello". */
  hello() {
    this.waiting.heard();
  }

  answer(answer) {
    this.decisions.settle(answer);
  }

  offer(plan) {
    this.propagation.offer(plan);
  }

  offerDrafts(drafts) {
    this.draftKeeper.square(drafts);
  }

  commented(id, done, message) {
    this.talk.settle(id, done, message);
  }

  found(result) {
    this.find.found(result);
  }

  draftKept(unit, at, kept) {
    this.draftKeeper.settled(unit, at, kept);
  }

  preview(plan) {
    this.alignment.preview(plan);
  }

  // ---- from the rows --------------------------------------------------------------------------------------------------

  rowDrawn(row) {
    this.rows.drawn(row);
    row.pending = this.outbox?.isWaiting(row.unit.id) ?? false;
    this.decisions?.drawn(row);
    this.find?.drawn();
    this.talk.drawn();
    this.whereabouts.draw(row);
    if (row === this.rows.row && this.selection?.span) this.selection.renew(row);
    if (this.mode === 'alignment') this.alignment?.drawn(row);
    else this.markedRun?.drawn(row);
  }

  #arrived() {
    clearTimeout(this.rest);
    this.rest = setTimeout(() => {
      // Looked up only now: when rows are joined or split, the element may meanwhile show another row.
      const unit = this.rows.row?.unit;
      if (!unit) return;
      this.#remember('unit', String(unit.id));
      this.dispatchEvent(new CustomEvent('daejo-active', { detail: { unit: unit.id, n: unit.n, index: this.rows.index, mark: this.rows.mark } }));
    }, REST_MS);
  }

  #onNote = (event) => {
    this.rows.goTo(this.rows.indexOf(event.target), { mark: event.detail.mark });
    this.showPanel('evidence');
  };

  #onRestore = (event) => this.decisions.send('restore-furniture', event.target);

  #onScroll = () => {
    if (this.mode === 'alignment') this.alignment.caret.paint(this.rows.row);
    if (this.selection.span) this.selection.paint(this.rows.row);
  };

  // ---- mouse and touch ------------------------------------------------------------------------------------------------

  onPointerUp(event) {
    const row = event.target.closest?.('daejo-row');
    if (!row?.unit || event.target.closest('button, textarea, input')) return;
    const index = this.rows.indexOf(row);
    const mark = event.target.closest('[data-marks]')?.dataset.marks.split(' ')[0];
    // The browser settles its own selection after this event.
    setTimeout(() => {
      if (index !== this.rows.index) {
        this.decisions.leave();
        this.selection.clear();
        this.rows.goTo(index, { mark: mark ? Number(mark) : null });
      } else if (mark) {
        this.rows.goTo(index, { mark: Number(mark) });
      }
      if (this.mode === 'alignment') this.alignment.takePointer(row, event);
      else if (!this.selection.takeFromMouse(row) && event.pointerType !== 'touch') this.selection.clear();
    });
  }

  /** Buttons anywhere on the screen that name a command of the keymap do what its key does. */
  onClick(event) {
    const button = event.target.closest?.('[data-act]');
    if (!button || button.disabled) return;
    if (button.dataset.act === 'revision.restore') return this.decisions.restore(button);
    if (button.dataset.thread) {
      this.talk.answer(Number(button.dataset.thread));
      return;
    }
    if (button.dataset.mark) this.rows.setMark(Number(button.dataset.mark));
    return this.run(button.dataset.act);
  }

  // ---- keys -----------------------------------------------------------------------------------------------------------

  onKey(event) {
    const target = /** @type {HTMLElement} */ (event.composedPath()[0]);
    if (event.defaultPrevented || target.closest?.(ELSEWHERE) || document.querySelector('dialog:modal')) return;
    const typing = Boolean(target.closest?.(TYPING));
    if (typing) {
      if (event.key === 'Escape' && !isComposing(event)) this.rows.row?.focus();
      return;
    }
    if (this.resuming) {
      if (!event.ctrlKey && !event.metaKey && !event.altKey) event.preventDefault();
      return;
    }
    if (this.decisions.editing && (target === document.body || target.localName === 'daejo-row')) {
      // The focus slipped out of the editor: what is typed belongs there.
      this.decisions.editing.editor.querySelector('textarea').focus();
      return;
    }
    if (NATIVE_ON_CONTROLS.test(event.code) && target.closest?.(PRESSABLE)) return;
    const command = commandFor(event, this.mode, { letters: this.letters });
    // Nobody is kept in the list by it: Shift+Tab leads out.
    const side = this.mode === 'alignment' ? target.localName === 'daejo-row' : this.selection.span;
    if (!command || (command === 'side.switch' && !side)) return;
    event.preventDefault();
    this.run(command);
  }

  /** Does what a command of the keymap says. */
  run(command) {
    const { rows, selection, decisions } = this;
    if (this.mode === 'alignment' && this.alignment.run(command)) return;
    if (this.mode === 'reading' && this.markedRun.run(command)) return;
    const row = rows.row;
    const [subject, act] = command.split('.');
    if (subject === 'word' || subject === 'character') {
      if (!row) return;
      const direction = /next|Forward/.test(act) ? 1 : -1;
      selection.step(row, direction, { alt: subject === 'character', shift: act.startsWith('extend') });
      return;
    }
    const commands = {
      'row.next': () => this.#travel(rows.index + 1),
      'row.previous': () => this.#travel(rows.index - 1),
      'row.first': () => this.#travel(0),
      'row.last': () => this.#travel(rows.states.length - 1),
      'issue.next': () => this.#travelToIssue(1),
      'issue.previous': () => this.#travelToIssue(-1),
      'issue.nextInRow': () => rows.goToIssueInRow(1) || this.announce(this.say('say.noIssueHere')),
      'issue.previousInRow': () => rows.goToIssueInRow(-1) || this.announce(this.say('say.noIssueHere')),
      'side.switch': () => row && selection.switchSide(row),
      'panel.history': () => this.showPanel('history'),
      'panel.names': () => this.showPanel('names'),
      'panel.evidence': () => this.showPanel('evidence'),
      'panel.comments': () => this.showPanel('comments'),
      'comment.open': () => this.talk.begin(),
      'find.open': () => this.find.open(),
      'preview.open': () => this.#preview(),
      'screen.other': () => document.querySelector('[data-screen="other"]')?.click(),
      'propagate.open': () => this.propagation.open(),
      'palette.open': () => askCommand(this, this.labels, this.mode, this.otherNames).then((chosen) => (rows.row?.focus(), chosen && this.run(chosen))),
      'keys.settings': () => keySettings(this).then(() => rows.row?.focus()),
      help: () => showHelp(this, this.labels, this.mode).then((next) => (next ? this.run('keys.settings') : rows.row?.focus())),
      back: () => this.#back(),
    };
    (commands[command] ?? (() => decisions.run(command)))();
  }

  #travel(index) {
    if (index < 0 || index >= this.rows.states.length) return;
    this.selection.clear();
    this.rows.goTo(index);
  }

  #travelToIssue(direction) {
    this.selection.clear();
    if (!this.rows.goToIssue(direction)) this.announce(this.say(direction > 0 ? 'say.noIssueBelow' : 'say.noIssueAbove'));
  }

  /** The article as it will be read, at the row that the person is at. */
  #preview() {
    const link = /** @type {HTMLAnchorElement | null} */ (document.querySelector('[data-screen="proof"]'));
    if (!link) return;
    const url = new URL(link.href);
    const unit = this.rows.row?.unit?.id;
    if (unit) url.searchParams.set('unit', String(unit));
    link.href = url.href;
    link.click();
  }

  /** Steps back out of whatever is innermost. */
  #back() {
    if (this.mode === 'alignment' && this.alignment.cancel()) return;
    if (this.selection.clear()) return;
    if (this.rows.mark !== null) {
      this.rows.setMark(null);
      this.#arrived();
      return;
    }
    if (document.querySelector('.desk-panel[data-open]')) this.showPanel(null);
    this.rows.row?.focus();
  }

  /** On a narrow screen the panel is a sheet that opens and closes; the server fills it in any case. */
  showPanel(panel) {
    const sheet = document.querySelector('.desk-panel');
    const same = sheet?.getAttribute('data-open') === panel;
    if (panel && !same) sheet?.setAttribute('data-open', panel);
    else sheet?.removeAttribute('data-open');
    this.dispatchEvent(new CustomEvent('daejo-panel', { detail: { panel: panel ?? 'none' } }));
  }

  announce(text) {
    this.status.textContent = '';
    requestAnimationFrame(() => (this.status.textContent = text));
    clearTimeout(this.fade);
    this.fade = setTimeout(() => (this.status.textContent = ''), 6000);
  }
}

customElements.define('daejo-workbench', DaejoWorkbench);
