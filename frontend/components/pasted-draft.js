/**
 * Keeps what is pasted on the intake screen in this browser, for one person, until the article is in. `daejo-draft` hands the
 * server what was kept; `daejo-draft-full` says that the browser would not keep it.
 */
const PAUSE_MS = 250;
const ASK_AFTER_MS = [0, 100, 400, 1500];

class PastedDraft extends HTMLElement {
  #timer = 0;
  #gone = false;

  get #key() {
    return this.getAttribute('key');
  }

  connectedCallback() {
    this.onChange ??= (event) => event.target.closest?.('.intake-side') && this.#later();
    this.onLeave ??= () => this.#keep();
    // Vaadin tells of a new value, typed or not, by an event that does not bubble.
    document.addEventListener('value-changed', this.onChange, true);
    document.addEventListener('input', this.onChange, true);
    window.addEventListener('pagehide', this.onLeave);
    ASK_AFTER_MS.forEach((wait) => setTimeout(() => this.#offer(), wait));
  }

  /** While both fields are empty; the server's listener may come a moment after the element. */
  #offer() {
    const kept = this.#kept();
    if (kept && this.isConnected && !this.#gone && !this.#began) this.dispatchEvent(new CustomEvent('daejo-draft', { detail: kept }));
  }

  disconnectedCallback() {
    this.#keep();
    document.removeEventListener('value-changed', this.onChange, true);
    document.removeEventListener('input', this.onChange, true);
    window.removeEventListener('pagehide', this.onLeave);
  }

  forget() {
    this.#gone = true;
    clearTimeout(this.#timer);
    try {
      localStorage.removeItem(this.#key);
    } catch {
      // Nothing was kept.
    }
  }

  /** The fields are kept again, though nobody has typed since. */
  keep() {
    this.#gone = false;
    this.#keep();
  }

  #kept() {
    try {
      const kept = JSON.parse(localStorage.getItem(this.#key) ?? 'null');
      return kept && (kept.source || kept.target) ? { source: String(kept.source ?? ''), target: String(kept.target ?? '') } : null;
    } catch {
      return null;
    }
  }

  #later() {
    if (this.#texts().some(Boolean)) this.#began = true;
    this.#gone = false;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#keep(), PAUSE_MS);
  }

  #texts() {
    return [...document.querySelectorAll('.intake-side vaadin-text-area')].map((field) => field.querySelector('textarea')?.value ?? field.value ?? '');
  }

  #keep() {
    clearTimeout(this.#timer);
    const texts = this.#texts();
    if (this.#gone || texts.length !== Number(this.getAttribute('fields'))) return;
    const [source, target = ''] = texts;
    if (source || target) this.#began = true;
    else if (!this.#began) return;
    try {
      if (source || target) localStorage.setItem(this.#key, JSON.stringify({ source, target }));
      else localStorage.removeItem(this.#key);
    } catch {
      this.dispatchEvent(new CustomEvent('daejo-draft-full'));
    }
  }

  /** Whether there has been a text on this screen: an empty one at the start is no wish to throw the kept one away. */
  #began = false;
}

if (!customElements.get('daejo-pasted-draft')) customElements.define('daejo-pasted-draft', PastedDraft);
