/** Who else is on which row: letters in the margin, that move nobody's place. */
import { el } from './dom.js';

/** @typedef {{name: string, letter: string, colour: number, unit: number | null}} Other */

export class Others {
  /** @type {Other[]} */
  #others = [];

  /** @param {HTMLElement} desk */
  constructor(desk) {
    this.desk = desk;
  }

  set all(others) {
    this.#others = others ?? [];
    for (const row of this.desk.querySelectorAll('daejo-row')) {
      if (!row.unit) continue;
      this.draw(row);
      row.rename();
    }
  }

  /** Who is on a row, by name. */
  on(unitId) {
    return this.#others.filter(({ unit }) => unit === unitId).map(({ name }) => name);
  }

  /** Only the letters are drawn anew: a whole row would lose what is marked in it. */
  draw(row) {
    const here = this.#others.filter(({ unit }) => unit === row.unit.id);
    const old = row.querySelector(':scope > .row-others');
    if (!here.length) {
      old?.remove();
      return;
    }
    const letters = here.map(({ name, letter, colour }) => el('span', { class: 'avatar', 'data-colour': String(colour), title: name }, letter));
    const drawn = el('span', { class: 'row-others', 'aria-hidden': 'true' }, ...letters);
    if (old) old.replaceWith(drawn);
    else row.append(drawn);
  }
}
