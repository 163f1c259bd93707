/**
 * Sends commands to the server in their order and settles their answers: each has an id, so that a repeat is harmless, and the
 * version it saw, so that a stale one is refused and never lands on another wording. What has no answer is kept in this browser.
 *
 * @typedef {{commandId: string, kind: string, unit: number, version: number, payload: object, n: number, order: number, replayed?: boolean}} Command
 *   `n`: the row's number; `order`: rises with each command; `replayed`: decided on a page that is gone
 * @typedef {{commandId: string, outcome: 'DONE' | 'STALE' | 'REFUSED' | 'FAILED', message: string,
 *   who?: string, when?: string, base?: string, unit?: import('./row-text.js').Unit, others?: number[]}} Answer
 *   `others`: of many rows that were refused together, those that nothing stands in the way of
 * @typedef {{command: Command, sent: number | null, decided: number, resting?: boolean}} Entry
 */

/** Until what failed, as while the database is away, is tried again. */
const REST_MS = 2000;
/** Until what has no answer is sent again, under its old id. */
const AGAIN_MS = 10000;

/** Taking back goes by what was done last, in whatever row: nothing may overtake it, and it overtakes nothing. */
const GOES_BY_ORDER = new Set(['undo', 'redo']);
const inLine = (one, other) => one.unit === other.unit || GOES_BY_ORDER.has(one.kind) || GOES_BY_ORDER.has(other.kind);

export class Outbox {
  /** In the order in which they were decided. @type {Entry[]} */
  #queue = [];

  /** Whether the server could not do something and has done nothing since. */
  #failed = false;

  /**
   * @param {HTMLElement} desk
   * @param {import('./drafts.js').Drafts} drafts
   * @param {() => void} changed told whenever a command comes, goes out or is answered
   */
  constructor(desk, drafts, changed) {
    this.desk = desk;
    this.drafts = drafts;
    this.changed = changed;
  }

  /** What waits, in order. */
  get waiting() {
    return this.#queue.map(({ command, decided }) => ({ ...command, decided }));
  }

  /** @returns {Command} */
  send(kind, unit, payload = {}) {
    const order = Math.max(Date.now(), (this.#queue.at(-1)?.command.order ?? 0) + 1);
    const command = { commandId: crypto.randomUUID(), kind, unit: unit.id, version: unit.version, payload, n: unit.n ?? 0, order };
    this.#take(command);
    return command;
  }

  /** After a reload: what was decided and never answered goes out again under its old id. */
  resend() {
    for (const command of this.drafts.unanswered) {
      if (!this.#queue.some((entry) => entry.command.commandId === command.commandId)) this.#take({ ...command, replayed: true });
    }
  }

  #take(command) {
    this.drafts.sent(command);
    this.#queue.push({ command, sent: null, decided: performance.now() });
    this.#pump();
  }

  /** Sends what nothing before it has to be answered for. */
  #pump() {
    this.#queue.forEach((entry, at) => {
      if (entry.sent !== null || entry.resting) return;
      if (!this.#queue.slice(0, at).some((earlier) => inLine(earlier.command, entry.command))) this.#dispatch(entry);
    });
    this.changed();
  }

  #dispatch(entry) {
    entry.sent = performance.now();
    this.desk.dispatchEvent(new CustomEvent('daejo-command', { bubbles: true, detail: entry.command }));
    setTimeout(() => this.#sendAgain(entry), AGAIN_MS);
  }

  /** Vaadin keeps what it could not deliver; this is for what got lost all the same. */
  #sendAgain(entry) {
    if (!this.#queue.includes(entry) || entry.sent === null || !this.desk.isConnected) return;
    if (performance.now() - entry.sent < AGAIN_MS) return;
    if (navigator.onLine) this.#dispatch(entry);
    else setTimeout(() => this.#sendAgain(entry), AGAIN_MS);
  }

  isWaiting(unitId) {
    return this.#queue.some(({ command }) => command.unit === unitId);
  }

  /** @returns {Command | null} the command that is answered; null for one that still waits, or was answered before */
  settle(/** @type {Answer} */ answer) {
    const at = this.#queue.findIndex(({ command }) => command.commandId === answer.commandId);
    if (at < 0) {
      this.drafts.answered(answer.commandId);
      return null;
    }
    const [entry] = this.#queue.slice(at, at + 1);
    if (answer.outcome === 'FAILED') {
      entry.sent = null;
      entry.resting = true;
      this.#failed = true;
      setTimeout(() => {
        entry.resting = false;
        this.#pump();
      }, REST_MS);
      this.changed();
      return null;
    }
    this.#queue.splice(at, 1);
    this.drafts.answered(answer.commandId);
    this.#carryOn(entry.command, answer);
    this.#pump();
    if (this.#failed) {
      // What stands beside the rows was asked for in vain meanwhile.
      this.#failed = false;
      this.desk.arrived();
    }
    return entry.command;
  }

  /**
   * What this person decided next about the row goes by the version that their own command led to. Where the row is further on
   * than that, somebody else was there too: then the version stays, and the desk refuses.
   */
  #carryOn(done, answer) {
    const now = answer.outcome === 'DONE' && answer.unit?.id === done.unit ? answer.unit.version : 0;
    if (now !== done.version + 1) return;
    for (const entry of this.#queue) {
      if (entry.command.unit !== done.unit || entry.command.version !== done.version || entry.sent !== null) continue;
      entry.command = { ...entry.command, version: now };
      this.drafts.sent(entry.command);
    }
  }
}
