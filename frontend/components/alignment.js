/**
 * What the person does to the pairing of rows: by keys, by the caret, by dragging a segment to the neighbouring row. Every drag
 * has its key; every correction is one command to the server.
 */
import { Caret } from './caret.js';
import { askRealignment } from './realign-dialog.js';

const SIMPLE = {
  'align.join': 'join',
  'align.unlink': 'unlink',
};

export class Alignment {
  /** The row that waits for another to be linked with. @type {{unit: number, version: number, n: number} | null} */
  #linking = null;
  /** @type {number | null} index of the row where a marked run ends */
  #runEnd = null;
  /** @type {{unit: object, index: number, side: string, piece: number} | null} */
  #dragged = null;

  /** @param {import('./daejo-workbench.js').DaejoWorkbench} desk */
  constructor(desk) {
    this.desk = desk;
    this.caret = new Caret(desk);
    for (const type of ['dragstart', 'dragover', 'dragleave', 'drop', 'dragend']) desk.addEventListener(type, this);
  }

  /** Does what a command of the keymap says; false if it is none of the pairing. */
  run(command) {
    const { desk, caret } = this;
    const row = desk.rows.row;
    const [subject, act] = command.split('.');
    if (subject === 'caret') {
      if (row) caret.step(row, act.startsWith('next') ? 1 : -1, act.replace(/next|previous/, '').toLowerCase());
      return true;
    }
    if (command === 'row.next' || command === 'row.previous') {
      this.#leave();
      return false;
    }
    const commands = {
      'side.switch': () => row && caret.switchSide(row),
      'align.nextDoubtful': () => this.#toDoubtful(1),
      'align.previousDoubtful': () => this.#toDoubtful(-1),
      'align.extendDown': () => this.#extend(1),
      'align.extendUp': () => this.#extend(-1),
      'align.realign': () => {
        desk.announce(desk.say('realign.looking'));
        desk.dispatchEvent(new CustomEvent('daejo-panel', { detail: { panel: 'realign' } }));
      },
      redo: () => row && desk.outbox.send('redo', row.unit),
    };
    if (commands[command]) {
      commands[command]();
      return true;
    }
    if (!command.startsWith('align.')) return false;
    if (!row) desk.announce(desk.say('row.loading'));
    else this.#correct(row, command);
    return true;
  }

