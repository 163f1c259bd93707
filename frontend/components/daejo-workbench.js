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
import { Commands } from './commands.js';
import { Counterparts } from './counterparts.js';
import { Decisions } from './decisions.js';
import { claim, speaker } from './dom.js';
import { FindBar } from './find-bar.js';
import { DraftKeeper } from './draft-keeper.js';
import { Drafts } from './drafts.js';
import { remap } from './keymap.js';
import { faceKeys } from './key-faces.js';
import { MarkedRun } from './marked-run.js';
import { Others } from './others.js';
import { Outbox } from './outbox.js';
import { Presses, TYPING } from './presses.js';
import { Propagation } from './propagation.js';
import { Reading } from './reading.js';
import { Talk } from './talk.js';
import { resume } from './resume.js';
import { RowList } from './row-list.js';
import { Voice } from './voice.js';
import { Waiting } from './waiting.js';
import { WordSelection } from './word-selection.js';

/** The server hears of the active row when the person has rested on it. */
const REST_MS = 120;

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
    this.rows = new RowList(this, () => this.arrived());
    this.talk = new Talk(this);
    this.whereabouts = new Others(this);
    this.commands = new Commands(this);
    this.presses = new Presses(this);
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
    const before = this.#overview.states.length;
    this.#overview = overview ?? { states: '', doubtful: [] };
    if (this.#overview.states.length !== before) this.querySelectorAll('daejo-row').forEach((row) => row.rename());
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
    faceKeys(this.#keys.letters);
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
    if (!this.voice) {
      this.voice = new Voice(this);
      this.selection = new WordSelection(this, this.say, () => this.decisions.flag(), () => this.counterparts?.paint());
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
    this.presses.begin();
    this.addEventListener('daejo-note', this.#onNote);
    this.addEventListener('daejo-restore', this.#onRestore);
    this.addEventListener('scroll', this.#onScroll, { capture: true, passive: true });
  }

  disconnectedCallback() {
    this.waiting.end();
    // Whoever goes to another screen has left the form.
    this.drafts.underway = null;
    this.presses.end();
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
    resume(this);
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
    if (row === this.rows.row) this.decisions?.offerOk(row.unit);
    if (row === this.rows.row && this.selection?.span) this.selection.renew(row);
    if (this.mode === 'alignment') this.alignment?.drawn(row);
    else this.markedRun?.drawn(row);
  }

  /** Another row or issue is the active one. */
  arrived() {
    this.decisions?.offerOk(this.rows.row?.unit);
    clearTimeout(this.rest);
    this.rest = setTimeout(() => {
      // Looked up only now: when rows are joined or split, the element may meanwhile show another row.
      const unit = this.rows.row?.unit;
      if (!unit) return;
      this.#remember('unit', String(unit.id));
      this.voice.tellIssue(unit, this.rows.mark);
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

  /** Does what a command of the keymap says. */
  run(command) {
    this.commands.run(command);
  }

  /** On a narrow screen the panel is a sheet that opens and closes; the server fills it in any case. */
  showPanel(panel) {
    const sheet = document.querySelector('.desk-panel');
    const same = sheet?.getAttribute('data-open') === panel;
    if (panel && !same) sheet?.setAttribute('data-open', panel);
    else sheet?.removeAttribute('data-open');
    if (panel) this.whisper(this.say(`key.panel.${panel}`));
    this.dispatchEvent(new CustomEvent('daejo-panel', { detail: { panel: panel ?? 'none' } }));
  }

  /** Shows what has become of something, and says it. */
  announce(text) {
    this.voice.announce(text);
  }

  /** Says what those who see the screen see on it. */
  whisper(text) {
    this.voice.whisper(text);
  }
}

customElements.define('daejo-workbench', DaejoWorkbench);
