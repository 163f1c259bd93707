/**
 * What a person is told while the desk cannot be reached: that it cannot, what waits to be sent, and afterwards what of it was
 * refused.
 */
import { el, icon } from './dom.js';

/** How long an answer may take before the person is told that the change is still on its way. */
const PATIENCE_MS = 2500;
/** How long a connection may be looked for before it is said. */
const BLINK_MS = 1200;
/** Until it is asked again whether the desk is there, should the question itself have been lost. */
const ASK_AGAIN_MS = 10000;
/** More numbers of rows than are read. */
const MOST_NAMED = 8;

export class Waiting {
  #away = false;
  /** Refusals of what had waited. @type {{n: number, unit: number, message: string}[]} */
  #refused = [];

  /** @param {import('./daejo-workbench.js').DaejoWorkbench} desk */
  constructor(desk) {
    this.desk = desk;
    this.line = el('p', { class: 'desk-late', role: 'status', hidden: true });
    this.list = el('section', { class: 'desk-refused', hidden: true });
    desk.append(this.line, this.list);
  }

  begin() {
    this.onLine ??= () => {
      this.show();
      if (navigator.onLine && this.#away) this.#ask();
    };
    addEventListener('online', this.onLine);
    addEventListener('offline', this.onLine);
    this.onState ??= (_, state) => {
      clearTimeout(this.blink);
      if (this.#away || (state !== 'reconnecting' && state !== 'connection-lost')) return;
      this.blink = setTimeout(() => {
        this.#away = true;
        this.show();
        this.#ask();
      }, BLINK_MS);
    };
    globalThis.Vaadin?.connectionState?.addStateChangeListener?.(this.onState);
    this.show();
  }

  end() {
    removeEventListener('online', this.onLine);
    removeEventListener('offline', this.onLine);
    globalThis.Vaadin?.connectionState?.removeStateChangeListener?.(this.onState);
    clearTimeout(this.blink);
    clearTimeout(this.look);
    clearTimeout(this.asking);
  }

  /**
   * Asks the desk whether it is there: Vaadin keeps the question until it can be delivered. Its own word for it can stay at
   * "reconnecting" when it no longer is.
   */
  #ask() {
    clearTimeout(this.asking);
    this.desk.dispatchEvent(new CustomEvent('daejo-hello'));
    this.asking = setTimeout(() => this.#ask(), ASK_AGAIN_MS);
  }

  /** The desk has answered, and so knows this page. */
  heard() {
    clearTimeout(this.asking);
    if (!this.#away) return;
    this.#away = false;
    const connection = globalThis.Vaadin?.connectionState;
    if (connection && connection.state !== 'loading') connection.state = 'connected';
    this.show();
  }

  show() {
    const { say } = this.desk;
    const waiting = this.desk.outbox?.waiting ?? [];
    const now = performance.now();
    const away = !navigator.onLine || this.#away;
    const overdue = waiting.filter(({ decided }) => now - decided >= PATIENCE_MS);
    const told = away ? waiting : overdue;
    const parts = [];
    if (!navigator.onLine) parts.push(say('away.offline'));
    else if (this.#away) parts.push(say('away.server'));
    if (told.length) parts.push(say(told.length === 1 ? 'say.lateOne' : 'say.late', told.length), this.#rows(told));
    const text = parts.filter(Boolean).join(' ');
    if (this.line.textContent !== text) {
      this.line.textContent = text;
      // It was hidden until now, and such a region is not read by every reader.
      if (text) this.desk.whisper(text);
    }
    this.line.hidden = !text;
    this.desk.toggleAttribute('away', away);
    clearTimeout(this.look);
    if (waiting.length > overdue.length) this.look = setTimeout(() => this.show(), PATIENCE_MS);
  }

  #rows(commands) {
    const numbers = [...new Set(commands.map(({ n }) => n).filter(Boolean))];
    const named = numbers.slice(0, MOST_NAMED).join(', ') + (numbers.length > MOST_NAMED ? ', …' : '');
    return named && this.desk.say(numbers.length === 1 ? 'away.row' : 'away.rows', named);
  }

  /** Whether a command went out so late that its refusal would come as a surprise. */
  hasWaited(command) {
    return command.replayed || Date.now() - command.order >= PATIENCE_MS;
  }

  /** Keeps a refusal on the screen until the person has seen it. */
  refused(command, message) {
    this.#refused.push({ n: command.n, unit: command.unit, message });
    this.#list();
  }

  #list() {
    const { say } = this.desk;
    this.list.hidden = !this.#refused.length;
    if (this.list.hidden) return this.list.replaceChildren();
    const shut = () => {
      this.#refused = [];
      this.#list();
      this.desk.rows.row?.focus();
    };
    this.list.setAttribute('aria-label', say('refused.title'));
    return this.list.replaceChildren(
      el('h2', {}, icon('REJECTED'), say('refused.title')),
      el(
        'ul',
        { role: 'list' },
        ...this.#refused.map(({ unit, n, message }) =>
          el('li', {}, el('span', {}, n ? say('refused.row', n, message) : message), el('button', { type: 'button', class: 'quiet-button', onclick: () => this.#lead(unit, n) }, say('refused.go'))),
        ),
      ),
      el('button', { type: 'button', class: 'quiet-button', onclick: shut }, say('button.close')),
    );
  }

  #lead(unit, n) {
    const row = this.desk.rows.rowOf(unit);
    this.desk.rows.goTo(row ? this.desk.rows.indexOf(row) : n - 1);
  }
}
