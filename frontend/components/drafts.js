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

  /** One entry a command: two tabs of the same article never overwrite each other's. */
  #commandKey(commandId) {
    return `daejo.outbox.${this.scope}.${commandId}`;
  }

  #saidKey(about) {
    return `daejo.said.${this.scope}.${about}`;
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

  /** Commands decided and not yet answered, oldest first. @returns {import('./outbox.js').Command[]} */
  get unanswered() {
    const start = this.#commandKey('');
    return keys()
      .filter((key) => key.startsWith(start))
      .map(get)
      .filter(Boolean)
      .sort((one, other) => one.order - other.order);
  }

  /** @param {import('./outbox.js').Command} command again, where it now goes by another version */
  sent(command) {
    put(this.#commandKey(command.commandId), command);
  }

  answered(commandId) {
    drop(this.#commandKey(commandId));
  }

  /** Words of a comment that is not said yet, and the id that it will have. @returns {{id: string, text: string} | null} */
  unsaid(about) {
    return get(this.#saidKey(about));
  }

  /** @param {{id: string, text: string} | null} words null once they are said, or given up */
  keepUnsaid(about, words) {
    if (words?.text) put(this.#saidKey(about), words);
    else drop(this.#saidKey(about));
  }

  /** What this tab is in the middle of, so that a reload that nobody asked for leads back into it. */
  get underway() {
    try {
      return JSON.parse(sessionStorage.getItem(`daejo.underway.${this.scope}`) ?? 'null');
    } catch {
      return null;
    }
  }

  set underway(form) {
    try {
      if (form) sessionStorage.setItem(`daejo.underway.${this.scope}`, JSON.stringify(form));
      else sessionStorage.removeItem(`daejo.underway.${this.scope}`);
    } catch {
      // Then the person opens it again by hand; the text is kept elsewhere.
    }
  }
}
