/**
 * What the person decides on the active row — OK, flag, edit, accept, reject, undo — and what becomes of the
 * answers.
 */
import { askConflict } from './conflict-dialog.js';
import { askReason, askTerm } from './dialogs.js';
import { flagForm } from './flag-form.js';
import { rowEditor } from './row-editor.js';
import { openMarks } from './row-text.js';

/** Commands after which a stale answer concerns typed text. */
const CARRIES_WORDING = new Set(['edit', 'approve-with-edit', 'flag']);

/** How far a dismissal may reach, the narrowest first; what holds for every article is the chief's to say. */
const scopesOf = (rights) => ['TEXT_IN_ARTICLE', ...(rights.approve ? ['TEXT_ON_DESK', 'WORD_ON_DESK'] : []), 'CHECK_IN_ARTICLE', ...(rights.approve ? ['CHECK_ON_DESK'] : [])];

export class Decisions {
  /** The row under edit. @type {{unit: import('./row-text.js').Unit, editor: HTMLElement} | null} */
  editing = null;

  /** The conflicts are shown one after the other. */
  #conflicts = Promise.resolve();

  /** @param {import('./daejo-workbench.js').DaejoWorkbench} desk */
  constructor(desk) {
    this.desk = desk;
  }

  run(command) {
    const row = this.desk.rows.row;
    if (command === 'undo') return this.undo();
    if (!row) return this.desk.announce(this.desk.say('row.loading'));
    if (command === 'row.okAndNext' || command === 'row.okAndStay') return this.ok(row, command === 'row.okAndStay');
    if (command === 'flag.open') return this.flag();
    if (command === 'edit.open') return this.desk.rights.edit ? this.edit(row) : this.flag();
    if (command === 'row.strike') return this.send(row.unit.kind === 'FURNITURE' ? 'restore-furniture' : 'strike', row);
    if (command === 'decision.accept') return this.accept(row);
    if (command === 'decision.reject') return this.reject(row);
    if (command === 'term.adopt') return this.adopt(row);
    return undefined;
  }

  send(kind, row, payload = {}) {
    if (row.justChanged) {
      // The key was meant for what stood there a moment ago.
      this.desk.announce(this.desk.say('say.justChanged', row.unit.n));
      return null;
    }
    const command = this.desk.outbox.send(kind, row.unit, payload);
    row.pending = true;
    return command;
  }

  ok(row, stay) {
    if (row.unit.kind === 'FURNITURE') {
      // Nothing to say OK to: whoever goes through the rows only goes on.
      if (stay) this.desk.announce(this.desk.say('say.struck'));
    } else if (!this.send('ok', row)) return;
    if (!stay) this.desk.run('row.next');
  }

  /** A struck row is not offered to be said OK to. */
  offerOk(unit) {
    const button = /** @type {HTMLButtonElement | null} */ (document.querySelector('.desk-acts [data-act="row.okAndNext"]'));
    if (button) button.disabled = unit?.kind === 'FURNITURE';
  }

  accept(row) {
    const { unit } = row;
    const mark = this.#current(unit);
    if (mark && mark.suggestion !== null) this.send('accept-suggestion', row, { issue: mark.id });
    else if (unit.state !== 'PROPOSED') this.desk.announce(this.desk.say(mark ? 'say.noSuggestion' : 'say.nothingToAccept'));
    else if (!this.desk.rights.approve) this.desk.announce(this.desk.say('say.mayNotApprove'));
    else this.send('approve', row);
  }

  async reject(row) {
    const { unit } = row;
    const mark = this.#current(unit);
    if (!mark && unit.state !== 'PROPOSED') return this.desk.announce(this.desk.say('say.nothingToReject'));
    if (!mark && !this.desk.rights.approve) return this.desk.announce(this.desk.say('say.mayNotApprove'));
    const scopes = mark?.origin === 'CHECK' ? scopesOf(this.desk.rights) : [];
    const answer = await askReason(this.desk, this.desk.labels, this.desk.say(mark ? 'reason.titleDismiss' : 'reason.titleReject'), this.desk.reasons, { scopes, submit: this.desk.say(mark ? 'button.dismiss' : 'reason.submit') });
    const now = this.desk.rows.rowOf(unit.id);
    now?.focus();
    if (answer === null || !now) return undefined;
    const { reason, scope } = answer;
    // The version that was judged, not one that came in while the reason was typed.
    const command = this.desk.outbox.send(mark ? 'dismiss' : 'reject', unit, mark ? { issue: mark.id, reason, scope } : { reason });
    now.pending = true;
    return command;
  }

