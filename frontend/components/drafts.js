/**
 * What was typed and not yet acknowledged, and the commands not yet answered, kept in this browser so that neither a closed
 * tab nor a dead server loses them.
 */

const memory = new Map();

/** Storage that may be full, blocked or absent; then this tab's memory has to do. */
function put(key, value) {
  memory.set(key, value);
  try {
    localStorage.setItem(key, JSON.stringify(value));
  } catch {
    // The draft still lives in memory until the tab closes.
  }
}

function get(key) {
  try {
    const stored = localStorage.getItem(key);
    return stored === null ? (memory.get(key) ?? null) : JSON.parse(stored);
  } catch {
    return memory.get(key) ?? null;
  }
}

function drop(key) {
  memory.delete(key);
  try {
    localStorage.removeItem(key);
  } catch {
    // Nothing was stored.
  }
}

/** Drafts and unanswered commands of one person in one article. */
export class Drafts {
  /** @param {string} scope tells person and article apart */
  constructor(scope) {
    this.scope = scope;
  }

  #draftKey(unit) {
    return `daejo.draft.${this.scope}.${unit}`;
  }

  get #outboxKey() {
    return `daejo.outbox.${this.scope}`;
  }

  /** @param {{text: string, version: number, base: string}} draft */
  save(unit, draft) {
    put(this.#draftKey(unit), draft);
  }

  /** @returns {{text: string, version: number, base: string} | null} */
  of(unit) {
    return get(this.#draftKey(unit));
  }

  clear(unit) {
    drop(this.#draftKey(unit));
  }

  /** Commands sent and not yet answered, oldest first. */
  get unanswered() {
    return get(this.#outboxKey) ?? [];
  }

  sent(command) {
    put(this.#outboxKey, [...this.unanswered, command]);
  }

  answered(commandId) {
    const rest = this.unanswered.filter((command) => command.commandId !== commandId);
    if (rest.length) put(this.#outboxKey, rest);
    else drop(this.#outboxKey);
  }
}
