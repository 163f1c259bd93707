/**
 * The small form at a marked span: what kind of error it is, how grave, and what should stand there instead.
 */
import { counted } from './counted.js';
import { el, icon, keycap, speaker } from './dom.js';
import { commandFor, isComposing } from './keymap.js';
import { wordDiff } from './word-diff.js';

/** In the order of the desk's error categories; the first nine have a digit. */
export const CATEGORIES = [
  'WRONG_TERM', 'INCONSISTENT_TERM', 'MISTRANSLATION', 'OMISSION', 'ADDITION', 'UNTRANSLATED', 'GRAMMAR', 'SPELLING',
  'PUNCTUATION', 'TEXTUAL_CONVENTIONS', 'AWKWARD', 'MARKUP',
];
/** What the desk takes. */
const LONGEST_COMMENT = 2000;
const SEVERITIES = [['MINOR', 'Z'], ['MAJOR', 'X'], ['CRITICAL', 'C']];

/** @typedef {{side: 'SOURCE' | 'TARGET', start: number, end: number, whole?: boolean}} Place `whole`: nothing was marked, the row is meant */

/** What stands in a row's English when `fix` replaces the span; a mark in the Korean replaces the whole English. */
export const withFix = (unit, place, fix) =>
  place.side === 'TARGET' ? unit.target.slice(0, place.start) + fix + unit.target.slice(place.end) : fix;

/** Changed words as nodes. */
export const drawDiff = (before, after) =>
  wordDiff(before, after).map(({ op, text }) => (op === 'same' ? document.createTextNode(text) : el(op === 'delete' ? 'del' : 'ins', {}, text)));

/**
 * Opens the form; it answers once.
 *
 * @param {{unit: import('./row-text.js').Unit, place: Place, labels: Record<string, string>, letters: boolean,
 *   done: (payload: object | null) => void}} request `done(null)` when left without a flag
 * @returns {HTMLDialogElement} to be added to the page and shown
 */
export function flagForm({ unit, place, labels, letters, done }) {
  const say = speaker(labels);
  const span = (place.side === 'SOURCE' ? unit.source : unit.target).slice(place.start, place.end);
  const before = place.side === 'TARGET' ? span : unit.target;
  let severity = 'MINOR';
  let type = null;

  const radios = (name, entries, chosen) =>
    entries.map(([value, key]) =>
      el(
        'label',
        { class: 'choice' },
        el('input', { type: 'radio', name, value, checked: value === chosen }),
        el('span', {}, say(`${name}.${value}`)),
        key && letters ? keycap(key) : null,
      ),
    );
  const fix = el('textarea', { class: 'flag-fix', rows: Math.min(6, 1 + Math.ceil(before.length / 46)), lang: 'en', spellcheck: 'true' });
  fix.value = before;
  const comment = el('textarea', { rows: '1', class: 'flag-comment', autocomplete: 'off' });
  const count = counted(comment, LONGEST_COMMENT, say);
  const preview = el('p', { class: 'diff-preview', lang: 'en', hidden: true });
  const warning = el('p', { class: 'form-warning', role: 'alert' });

  const categories = el(
    'fieldset',
    { class: 'choices choices-category' },
    el('legend', {}, say('flag.category')),
    ...radios('type', CATEGORIES.map((value, i) => [value, i < 9 ? String(i + 1) : null]), null),
  );
  const severities = el(
    'fieldset',
    { class: 'choices choices-severity' },
    el('legend', {}, say('flag.severity')),
    ...radios('severity', SEVERITIES, severity),
  );
  const dialog = el(
    'dialog',
    { class: 'flag-form', 'aria-labelledby': 'flag-form-title' },
    el(
      'form',
      { method: 'dialog', novalidate: true },
      el('h2', { id: 'flag-form-title' }, icon('FLAGGED'), say(place.whole ? 'flag.titleRow' : 'flag.title'), !place.whole && el('q', { lang: place.side === 'SOURCE' ? 'ko' : 'en' }, shorten(span))),
      categories,
      severities,
      el('label', { class: 'field' }, el('span', {}, say(place.side === 'TARGET' && !place.whole ? 'flag.fixSpan' : 'flag.fixRow')), fix),
      preview,
      el('label', { class: 'field' }, el('span', {}, say('flag.comment')), comment),
      count.line,
      warning,
      el(
        'div',
        { class: 'form-buttons' },
        el('button', { type: 'button', class: 'quiet-button', onclick: () => close(null) }, say('button.cancel'), keycap('Esc')),
        el('button', { type: 'submit', class: 'main-button' }, say('flag.submit'), keycap('Ctrl+Enter')),
      ),
    ),
  );

  let answered = false;
  const close = (payload) => {
    if (answered) return;
    answered = true;
    dialog.close();
    dialog.remove();
    done(payload);
  };
  const choose = (name, value) => {
    const input = dialog.querySelector(`input[name="${name}"][value="${value}"]`);
    if (!input) return;
    input.checked = true;
    if (name === 'type') type = value;
    else severity = value;
    warning.textContent = '';
  };
  const submit = () => {
    if (!type) {
      warning.textContent = say('flag.categoryMissing');
      dialog.querySelector('input[name="type"]').focus();
      return;
    }
    const tooLong = count.tooLong();
    if (tooLong) {
      warning.textContent = say('flag.commentTooLong', tooLong);
      comment.focus();
      return;
    }
    const changed = fix.value !== before;
    close({ side: place.side, start: place.whole ? null : place.start, end: place.whole ? null : place.end, type, severity, comment: comment.value.trim() || null, wording: changed ? withFix(unit, place, fix.value) : null });
  };

  dialog.addEventListener('change', (event) => {
    if (event.target.name === 'type' || event.target.name === 'severity') choose(event.target.name, event.target.value);
  });
  fix.addEventListener('input', () => {
    preview.hidden = fix.value === before;
    preview.replaceChildren(...drawDiff(unit.target, withFix(unit, place, fix.value)));
  });
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
    close(null);
  });
  dialog.querySelector('form').addEventListener('submit', (event) => {
    event.preventDefault();
    submit();
  });
  dialog.addEventListener('keydown', (event) => {
    if (isComposing(event)) return;
    event.stopPropagation();
    const typing = event.target === fix || event.target === comment;
    const command = commandFor(event, 'flag', { typing, letters });
    if (!command) {
      if (event.key === 'Enter' && event.target.type === 'radio') {
        event.preventDefault();
        (event.target.name === 'type' ? dialog.querySelector('input[name="severity"]:checked') : fix).focus();
      }
      return;
    }
    event.preventDefault();
    if (command === 'back') close(null);
    else if (command === 'submit') submit();
    else if (command.startsWith('flag.category')) {
      choose('type', CATEGORIES[Number(command.slice(-1)) - 1]);
      dialog.querySelector('input[name="severity"]:checked').focus();
    } else {
      choose('severity', command.slice('flag.'.length).toUpperCase());
      fix.focus();
      fix.select();
    }
  });
  dialog.begin = () => dialog.querySelector('input[name="type"]').focus();
  return dialog;
}

const shorten = (text) => (text.length > 60 ? `${text.slice(0, 58)}…` : text);
