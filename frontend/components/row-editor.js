/**
 * The one live editor: the English of a row as a text field, with its changes shown below while it is typed.
 */
import { el, keycap, speaker } from './dom.js';
import { drawDiff } from './flag-form.js';
import { commandFor } from './keymap.js';

/**
 * @param {{unit: import('./row-text.js').Unit, text: string, labels: Record<string, string>, canApprove: boolean,
 *   recovered: boolean, typed: (text: string) => void, save: (text: string, approve: boolean) => void,
 *   leave: () => void}} request `typed` runs at each input; `leave` closes and keeps the draft
 * @returns {HTMLElement & {begin: () => void, overtaken: (wording: string | null) => void}}
 */
export function rowEditor({ unit, text, labels, canApprove, recovered, typed, save, leave }) {
  const say = speaker(labels);
  const area = el('textarea', { lang: 'en', spellcheck: 'true', 'aria-label': say('edit.wording', unit.n) });
  area.value = text;
  const preview = el('p', { class: 'diff-preview', lang: 'en' });
  const overtaken = el('p', { class: 'editor-overtaken', role: 'status', hidden: true });
  const root = el(
    'div',
    { class: 'editor', role: 'form', 'aria-label': say('edit.title', unit.n) },
    recovered && el('p', { class: 'editor-recovered' }, say('edit.recovered')),
    overtaken,
    area,
    preview,
    el(
      'div',
      { class: 'form-buttons' },
      el('button', { type: 'button', class: 'quiet-button', onclick: () => leave() }, say('edit.leave'), keycap('Esc')),
      canApprove &&
        el('button', { type: 'button', class: 'quiet-button', onclick: () => save(area.value, true) }, say('edit.saveAndApprove')),
      el('button', { type: 'button', class: 'main-button', onclick: () => save(area.value, false) }, say('edit.save'), keycap('Ctrl+Enter')),
    ),
  );
  const grow = () => {
    area.style.height = 'auto';
    area.style.height = `${area.scrollHeight + 2}px`;
  };
  const show = () => {
    preview.hidden = area.value === unit.settled;
    if (!preview.hidden) preview.replaceChildren(...drawDiff(unit.settled, area.value));
  };
  area.addEventListener('input', () => {
    typed(area.value);
    grow();
    show();
    root.scrollIntoView({ block: 'nearest' });
  });
  root.addEventListener('keydown', (event) => {
    event.stopPropagation();
    const command = commandFor(event, 'editor', { typing: true });
    if (!command) return;
    event.preventDefault();
    if (command === 'back') leave();
    else save(area.value, command === 'submitAndApprove' && canApprove);
  });
  /** Somebody else's wording stands now, and is shown; null while it is the one that was begun with. */
  root.overtaken = (wording) => {
    overtaken.hidden = wording === null;
    if (wording !== null) overtaken.replaceChildren(say('edit.overtaken'), ' ', el('span', { lang: 'en' }, ...drawDiff(unit.target, wording)));
  };
  root.begin = () => {
    grow();
    show();
    area.focus({ preventScroll: true });
    area.setSelectionRange(area.value.length, area.value.length);
    root.scrollIntoView({ block: 'nearest' });
  };
  return root;
}
