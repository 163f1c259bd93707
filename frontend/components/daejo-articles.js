/**
 * The list of articles in the browser: the person's own keys walk through it, lead to the search and open the form that says
 * whose an article is. `daejo-ready` tells the server that the frame is drawn.
 */
import { claim } from './dom.js';
import { commandFor, remap } from './keymap.js';

const TYPING = 'input, textarea, select, [contenteditable="true"], dialog, [role="dialog"]';
/** The server's listener may come a moment after the element. */
const ASK_AFTER_MS = [0, 100, 400, 1500];
const STOPS = '.article-title, .search-hit a';

export class DaejoArticles extends HTMLElement {
  #keys = { letters: true, keys: {} };
  /** The server's answer brings the keys along. */
  #answered = false;

  get keys() {
    return this.#keys;
  }

  set keys(keys) {
    this.#keys = keys ?? { letters: true, keys: {} };
    this.#answered = true;
    remap(this.#keys.keys);
  }

  connectedCallback() {
    claim(this, ['keys']);
    this.onKey ??= (event) => this.#onKey(event);
    document.addEventListener('keydown', this.onKey);
    ASK_AFTER_MS.forEach((wait) => setTimeout(() => this.#ask(), wait));
  }

  #ask() {
    if (this.isConnected && !this.#answered) this.dispatchEvent(new CustomEvent('daejo-ready'));
  }

  disconnectedCallback() {
    document.removeEventListener('keydown', this.onKey);
  }

  /** What can be walked to: articles, or the places that a search has found. */
  get stops() {
    return [...this.querySelectorAll(STOPS)].filter((stop) => stop.getClientRects().length);
  }

  /** Goes to an article; where it has left the list, to the one that stands where the person was, else to the first. */
  focusArticle(id) {
    requestAnimationFrame(() => {
      const stop = this.querySelector(`[data-article="${CSS.escape(id)}"] .article-title`) ?? this.stops[0] ?? document.getElementById('article-search');
      stop?.focus({ preventScroll: true });
      stop?.closest('li')?.scrollIntoView({ block: 'nearest' });
    });
  }

  /** As {@link focusArticle}, but takes the focus from nobody. */
  catchFocus(id) {
    requestAnimationFrame(() => {
      if (document.activeElement === document.body) this.focusArticle(id);
    });
  }

  #walk(by) {
    const { stops } = this;
    const at = stops.findIndex((stop) => stop.closest('li').contains(document.activeElement));
    const stop = stops[at < 0 ? (by > 0 ? 0 : stops.length - 1) : Math.max(0, Math.min(stops.length - 1, at + by))];
    stop?.focus({ preventScroll: true });
    stop?.closest('li').scrollIntoView({ block: 'nearest' });
  }

  #onKey(event) {
    const target = /** @type {Element} */ (event.composedPath()[0]);
    if (event.defaultPrevented || target.closest?.(TYPING) || document.querySelector('dialog:modal')) return;
    const commands = {
      'find.open': () => document.getElementById('article-search')?.focus(),
      'row.next': () => this.#walk(1),
      'row.previous': () => this.#walk(-1),
      'article.assign': () => document.activeElement?.closest('.article')?.querySelector('.assign-button')?.click(),
    };
    const command = commands[commandFor(event, 'list', { letters: this.#keys.letters })];
    if (!command) return;
    event.preventDefault();
    command();
  }
}

if (!customElements.get('daejo-articles')) customElements.define('daejo-articles', DaejoArticles);
