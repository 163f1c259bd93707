/**
 * Takes what is being typed to the server, within a second of the last key, and squares this browser's drafts with those that
 * the server has from another one.
 */

/** After the last key. */
const PAUSE_MS = 600;
/** At the latest, however long somebody types without a pause. */
const LONGEST_MS = 3000;
/** Until it is sent again, if the server has not said that it is kept. */
const AGAIN_MS = 5000;

export class DraftKeeper {
  /** @type {Map<number, {timer: number, since: number}>} by row: what is to be sent */
  #due = new Map();

  /**
   * @param {HTMLElement} desk
   * @param {import('./drafts.js').Drafts} drafts
   */
  constructor(desk, drafts) {
    this.desk = desk;
    this.drafts = drafts;
    drafts.changed = (unit, draft) => (draft ? this.#plan(unit) : this.#drop(unit));
  }

  #plan(unit, wait = PAUSE_MS) {
    const now = performance.now();
    const { timer, since } = this.#due.get(unit) ?? { timer: 0, since: now };
    clearTimeout(timer);
    const left = Math.max(0, Math.min(wait, since + Math.max(wait, LONGEST_MS) - now));
    this.#due.set(unit, { timer: setTimeout(() => this.#send(unit), left), since });
  }

  #send(unit) {
    this.#due.delete(unit);
    const draft = this.drafts.of(unit);
    if (!draft || draft.kept || !this.desk.isConnected) return;
    const { version, base, text, at } = draft;
    this.#tell({ unit, version, base, text, at: at ?? 0 });
    this.#plan(unit, AGAIN_MS);
  }

  #drop(unit) {
    this.#forget(unit);
    this.#tell({ unit, text: null });
  }

  #forget(unit) {
    clearTimeout(this.#due.get(unit)?.timer);
    this.#due.delete(unit);
  }

  #tell(detail) {
    this.desk.dispatchEvent(new CustomEvent('daejo-draft', { detail }));
  }

  /** The server has it, or cannot keep it; in that case it lives on here alone. */
  settled(unit, at, kept) {
    const draft = this.drafts.of(unit);
    if (!draft || (draft.at ?? 0) !== at) return;
    this.#forget(unit);
    if (kept) this.drafts.put(unit, { ...draft, kept: true });
  }

  /**
   * The later of the two counts. One that the server once had and has no more was saved elsewhere.
   *
   * @param {{unit: number, version: number, base: string, text: string, at: number}[]} offered
   */
  square(offered) {
    const there = new Map(offered.map((draft) => [draft.unit, draft]));
    for (const { unit, ...draft } of offered) {
      const here = this.drafts.of(unit);
      if (!here || (here.at ?? 0) < draft.at) this.drafts.put(unit, { ...draft, kept: true });
      else if (!here.kept) this.#plan(unit);
    }
    for (const unit of this.drafts.units) {
      if (there.has(unit)) continue;
      if (this.drafts.of(unit).kept) this.drafts.remove(unit);
      else this.#plan(unit);
    }
  }
}
