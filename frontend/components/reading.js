/**
 * Which rows the person has read: those rested on for as long as it takes. Told to the server many at once, never per key.
 */

/** Looking at a row at all, and each word of it, in milliseconds; nobody needs longer than the most. */
const GLANCE = 400;
const A_WORD = 100;
const MOST = 4000;

const TELL_AFTER = 5000;
const TELL_AT = 20;

/** How long a row has to be rested on to count as read: ten words a second is the pace of one who skims. */
export function timeFor(unit) {
  const words = unit.target.split(/\s+/).filter(Boolean).length || unit.source.length / 3;
  return Math.min(MOST, GLANCE + A_WORD * words);
}

export class Reading {
  #read = new Set();
  #untold = [];

  /** @param {import('./daejo-workbench.js').DaejoWorkbench} desk */
  constructor(desk) {
    this.desk = desk;
    desk.addEventListener('daejo-active', () => this.#rest());
    // Who looks elsewhere does not read.
    document.addEventListener('visibilitychange', () => {
      if (document.hidden) {
        clearTimeout(this.timer);
        this.#tell();
      } else this.#rest();
    });
  }

  #rest() {
    clearTimeout(this.timer);
    const unit = this.desk.rows.row?.unit;
    if (!unit || this.#read.has(unit.id) || document.hidden || !this.desk.isConnected) return;
    this.timer = setTimeout(() => this.desk.rows.row?.unit?.id === unit.id && this.#note(unit.id), timeFor(unit));
  }

  #note(id) {
    this.#read.add(id);
    this.#untold.push(id);
    if (this.#untold.length >= TELL_AT) this.#tell();
    else this.telling ??= setTimeout(() => this.#tell(), TELL_AFTER);
  }

  #tell() {
    clearTimeout(this.telling);
    this.telling = undefined;
    if (!this.#untold.length || !this.desk.isConnected) return;
    this.desk.dispatchEvent(new CustomEvent('daejo-read', { detail: { units: this.#untold } }));
    this.#untold = [];
  }
}
