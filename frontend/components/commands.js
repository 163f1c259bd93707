/**
 * Does what the commands of the keymap say: those that move, open and close here, the pairing's, a marked run's and the decisions
 * where they belong.
 */
import { showHelp } from './dialogs.js';
import { keySettings } from './key-settings.js';
import { askCommand } from './palette.js';

export class Commands {
  /** @param {import('./daejo-workbench.js').DaejoWorkbench} desk */
  constructor(desk) {
    this.desk = desk;
  }

  /** Does what a command of the keymap says. */
  run(command) {
    const { desk } = this;
    const { rows, selection, decisions } = desk;
    if (desk.mode === 'alignment' && desk.alignment.run(command)) return;
    if (desk.mode === 'reading' && desk.markedRun.run(command)) return;
    const row = rows.row;
    const [subject, act] = command.split('.');
    if (subject === 'word' || subject === 'character') {
      if (!row) return;
      const direction = /next|Forward/.test(act) ? 1 : -1;
      selection.step(row, direction, { alt: subject === 'character', shift: act.startsWith('extend') });
      return;
    }
    const commands = {
      'row.next': () => this.#travel(rows.index + 1),
      'row.previous': () => this.#travel(rows.index - 1),
      'row.first': () => this.#travel(0),
      'row.last': () => this.#travel(rows.states.length - 1),
      'issue.next': () => this.#travelToIssue(1),
      'issue.previous': () => this.#travelToIssue(-1),
      'issue.nextInRow': () => rows.goToIssueInRow(1) || desk.announce(desk.say('say.noIssueHere')),
      'issue.previousInRow': () => rows.goToIssueInRow(-1) || desk.announce(desk.say('say.noIssueHere')),
      'side.switch': () => row && selection.switchSide(row),
      'panel.history': () => desk.showPanel('history'),
      'panel.names': () => desk.showPanel('names'),
      'panel.dismissed': () => desk.showPanel('dismissed'),
      'panel.evidence': () => desk.showPanel('evidence'),
      'panel.comments': () => desk.showPanel('comments'),
      'comment.open': () => desk.talk.begin(),
      'find.open': () => desk.find.open(),
      'preview.open': () => this.#preview(),
      'screen.other': () => document.querySelector('[data-screen="other"]')?.click(),
      'release.open': () => document.querySelector('[data-screen="release"]')?.click(),
      'article.next': () => this.#nextArticle(),
      'propagate.open': () => desk.propagation.open(),
      'palette.open': () => askCommand(desk, desk.labels, desk.mode, desk.otherNames).then((chosen) => (rows.row?.focus(), chosen && this.run(chosen))),
      'keys.settings': () => keySettings(desk).then(() => rows.row?.focus()),
      help: () => showHelp(desk, desk.labels, desk.mode).then((next) => (next ? this.run('keys.settings') : rows.row?.focus())),
      back: () => this.#back(),
    };
    (commands[command] ?? (() => decisions.run(command)))();
  }

  #travel(index) {
    if (index < 0 || index >= this.desk.rows.states.length) return;
    this.desk.selection.clear();
    this.desk.rows.goTo(index);
  }

  #travelToIssue(direction) {
    this.desk.selection.clear();
    if (!this.desk.rows.goToIssue(direction)) this.desk.announce(this.desk.say(direction > 0 ? 'say.noIssueBelow' : 'say.noIssueAbove'));
  }

  /** The article as it will be read, at the row that the person is at. */
  #preview() {
    const link = /** @type {HTMLAnchorElement | null} */ (document.querySelector('[data-screen="proof"]'));
    if (!link) return;
    const url = new URL(link.href);
    const unit = this.desk.rows.row?.unit?.id;
    if (unit) url.searchParams.set('unit', String(unit));
    link.href = url.href;
    link.click();
  }

  /** On to the next article, which is offered once nothing is open in this one. */
  #nextArticle() {
    const next = /** @type {HTMLElement | null} */ (document.querySelector('[data-screen="next"]'));
    if (next) next.click();
    else this.desk.announce(this.desk.say('say.noNextArticle'));
  }

  /** Steps back out of whatever is innermost. */
  #back() {
    if (this.desk.mode === 'alignment' && this.desk.alignment.cancel()) return;
    if (this.desk.selection.clear()) return;
    if (this.desk.rows.mark !== null) {
      this.desk.rows.setMark(null);
      this.desk.arrived();
      return;
    }
    if (document.querySelector('.desk-panel[data-open]')) this.desk.showPanel(null);
    this.desk.rows.row?.focus();
  }
}
