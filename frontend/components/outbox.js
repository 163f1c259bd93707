/**
 * Sends commands to the server and settles their answers: each has an id, so that a repeat is harmless, and the version it
 * saw, so that a stale one is refused and never lands on another wording.
 *
 * @typedef {{commandId: string, kind: string, unit: number, version: number, payload: object}} Command
 * @typedef {{commandId: string, outcome: 'DONE' | 'STALE' | 'REFUSED' | 'FAILED', message: string,
 *   who?: string, base?: string, unit?: import('./row-text.js').Unit}} Answer
 */

/** How long an answer may take before the person is told that the change is still on its way. */
const PATIENCE_MS = 2500;

export class Outbox {
  /** @type {Map<string, Command>} */
  #waiting = new Map();

  /** Commands about a row whose last command has no answer yet: they go out with the version that it brings. @type {Command[]} */
  #held = [];

  /**
   * @param {HTMLElement} desk
   * @param {import('./drafts.js').Drafts} drafts
   * @param {(count: number) => void} late told how many answers are overdue; 0 when all have come
   */
  constructor(desk, drafts, late) {
    this.desk = desk;
    this.drafts = drafts;
    this.late = late;
  }

  /** @returns {Command} */
  send(kind, unit, payload = {}) {
    const command = { commandId: crypto.randomUUID(), kind, unit: unit.id, version: unit.version, payload };
    this.drafts.sent(command);
    if (this.isWaiting(unit.id)) this.#held.push(command);
    else this.#dispatch(command);
    return command;
  }

  /** After a reload: what was sent and never answered goes out again under its old id. */
  resend() {
    for (const command of this.drafts.unanswered) this.#dispatch(command);
  }

  #dispatch(command) {
    this.#waiting.set(command.commandId, command);
    this.desk.dispatchEvent(new CustomEvent('daejo-command', { bubbles: true, detail: command }));
    setTimeout(() => this.#tellLate(command.commandId), PATIENCE_MS);
  }

  #tellLate(commandId) {
    if (this.#waiting.has(commandId)) this.late(this.#waiting.size);
  }

  /**
   * Sends what was held back. Its version becomes the one that this person's own command led to; after a refusal it keeps the
   * one it had, and the desk decides.
   */
  #release(unitId, answer) {
    const at = this.#held.findIndex((held) => held.unit === unitId);
    if (at < 0) return;
    const [next] = this.#held.splice(at, 1);
    const version = answer.outcome === 'DONE' && answer.unit?.id === unitId ? answer.unit.version : next.version;
    this.#dispatch({ ...next, version });
  }

  isWaiting(unitId) {
    return [...this.#waiting.values()].some((command) => command.unit === unitId);
  }

  /** @returns {Command | null} the command that is answered; null for one of another tab */
  settle(/** @type {Answer} */ answer) {
    const command = this.#waiting.get(answer.commandId) ?? null;
    this.#waiting.delete(answer.commandId);
    this.drafts.answered(answer.commandId);
    if (command) this.#release(command.unit, answer);
    if (this.#waiting.size === 0) this.late(0);
    return command;
  }
}
