/**
 * A run of rows that the person goes through with Shift and says OK to at once. Every row counts with the version that was on
 * the screen when the person came to it, so that none is settled that changed since.
 */
import { modal, show } from './dialogs.js';
import { el, keycap, speaker } from './dom.js';
import { TYPING } from './presses.js';

/** From so many rows on it is asked first. */
const ASK_ABOVE = 20;

export class MarkedRun {
  /** Index of the row where it began; null without a run. @type {number | null} */
  #anchor = null;
  /** What was seen, by index. @type {Map<number, {unit: number, version: number}>} */
  #seen = new Map();

  /** @param {import('./daejo-workbench.js').DaejoWorkbench} desk */
  constructor(desk) {
    this.desk = desk;
  }

  /** Does what a command of the keymap says; false if it is none of a run. Any other command but an OK gives the run up. */
  run(command) {
    if (command === 'run.extendDown' || command === 'run.extendUp') {
      this.#extend(command === 'run.extendDown' ? 1 : -1);
      return true;
    }
    if (this.#anchor === null) return false;
    if (command === 'row.okAndNext' || command === 'row.okAndStay') {
      this.#ok();
      return true;
    }
    this.#clear();
    return command === 'back';
  }

  #extend(direction) {
    const { rows } = this.desk;
    if (!rows.row) return;
    if (this.#anchor === null) {
      this.#anchor = rows.index;
      this.desk.selection.clear();
    }
    this.#see(rows.index, rows.row.unit);
    const next = rows.index + direction;
    if (next < 0 || next >= rows.states.length) return;
    rows.goTo(next);
    const row = rows.rowAt(next);
    if (row?.unit) this.#see(next, row.unit);
    this.#paint();
    const count = Math.abs(next - this.#anchor) + 1;
    this.desk.announce(this.desk.say(count === 1 ? 'say.runOkOne' : 'say.runOk', count));
  }

  #see(index, unit) {
    if (!this.#seen.has(index)) this.#seen.set(index, { unit: unit.id, version: unit.version });
  }

  /** To be told of every drawing: rows are recycled, and the content of one may come after the person. */
  drawn(row) {
    if (this.#anchor === null) return;
    const index = this.desk.rows.indexOf(row);
    if (index === this.desk.rows.index) this.#see(index, row.unit);
    this.#paintRow(row);
  }

  #paint() {
    this.desk.querySelectorAll('daejo-row').forEach((row) => this.#paintRow(row));
  }

  #paintRow(row) {
    const index = this.desk.rows.indexOf(row);
    const [from, to] = this.#range();
    row.toggleAttribute('in-run', this.#anchor !== null && index >= from && index <= to);
  }

  #range() {
    const { index } = this.desk.rows;
    const anchor = this.#anchor ?? index;
    return [Math.min(anchor, index), Math.max(anchor, index)];
  }

  async #ok() {
    const { desk } = this;
    const [from, to] = this.#range();
    const seen = Array.from({ length: to - from + 1 }, (_, i) => this.#seen.get(from + i));
    const { row } = desk.rows;
    if (!row || seen.includes(undefined)) return desk.announce(desk.say('row.loading'));
    if (seen.length > ASK_ABOVE && !(await askRun(desk, desk.labels, seen.length))) return desk.rows.row?.focus();
    desk.rows.row?.focus();
    desk.outbox.send('ok-run', row.unit, { rows: seen });
    this.#clear();
    return undefined;
  }

  /**
   * Some rows of the run stand in the way: the others are offered, as they were seen. Whoever has begun something else meanwhile is let
   * be.
   *
   * @param {import('./outbox.js').Command} command
   * @param {import('./outbox.js').Answer} answer
   */
  async offerRest(command, answer) {
    const { desk } = this;
    const free = new Set(answer.others);
    const rest = command.payload.rows.filter(({ unit }) => free.has(unit));
    const busy = desk.decisions.editing || document.querySelector('dialog[open]') || document.activeElement?.closest(TYPING);
    const elsewhere = command.replayed || desk.rows.unitId !== command.unit;
    if (!rest.length || busy || elsewhere) return;
    const yes = await askRest(desk, desk.labels, rest.length, answer.message);
    desk.rows.row?.focus();
    if (yes) desk.outbox.send('ok-run', { id: command.unit, version: command.version, n: command.n }, { rows: rest });
  }

  #clear() {
    this.#anchor = null;
    this.#seen.clear();
    this.#paint();
  }
}

function askRun(host, labels, count) {
  const say = speaker(labels);
  return ask(host, labels, say('run.title', count), say('run.lead'), say('run.yes', count));
}

function askRest(host, labels, count, why) {
  const say = speaker(labels);
  return ask(host, labels, say('run.restTitle'), why, count === 1 ? say('run.restOne') : say('run.rest', count));
}

function ask(host, labels, title, lead, answer) {
  const say = speaker(labels);
  return new Promise((resolve) => {
    const yes = el('button', { type: 'button', class: 'main-button', onclick: () => close(true) }, answer, keycap('Enter'));
    const no = el('button', { type: 'button', class: 'quiet-button', onclick: () => close(null) }, say('button.cancel'), keycap('Esc'));
    const { dialog, close } = modal('run-dialog', title, [el('p', { class: 'dialog-lead' }, lead), el('div', { class: 'form-buttons' }, no, yes)], resolve);
    show(host, dialog, yes);
  });
}
