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

function keys() {
  try {
    return [...new Set([...Object.keys(localStorage), ...memory.keys()])];
  } catch {
    return [...memory.keys()];
  }
}

/**
 * `at`: when it was typed, by this browser's clock; `kept`: the server has it too.
 *
 * @typedef {{text: string, version: number, base: string, at?: number, kept?: boolean}} Draft
 */

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

  /** Told of every change that a person makes: the draft, or null when it is gone. @type {(unit: number, draft: Draft | null) => void} */
  changed = () => {};

  /** @param {{text: string, version: number, base: string}} draft */
  save(unit, draft) {
    const typed = { ...draft, at: Date.now(), kept: false };
    this.put(unit, typed);
    this.changed(unit, typed);
  }

  /** Stores a draft as it is, without a word to anybody. */
  put(unit, /** @type {Draft} */ draft) {
    put(this.#draftKey(unit), draft);
  }

  /** @returns {Draft | null} */
  of(unit) {
    return get(this.#draftKey(unit));
  }

  clear(unit) {
    if (this.of(unit) === null) return;
    this.remove(unit);
    this.changed(unit, null);
  }

  /** Forgets a draft without a word to anybody. */
  remove(unit) {
    drop(this.#draftKey(unit));
  }

  /** The rows that have a draft here. @returns {number[]} */
  get units() {
    const start = this.#draftKey('');
    return keys()
      .filter((key) => key.startsWith(start))
      .map((key) => Number(key.slice(start.length)));
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
