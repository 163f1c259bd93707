/**
 * The modal dialogs of the workbench: a reason for a refusal, the Korean of a term, and the keys.
 */
import { counted } from './counted.js';
import { el, keycap, speaker } from './dom.js';
import { isComposing, keymap, faceOf } from './keymap.js';

/** Longest reason that the desk takes. */
const LONGEST_REASON = 2000;

let serial = 0;

/** A modal dialog that answers once; Esc answers null. */
export function modal(className, title, body, answer) {
  const id = `daejo-dialog-${++serial}`;
  let answered = false;
  const dialog = el('dialog', { class: `desk-dialog ${className}`, 'aria-labelledby': id }, el('h2', { id }, title), ...body);
  const close = (value) => {
    if (answered) return;
    answered = true;
    dialog.close();
    dialog.remove();
    answer(value);
  };
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
    close(null);
  });
  dialog.addEventListener('keydown', (event) => event.stopPropagation());
  return { dialog, close };
}

export function show(host, dialog, first) {
  host.append(dialog);
  dialog.showModal();
  first?.focus();
}

/**
 * Asks why; a refusal without a reason helps nobody, so an empty one is not taken.
 *
 * @param {{scopes?: string[], submit?: string}} how `scopes`: how far it may reach, the narrowest first, where that is asked, and `W`
 *   walks through them; `submit`: what the button says
 * @returns {Promise<{reason: string, scope?: string} | null>} null when left
 */
export function askReason(host, labels, title, canned, { scopes = [], submit = speaker(labels)('reason.submit') } = {}) {
  const say = speaker(labels);
  return new Promise((resolve) => {
    const free = el('textarea', { rows: '2', 'aria-label': say('reason.free') });
    const count = counted(free, LONGEST_REASON, say);
    const warning = el('p', { class: 'form-warning', role: 'alert' });
    const buttons = canned.map((reason, i) =>
      el('button', { type: 'button', class: 'reason', onclick: () => done(reason) }, i < 9 ? keycap(String(i + 1)) : null, el('span', {}, reason)),
    );
    const reach = scopes.map((scope, i) => el('input', { type: 'radio', name: `scope-${serial}`, value: scope, ...(i === 0 ? { checked: '' } : {}) }));
    const done = (reason) => close({ reason, scope: reach.find((radio) => radio.checked)?.value });
    const take = () => {
      const text = free.value.trim();
      const tooLong = count.tooLong();
      if (text && !tooLong) done(text);
      else {
        warning.textContent = tooLong ?? say('reason.missing');
        free.focus();
      }
    };
    const { dialog, close } = modal('reason-dialog', title, [
      el('div', { class: 'reasons' }, ...buttons),
      el('label', { class: 'field' }, el('span', {}, say('reason.free')), free),
      count.line,
      ...(reach.length > 1
        ? [el('fieldset', { class: 'scopes' }, el('legend', {}, say('scope.title'), keycap('W')), ...reach.map((radio) => el('label', {}, radio, el('span', {}, say(`scope.${radio.value}`)))))]
        : []),
      warning,
      el(
        'div',
        { class: 'form-buttons' },
        el('button', { type: 'button', class: 'quiet-button', onclick: () => close(null) }, say('button.cancel'), keycap('Esc')),
        el('button', { type: 'button', class: 'main-button', onclick: take }, submit, keycap('Ctrl+Enter')),
      ),
    ], resolve);
    dialog.addEventListener('keydown', (event) => {
      if (isComposing(event)) return;
      if (event.code === 'Enter' && (event.ctrlKey || event.metaKey)) {
        event.preventDefault();
        take();
      } else if (event.target !== free && event.code === 'KeyW' && reach.length > 1) {
        event.preventDefault();
        const next = reach[(reach.findIndex((radio) => radio.checked) + 1) % reach.length];
        next.checked = true;
        next.focus();
      } else if (event.target !== free && /^(Digit|Numpad)[1-9]$/.test(event.code)) {
        const button = buttons[Number(event.code.at(-1)) - 1];
        if (button) {
          event.preventDefault();
          button.click();
        }
      }
    });
    show(host, dialog, buttons[0] ?? free);
  });
}

/**
 * Asks which Korean an English term stands for.
 *
 * @returns {Promise<string | null>} null when left
 */
export function askTerm(host, labels, english) {
  const say = speaker(labels);
  return new Promise((resolve) => {
    const korean = el('input', { type: 'text', lang: 'ko', maxlength: '200', 'aria-label': say('term.korean') });
    const take = () => korean.value.trim() && close(korean.value.trim());
    const { dialog, close } = modal('term-dialog', say('term.title', english), [
      el('label', { class: 'field' }, el('span', {}, say('term.korean')), korean),
      el(
        'div',
        { class: 'form-buttons' },
        el('button', { type: 'button', class: 'quiet-button', onclick: () => close(null) }, say('button.cancel'), keycap('Esc')),
        el('button', { type: 'button', class: 'main-button', onclick: take }, say('term.submit'), keycap('Enter')),
      ),
    ], resolve);
    korean.addEventListener('keydown', (event) => {
      if (!isComposing(event) && event.code === 'Enter') {
        event.preventDefault();
        take();
      }
    });
    show(host, dialog, korean);
  });
}

/**
 * The keys that hold now, in the order of the table.
 *
 * @returns {Promise<'settings' | null>} whether the person wants others
 */
export function showHelp(host, labels, mode) {
  const say = speaker(labels);
  return new Promise((resolve) => {
    const rows = keymap().filter((binding) => binding.modes.includes(mode) && binding.keys.length && !/^flag\.category/.test(binding.name)).map(({ name, keys }) =>
      el('div', { class: 'key-row' }, el('dt', {}, ...keys.map((key) => keycap(faceOf(key)))), el('dd', {}, say(`key.${name}`))),
    );
    const done = el('button', { type: 'button', class: 'main-button', onclick: () => close(null) }, say('button.close'), keycap('Esc'));
    const change = el('button', { type: 'button', class: 'quiet-button', onclick: () => close('settings') }, say('key.keys.settings'));
    const { dialog, close } = modal('help-dialog', say('help.title'), [el('dl', { class: 'keys' }, ...rows), el('div', { class: 'form-buttons' }, change, done)], resolve);
    show(host, dialog, done);
  });
}
