/**
 * The dialog for a wording that somebody else changed first: what both began with, what stands now, one's own, and a text to
 * bring them together in.
 */
import { modal, show } from './dialogs.js';
import { el, keycap, speaker } from './dom.js';
import { drawDiff } from './flag-form.js';
import { isComposing } from './keymap.js';
import { merge } from './merge.js';

/**
 * @param {{n: number, mine: string, theirs: string, base: string, who: string, when?: string, typed: (text: string) => void}} conflict
 *   `typed` runs at each input into the merged text, so that it is kept whatever happens
 * @returns {Promise<{choice: 'theirs' | 'mine' | 'merged', wording: string} | null>} null: nothing decided, the draft stays
 */
export function askConflict(host, labels, { n, mine, theirs, base, who, when, typed }) {
  const say = speaker(labels);
  const together = merge(base, mine, theirs);
  const untouched = theirs === base;
  const side = (name, title, nodes, choice, key) =>
    el(
      'section',
      { class: `conflict-${name}` },
      el('h3', {}, title),
      el('p', { lang: 'en' }, ...nodes),
      choice && el('button', { type: 'button', class: 'quiet-button', 'data-choice': choice, onclick: () => take(choice) }, say(`conflict.${choice}`), keycap(key)),
    );
  return new Promise((resolve) => {
    const area = el('textarea', { lang: 'en', spellcheck: 'true', rows: '3', maxlength: '20000', 'aria-describedby': 'conflict-merged-hint' });
    area.value = together ?? mine;
    const preview = el('p', { class: 'diff-preview', lang: 'en', 'aria-hidden': 'true' });
    const draw = () => preview.replaceChildren(...drawDiff(theirs, area.value));
    const take = (choice) => close({ choice, wording: { theirs, mine, merged: area.value }[choice] });
    const { dialog, close } = modal('conflict-dialog', say('conflict.title', n), [
      el('p', { class: 'dialog-lead' }, say(untouched ? 'conflict.leadDecided' : 'conflict.lead', who), when && ` ${say('conflict.when', when)}`),
      el(
        'div',
        { class: 'three-way' },
        side('base', say('conflict.base'), [base]),
        side('theirs', say('conflict.theirWording', who), drawDiff(base, theirs), 'theirs', '1'),
        side('mine', say('conflict.mineWording'), drawDiff(base, mine), 'mine', '2'),
      ),
      el(
        'div',
        { class: 'conflict-merged' },
        el('label', { class: 'field' }, el('span', {}, say('conflict.merged'), keycap('3')), area),
        el('p', { class: 'hint', id: 'conflict-merged-hint' }, say(together === null ? 'conflict.mergedByHand' : 'conflict.mergedByDesk')),
        preview,
      ),
      el(
        'div',
        { class: 'form-buttons' },
        el('button', { type: 'button', class: 'quiet-button', onclick: () => close(null) }, say('conflict.later'), keycap('Esc')),
        el('button', { type: 'button', class: 'main-button', 'data-choice': 'merged', onclick: () => take('merged') }, say('conflict.saveMerged'), keycap('Ctrl+Enter')),
      ),
    ], resolve);
    area.addEventListener('input', () => {
      typed(area.value);
      draw();
    });
    dialog.addEventListener('keydown', (event) => {
      if (isComposing(event)) return;
      const digit = event.target === area ? null : /^(?:Digit|Numpad)([1-3])$/.exec(event.code)?.[1];
      if (event.code === 'Enter' && (event.ctrlKey || event.metaKey)) take('merged');
      else if (digit === '3') area.focus();
      else if (digit) take(digit === '1' ? 'theirs' : 'mine');
      else return;
      event.preventDefault();
    });
    draw();
    dialog.tabIndex = -1;
    // Nothing is chosen by a key that was meant for the text before.
    show(host, dialog, dialog);
  });
}