  /** The issue that the keys act on: the current one, or the only one. */
  #current(unit) {
    const marks = openMarks(unit);
    return marks.find((one) => one.id === this.desk.rows.mark) ?? (unit.state !== 'PROPOSED' && marks.length === 1 ? marks[0] : null);
  }

  /** The marked English is right: a term from now on. One key where the Korean is known, else the Korean is asked for. */
  async adopt(row) {
    const { desk } = this;
    const { unit } = row;
    const mark = this.#current(unit);
    const english = mark ? unit.target.slice(mark.start, mark.end) : '';
    if (!mark?.aboutATerm) return desk.announce(desk.say('say.noTerm'));
    if (!desk.rights.edit) return desk.announce(desk.say('say.mayNotAgree'));
    let korean = mark.korean;
    if (!korean) {
      korean = await askTerm(desk, desk.labels, english);
      desk.rows.rowOf(unit.id)?.focus();
      if (korean === null) return undefined;
    }
    const command = desk.outbox.send('adopt-term', unit, { issue: mark.id, korean });
    const now = desk.rows.rowOf(unit.id);
    if (now) now.pending = true;
    return command;
  }

  /** Lets an older wording of the row stand again. @param {HTMLElement} button names the row and the wording */
  restore(button) {
    const { row } = this.desk.rows;
    if (row && String(row.unit.id) === button.dataset.unit) this.send('restore', row, { number: Number(button.dataset.number) });
  }

  /** Lets the checks say again what was dismissed. @param {HTMLElement} button names the dismissal */
  takeBackDismissal(button) {
    const unit = this.desk.rows.row?.unit ?? { id: 0, version: 0, n: 0 };
    this.desk.outbox.send('take-back-dismissal', unit, { dismissal: Number(button.dataset.dismissal) });
    // The list is about to be drawn anew: whoever works by keys stays in it.
    document.querySelector('.desk-panel')?.focus();
  }

  /** The server knows this person's newest command, also of an earlier sitting. */
  undo() {
    const unit = this.desk.rows.row?.unit;
    if (unit) this.desk.outbox.send('undo', unit);
  }

  flag() {
    const { desk } = this;
    const row = desk.rows.row;
    if (!row) return;
    const { unit } = row;
    const { span, side } = desk.selection;
    const place = span ? { side, start: span.start, end: span.end } : { side: 'TARGET', start: 0, end: unit.target.length, whole: true };
    const form = flagForm({
      unit,
      place,
      labels: desk.labels,
      letters: desk.letters,
      done: (payload) => {
        const now = desk.rows.rowOf(unit.id);
        now?.focus();
        if (!payload) return;
        desk.selection.clear();
        desk.outbox.send('flag', unit, payload);
        if (now) now.pending = true;
      },
    });
    desk.append(form);
    desk.selection.button.hidden = true;
    form.show();
    const column = row.textOf(place.side).getBoundingClientRect();
    placeAt(form, desk.selection.boxIn(row) ?? column, column);
    form.begin();
  }

  // ---- the editor -----------------------------------------------------------------------------------------------------

  /** @param {string} [text] what to begin with; else the draft, else the current wording */
  edit(row, text) {
    const { desk } = this;
    const { unit } = row;
    if (unit.kind === 'FURNITURE') return desk.announce(desk.say('say.struck'));
    this.leave();
    const draft = desk.drafts.of(unit.id);
    // What was begun on a wording that somebody has changed since is about that wording: the desk is to say so when it is saved.
    const overtaken = text === undefined && draft !== null && draft.version < unit.version && draft.base !== unit.target;
    const begun = overtaken ? { ...unit, version: draft.version, target: draft.base } : unit;
    const editor = rowEditor({
      unit: begun,
      text: text ?? draft?.text ?? unit.target,
      labels: desk.labels,
      canApprove: desk.rights.approve && unit.state === 'PROPOSED',
      recovered: text === undefined && draft !== null && draft.text !== unit.target,
      typed: (typed) => desk.drafts.save(unit.id, { text: typed, version: this.editing.unit.version, base: begun.target }),
      save: (typed, approve) => this.#save(this.editing.unit, typed, approve),
      leave: () => this.leave(),
    });
    this.editing = { unit: begun, editor };
    desk.drafts.underway = { form: 'editor', unit: unit.id };
    desk.selection.clear();
    row.editor = editor;
    if (overtaken) editor.overtaken(unit.target);
    editor.begin();
    return undefined;
  }

  /** Closes an open editor; what was typed in it stays in the drafts. */
  leave() {
    if (!this.editing) return;
    const { unit } = this.editing;
    const kept = this.desk.drafts.of(unit.id);
    this.#close(unit.id);
    this.desk.announce(kept && kept.text !== unit.target ? this.desk.say('edit.draftKept') : '');
  }

  #save(unit, text, approve) {
    const { desk } = this;
    this.#close(unit.id);
    if (text === unit.target && !approve) {
      desk.drafts.clear(unit.id);
      return desk.announce(desk.say('edit.unchanged'));
    }
    desk.drafts.save(unit.id, { text, version: unit.version, base: unit.target });
    desk.outbox.send(approve ? 'approve-with-edit' : 'edit', unit, { wording: text });
    const row = desk.rows.rowOf(unit.id);
    // Shown at once as it will be; the answer brings what was stored.
    if (row) row.unit = { ...row.unit, target: text, marks: [] };
    return undefined;
  }

  #close(unitId) {
    this.editing = null;
    this.desk.drafts.underway = null;
    const row = this.desk.rows.rowOf(unitId);
    if (!row) return;
    row.editor = null;
    row.focus({ preventScroll: true });
  }

  /** A recycled row that shows the edited unit again gets its editor back. */
  drawn(row) {
    if (!this.editing) return;
    const mine = row.unit.id === this.editing.unit.id;
    if (mine) this.editing.editor.overtaken(row.unit.target !== this.editing.unit.target ? row.unit.target : null);
    if (mine && row.editor !== this.editing.editor) row.editor = this.editing.editor;
    if (!mine && row.editor === this.editing.editor) row.editor = null;
  }

  // ---- answers --------------------------------------------------------------------------------------------------------

  async settle(/** @type {import('./outbox.js').Answer} */ answer) {
    const { desk } = this;
    const command = desk.outbox.settle(answer);
    const row = answer.unit ? desk.rows.rowOf(answer.unit.id) : command && desk.rows.rowOf(command.unit);
    this.#catchUp(command, answer);
    if (row && answer.unit) row.unit = answer.unit;
    if (row) row.pending = desk.outbox.isWaiting(row.unit.id);
    desk.announce(answer.message);
    if (command && answer.outcome !== 'DONE' && desk.waiting.hasWaited(command)) desk.waiting.refused(command, answer.message);
    if (command?.kind === 'ok-run' && answer.outcome === 'REFUSED') await desk.markedRun.offerRest(command, answer);
    if (!command || !CARRIES_WORDING.has(command.kind)) return;
    if (answer.outcome === 'DONE') {
      // Whoever types on while the answer is on its way keeps what is typed.
      const draft = desk.drafts.of(command.unit);
      if (command.payload.wording === draft?.text) desk.drafts.clear(command.unit);
      else if (draft && answer.unit) desk.drafts.save(command.unit, { text: draft.text, version: answer.unit.version, base: answer.unit.target });
    } else if (answer.outcome === 'STALE' && command.payload.wording != null && answer.unit) {
      this.#conflicts = this.#conflicts.then(() => this.#resolve(command, answer));
      await this.#conflicts;
    }
  }

  /** Whoever began to edit before their own last command was answered edits what it led to. */
  #catchUp(command, answer) {
    const { editing } = this;
    if (!editing || !command || editing.unit.id !== command.unit || answer.outcome !== 'DONE' || answer.unit?.id !== command.unit) return;
    if (editing.unit.version !== command.version || answer.unit.version !== command.version + 1) return;
    editing.unit = { ...editing.unit, version: answer.unit.version, target: answer.unit.target };
  }

  async #resolve(command, answer) {
    const { desk } = this;
    const mine = command.payload.wording;
    const theirs = answer.unit.target;
    const base = answer.base ?? desk.drafts.of(command.unit)?.base ?? answer.unit.settled;
    if (mine === theirs) {
      desk.drafts.clear(command.unit);
      return desk.announce(desk.say('conflict.same'));
    }
    // On top of theirs from now on, whatever is decided; and kept if nothing is.
    const keep = (text) => desk.drafts.save(command.unit, { text, version: answer.unit.version, base: theirs });
    keep(mine);
    const who = answer.who ?? desk.say('conflict.somebody');
    const decision = await askConflict(desk, desk.labels, { n: answer.unit.n, mine, theirs, base, who, when: answer.when, typed: keep });
    desk.rows.rowOf(command.unit)?.focus();
    if (!decision) return desk.announce(desk.say('edit.draftKept'));
    if (decision.wording === theirs) return desk.drafts.clear(command.unit);
    keep(decision.wording);
    const approves = command.kind === 'approve-with-edit' && answer.unit.state === 'PROPOSED';
    desk.outbox.send(approves ? 'approve-with-edit' : 'edit', answer.unit, { wording: decision.wording });
    const row = desk.rows.rowOf(command.unit);
    if (row) row.pending = true;
    return undefined;
  }
}

/** Below the marked words where there is room, else above, else beside the column; a narrow screen's style makes it a sheet. */
function placeAt(form, box, column) {
  const { width, height } = form.getBoundingClientRect();
  // It grows by a few lines as a fix is typed.
  const most = height + 90;
  const left = (wanted) => (form.style.left = `${Math.max(8, Math.min(wanted, innerWidth - width - 8))}px`);
  if (box.bottom + 8 + most <= innerHeight) {
    left(box.left);
    form.style.top = `${box.bottom + 8}px`;
  } else if (box.top - 8 - most >= 0) {
    left(box.left);
    form.style.bottom = `${innerHeight - box.top + 8}px`;
  } else {
    left(column.right + 16);
    form.style.top = `${Math.max(8, Math.min(box.top - most / 3, innerHeight - most - 8))}px`;
  }
}
