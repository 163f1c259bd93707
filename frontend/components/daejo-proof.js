/**
 * The article set for reading: as it would be published now, with every change marked, or as it came in. A click on a line, or
 * Enter on it, leads to its row.
 *
 * From the server it takes `labels`, `keys` and a call of `set`; nothing goes back.
 *
 * @typedef {{unit: {value: number} | number, number: number, received: string, settled: string, latest: string}} Line
 * @typedef {{kind: string, lines: Line[]}} Block
 */
import { claim, el, speaker } from './dom.js';
import { faceKeys } from './key-faces.js';
import { commandFor, remap } from './keymap.js';
import { wordDiff } from './word-diff.js';

const VERSIONS = ['published', 'marked', 'received'];
const ELSEWHERE = 'input, textarea, select, dialog, [role="dialog"], [role="menu"], [contenteditable="true"]';
const TAGS = { HEADLINE: 'h2', QUESTION: 'h3', LEDE: 'blockquote', CAPTION: 'figcaption' };

export class DaejoProof extends HTMLElement {
  #keys = { letters: true, keys: {} };
  /** @type {Block[]} */
  #blocks = [];
  #article = 0;
  #version = 'published';

  get keys() {
    return this.#keys;
  }

  set keys(keys) {
    this.#keys = keys ?? { letters: true, keys: {} };
    remap(this.#keys.keys);
    faceKeys(this.#keys.letters);
  }

  say = (key, ...values) => speaker(this.labels ?? {})(key, ...values);

  connectedCallback() {
    claim(this, ['keys']);
    this.onKey ??= (event) => this.#onKey(event);
    this.onClick ??= (event) => this.#onClick(event);
    document.addEventListener('keydown', this.onKey);
    document.addEventListener('click', this.onClick);
    const wanted = new URL(location.href).searchParams.get('version');
    this.show(VERSIONS.includes(wanted) ? wanted : this.#version);
  }

  disconnectedCallback() {
    document.removeEventListener('keydown', this.onKey);
    document.removeEventListener('click', this.onClick);
  }

  /** @param {Block[]} blocks */
  set(article, blocks) {
    this.#article = article;
    this.#blocks = blocks;
    this.#draw();
    const unit = new URL(location.href).searchParams.get('unit');
    const line = /** @type {HTMLElement | null} */ (unit ? this.querySelector(`.proof-line[data-unit="${CSS.escape(unit)}"]`) : null);
    line?.focus({ preventScroll: true });
    line?.scrollIntoView({ block: 'center' });
  }

  /** @param {string} version published, marked or received */
  show(version) {
    this.#version = version;
    document.querySelectorAll('[data-version]').forEach((button) => button.setAttribute('aria-pressed', String(button.dataset.version === version)));
    const url = new URL(location.href);
    if (version === 'published') url.searchParams.delete('version');
    else url.searchParams.set('version', version);
    history.replaceState(history.state, '', url);
    this.#draw();
  }

  #draw() {
    if (!this.isConnected || !this.#blocks.length) return;
    this.dataset.shown = this.#version;
    const drawn = this.#blocks.map((block) => this.#block(block)).filter(Boolean);
    this.replaceChildren(this.#legend(), el('article', { class: 'proof-sheet', lang: 'en' }, ...drawn));
  }

  /** What the marks mean, and how many there are. */
  #legend() {
    const lines = this.#blocks.flatMap((block) => block.lines);
    const approved = lines.filter((line) => line.settled !== line.received).length;
    const waiting = lines.filter((line) => line.latest !== line.settled).length;
    const parts =
      this.#version === 'received'
        ? [el('span', {}, this.say('proof.asReceived'))]
        : [
            el('span', { class: 'proof-approved' }, this.say('proof.approved', approved)),
            el('span', { class: 'proof-waiting' }, this.say(this.#version === 'marked' ? 'proof.waiting' : 'proof.leftOut', waiting)),
          ];
    return el('p', { class: 'proof-legend', role: 'status' }, ...parts);
  }

  #block(block) {
    const lines = block.lines.map((line) => this.#line(line)).filter(Boolean);
    if (!lines.length) return null;
    const parted = lines.flatMap((line, i) => (i ? [' ', line] : [line]));
    const text = el(TAGS[block.kind] ?? 'p', { class: 'proof-block', 'data-kind': block.kind }, ...parted);
    return block.kind === 'CAPTION' ? el('figure', {}, text) : text;
  }

  #line(line) {
    const nodes = this.#version === 'marked' ? marked(line) : [this.#version === 'received' ? line.received : line.settled].filter(Boolean);
    if (!nodes.length) return null;
    const unit = typeof line.unit === 'object' ? line.unit.value : line.unit;
    return el('a', { class: 'proof-line', 'data-unit': unit, href: `articles/${this.#article}?unit=${unit}`, title: this.say('row.name', line.number) }, ...nodes);
  }

  #onClick(event) {
    const version = event.target.closest?.('[data-version]')?.dataset.version;
    if (version) this.show(version);
    if (event.target.closest?.('.proof-print')) print();
  }

  #onKey(event) {
    const target = /** @type {Element} */ (event.composedPath()[0]);
    if (event.defaultPrevented || target.closest?.(ELSEWHERE)) return;
    const command = commandFor(event, 'proof', { letters: this.#keys.letters });
    if (!command) return;
    event.preventDefault();
    if (command === 'proof.close') document.querySelector('[data-screen="workbench"]')?.click();
    else this.show(command.slice('proof.'.length));
  }
}

/** What was approved since it came in, and what waits on top of that. */
function marked({ received, settled, latest }) {
  const waits = latest !== settled;
  const changes = waits ? wordDiff(settled, latest) : settled === received ? [{ op: 'same', text: settled }] : wordDiff(received, settled);
  const status = waits ? 'waiting' : 'approved';
  return changes
    .filter((change) => change.text)
    .map((change) => (change.op === 'same' ? change.text : el(change.op === 'delete' ? 'del' : 'ins', { class: `proof-${status}` }, change.text)));
}

customElements.define('daejo-proof', DaejoProof);
