/**
 * The form in which somebody says something about a row; @ completes the names of the desk's people.
 */
import { counted } from './counted.js';
import { modal, show } from './dialogs.js';
import { el, keycap, speaker } from './dom.js';
import { isComposing } from './keymap.js';

const MOST_NAMES = 6;
/** What the desk takes. */
const LONGEST = 4000;
const fold = (/** @type {string} */ text) => text.normalize('NFC').toLowerCase();

/**
 * @param {HTMLElement} host
 * @param {{title: string, quote: string, lang: string, labels: Record<string, string>, people: {id: number, name: string}[],
 *   text: string, typed: (text: string) => void, say: (text: string, mentioned: number[]) => Promise<{done: boolean, message: string}>,
 *   done: (said: string | null) => void}} request `say` may be called again with the same words when it has failed
 */
export function commentForm(host, { title, quote, lang, labels, people, text, typed, say: send, done }) {
  const say = speaker(labels);
  const area = el('textarea', {
    rows: '4',
    'aria-label': say('comments.text'),
    'aria-autocomplete': 'list',
    'aria-controls': 'comment-names',
  });
  area.value = text;
  const count = counted(area, LONGEST, say);
  const names = el('ul', { id: 'comment-names', class: 'comment-names', role: 'listbox', 'aria-label': say('comments.people'), hidden: true });
  const warning = el('p', { class: 'form-warning', role: 'alert' });
  const submit = el('button', { type: 'button', class: 'main-button', onclick: () => take() }, say('comments.submit'), keycap('Ctrl+Enter'));
  const { dialog, close } = modal(
    'comment-dialog',
    title,
    [
      quote && el('p', { class: 'conversation-quote', lang }, quote),
      el('div', { class: 'comment-field' }, area, names),
      count.line,
      el('p', { class: 'hint' }, say('comments.hint')),
      warning,
      el('div', { class: 'form-buttons' }, el('button', { type: 'button', class: 'quiet-button', onclick: () => close(null) }, say('button.cancel'), keycap('Esc')), submit),
    ].filter(Boolean),
    done,
  );

  /** People offered now, and which of them is chosen. @type {{id: number, name: string}[]} */
  let offered = [];
  let chosen = 0;
  let at = 0;

  const offer = () => {
    const before = area.value.slice(0, area.selectionStart);
    at = before.lastIndexOf('@');
    const begun = at < 0 ? null : before.slice(at + 1);
    const fits = (/** @type {{name: string}} */ { name }) => fold(name).startsWith(fold(begun ?? '')) || fold(name).split(/\s+/).some((part) => part.startsWith(fold(begun ?? '')));
    offered = begun === null || begun.length > 40 || begun.includes('\n') || /\s$/.test(begun) ? [] : people.filter(fits).slice(0, MOST_NAMES);
    chosen = 0;
    draw();
  };
  const draw = () => {
    names.hidden = offered.length === 0;
    names.replaceChildren(
      ...offered.map((person, i) =>
        el('li', { id: `comment-name-${i}`, role: 'option', 'aria-selected': String(i === chosen), onpointerdown: (event) => event.preventDefault(), onclick: () => insert(person) }, person.name),
      ),
    );
    if (offered.length) area.setAttribute('aria-activedescendant', `comment-name-${chosen}`);
    else area.removeAttribute('aria-activedescendant');
  };
  const insert = (person) => {
    area.setRangeText(`@${person.name} `, at, area.selectionStart, 'end');
    typed(area.value);
    offered = [];
    draw();
    area.focus();
  };
  const take = async () => {
    const value = area.value.trim();
    if (!value) {
      warning.textContent = say('comments.not.NOTHING_SAID');
      area.focus();
      return;
    }
    const tooLong = count.tooLong();
    if (tooLong) {
      warning.textContent = tooLong;
      area.focus();
      return;
    }
    const plain = value.normalize('NFC');
    submit.disabled = true;
    const { done: said, message } = await send(value, people.filter(({ name }) => plain.includes(`@${name.normalize('NFC')}`)).map(({ id }) => id));
    submit.disabled = false;
    if (said) close(message);
    else warning.textContent = message;
  };

  area.addEventListener('input', () => {
    warning.textContent = '';
    typed(area.value);
    offer();
  });
  dialog.addEventListener('keydown', (event) => {
    if (isComposing(event)) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.code === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      if (!submit.disabled) take();
    } else if (offered.length && step) {
      event.preventDefault();
      chosen = (chosen + step + offered.length) % offered.length;
      draw();
    } else if (offered.length && (event.key === 'Enter' || event.key === 'Tab')) {
      event.preventDefault();
      insert(offered[chosen]);
    } else if (offered.length && event.key === 'Escape') {
      event.preventDefault();
      offered = [];
      draw();
    }
  });
  show(host, dialog, area);
  area.setSelectionRange(area.value.length, area.value.length);
}