  #correct(row, command) {
    const { caret } = this;
    const { side } = caret;
    const kind = SIMPLE[command];
    if (kind) this.#send(kind, row);
    else if (command === 'align.confirm') this.#judge(row, 'confirm');
    else if (command === 'align.doubt') this.#judge(row, 'doubt');
    else if (command === 'align.confirmAndNext') {
      if (!row.unit.confirmed && row.unit.kind !== 'FURNITURE') this.#judge(row, 'confirm');
      this.#toDoubtful(1);
    } else if (command === 'align.moveUp') this.#send('move-up', row, { side, segments: this.#upTo(row, caret.segmentIn(row)) });
    else if (command === 'align.moveDown') {
      const pieces = row.unit.segments[side];
      this.#send('move-down', row, { side, segments: this.#from(row, caret.offset === null ? pieces.length - 1 : caret.segmentIn(row)) });
    } else if (command === 'align.split') {
      if (caret.offset === null) this.#send('split', row);
      else this.#send('split-at', row, { side, offset: caret.offset });
    } else if (command === 'align.merge') this.#send('merge-segments', row, { side, offset: caret.offset ?? 0 });
    else if (command === 'align.runUp') this.#send('run-up', row, { side, last: this.#lastOfRun() });
    else if (command === 'align.runDown') this.#send('run-down', row, { side, last: this.#lastOfRun() });
    else if (command === 'align.link') this.#link(row);
  }

  #upTo(row, piece, side = this.caret.side) {
    return Math.max(1, sum(row.unit.segments[side].slice(0, piece + 1)));
  }

  #from(row, piece, side = this.caret.side) {
    return Math.max(1, sum(row.unit.segments[side].slice(Math.max(0, piece))));
  }

  #send(kind, row, payload = {}) {
    this.desk.decisions.send(kind, row, payload);
    this.caret.clear(row);
    this.#mark(null);
  }

  /** Shown at once as it will be; the answer brings what was stored. */
  #judge(row, kind) {
    const { unit } = row;
    this.#send(kind, row);
    const confirmed = kind === 'confirm';
    row.unit = { ...unit, confirmed, doubted: !confirmed, doubtful: !confirmed };
    const { rows } = this.desk;
    this.desk.glance(rows.index, rows.states[rows.index], !confirmed);
  }

  #toDoubtful(direction) {
    this.#leave();
    if (!this.desk.rows.goToDoubtful(direction)) this.desk.announce(this.desk.say('say.noDoubt'));
  }

  // ---- runs and links -------------------------------------------------------------------------------------------------

  #extend(direction) {
    const { rows } = this.desk;
    const end = Math.max(rows.index, Math.min(rows.states.length - 1, (this.#runEnd ?? rows.index) + direction));
    this.#mark(end === rows.index ? null : end);
    this.desk.announce(this.desk.say('say.runMarked', end - rows.index + 1));
    rows.rowAt(end)?.scrollIntoView({ block: 'nearest' });
  }

  #mark(end) {
    this.#runEnd = end;
    this.desk.querySelectorAll('daejo-row').forEach((row) => this.#paintRun(row));
  }

  #paintRun(row) {
    const index = this.desk.rows.indexOf(row);
    row.toggleAttribute('in-run', this.#runEnd !== null && index >= this.desk.rows.index && index <= this.#runEnd);
  }

  #lastOfRun() {
    return this.#runEnd === null ? null : (this.desk.rows.rowAt(this.#runEnd)?.unit?.id ?? null);
  }

  #link(row) {
    const { desk } = this;
    const { unit } = row;
    const first = this.#linking;
    if (first && first.unit !== unit.id) {
      this.#linking = null;
      this.#paintLinking();
      this.#send('link', row, { other: first.unit, otherVersion: first.version });
    } else if (first) {
      this.cancel();
    } else if (unit.source && unit.target) {
      desk.announce(desk.say('say.linkWhat'));
    } else {
      this.#linking = { unit: unit.id, version: unit.version, n: unit.n };
      this.#paintLinking();
      desk.announce(desk.say('say.linkWith', unit.n));
    }
  }

  #paintLinking() {
    this.desk.querySelectorAll('daejo-row').forEach((row) => row.toggleAttribute('linking', row.unit?.id === this.#linking?.unit && this.#linking !== null));
  }

  /** Steps back out of what was begun; true if there was something. */
  cancel() {
    const had = this.#linking !== null || this.#runEnd !== null;
    this.#linking = null;
    this.#paintLinking();
    this.#mark(null);
    return this.caret.clear(this.desk.rows.row) || had;
  }

  #leave() {
    this.caret.clear();
    if (this.#runEnd !== null) this.#mark(null);
  }

  /** To be told of every drawing: rows are recycled. */
  drawn(row) {
    row.toggleAttribute('linking', this.#linking?.unit === row.unit.id);
    this.#paintRun(row);
    if (row === this.desk.rows.row) this.caret.paint(row);
  }

  // ---- mouse ----------------------------------------------------------------------------------------------------------

  takePointer(row, event) {
    this.#leave();
    this.caret.takeFromPointer(row, event);
  }

  handleEvent(event) {
    const row = /** @type {any} */ (event.target).closest?.('daejo-row');
    const index = row?.unit ? this.desk.rows.indexOf(row) : -1;
    if (event.type === 'dragstart' && row?.unit) this.#grasp(event, row, index);
    else if (event.type === 'dragend') this.#letGo();
    else if (this.#dragged && row) {
      const near = Math.abs(index - this.#dragged.index) === 1;
      row.toggleAttribute('drop-here', near && event.type === 'dragover');
      if (near && event.type !== 'dragleave') event.preventDefault();
      if (near && event.type === 'drop') this.#drop(index);
    }
  }

  #grasp(event, row, index) {
    const segment = event.target.closest('.segment');
    if (!segment) return;
    this.#dragged = { row, unit: row.unit, index, side: segment.parentElement.dataset.side, piece: Number(segment.dataset.segment) };
    event.dataTransfer.effectAllowed = 'move';
    event.dataTransfer.setData('text/plain', segment.textContent);
  }

  #drop(index) {
    const { unit, index: from, side, piece } = this.#dragged;
    const up = index < from;
    const row = { unit };
    const segments = up ? this.#upTo(row, piece, side) : this.#from(row, piece, side);
    this.desk.outbox.send(up ? 'move-up' : 'move-down', unit, { side, segments });
    this.#letGo();
  }

  #letGo() {
    this.#dragged = null;
    this.desk.querySelectorAll('daejo-row[drop-here]').forEach((row) => row.removeAttribute('drop-here'));
  }

  // ---- re-aligning ----------------------------------------------------------------------------------------------------

  async preview(plan) {
    const { desk } = this;
    const unit = desk.rows.row?.unit;
    if (!plan.places) return desk.announce(desk.say('realign.nothing'));
    const taken = await askRealignment(desk, desk.labels, plan);
    desk.rows.row?.focus();
    if (taken && unit) desk.outbox.send('realign', unit, { plan: plan.plan });
    return undefined;
  }
}

const sum = (pieces) => pieces.reduce((all, piece) => all + piece.segments, 0);
