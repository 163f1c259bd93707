/**
 * What the workbench says aloud, and to those who do not see it. Both live regions are there from the beginning, since a region
 * that comes with its text is often not read.
 */
import { el } from './dom.js';
import { openMarks } from './row-text.js';

/** How long an announcement stays on the screen. */
const SHOWN_MS = 6000;
/** Behind the name of the row or field that the same key has brought the focus to. */
const BREATH_MS = 60;

export class Voice {
  /** @param {import('./daejo-workbench.js').DaejoWorkbench} desk */
  constructor(desk) {
    this.desk = desk;
    this.status = el('p', { class: 'desk-status', role: 'status', 'aria-live': 'polite' });
    this.whispered = el('p', { class: 'sr-only desk-whisper', 'aria-live': 'polite', 'aria-atomic': 'true' });
    desk.append(this.status, this.whispered);
  }

  announce(text) {
    this.status.textContent = '';
    requestAnimationFrame(() => (this.status.textContent = text));
    clearTimeout(this.fade);
    this.fade = setTimeout(() => (this.status.textContent = ''), SHOWN_MS);
  }

  whisper(text) {
    this.whispered.textContent = '';
    clearTimeout(this.breath);
    this.breath = setTimeout(() => (this.whispered.textContent = text), BREATH_MS);
  }

  /** The issue that the keys act on; another row's name tells only how many there are. */
  tellIssue(unit, id) {
    if (id === this.told) return;
    this.told = id;
    const marks = openMarks(unit);
    const at = marks.findIndex((mark) => mark.id === id);
    if (at < 0) return;
    const { say } = this.desk;
    this.whisper(say('say.issue', at + 1, marks.length, marks[at].label, say(`severity.${marks[at].severity}`)));
  }
}
