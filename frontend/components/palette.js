/** Every command by its name in both languages, with its key: typed a part of, found, run. */
import { modal, show } from './dialogs.js';
import { el, keycap, speaker } from './dom.js';
import { faceOf, isComposing, keymap } from './keymap.js';

const INITIALS = [...'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ'];

/** A text with every Hangul syllable as its first consonant: "다음 행" is "ㄷㅇ ㅎ". */
export const initialsOf = (/** @type {string} */ text) =>
  [...text].map((c) => (c >= '가' && c <= '힣' ? INITIALS[Math.floor((c.charCodeAt(0) - 0xac00) / 588)] : c)).join('');

/** Whether a name answers to what was typed: each word of it somewhere in the name, as it is or by first consonants. */
export function answersTo(name, typed) {
  const plain = name.normalize('NFC').toLowerCase();
  const initials = initialsOf(plain).replaceAll(' ', '');
  return typed
    .normalize('NFC')
    .toLowerCase()
    .split(/\s+/)
    .filter(Boolean)
    .every((part) => plain.includes(part) || (/^[ㄱ-ㅎ]+$/.test(part) && initials.includes(part)));
}

/**
 * @param {Record<string, string>} otherNames the commands' names in the language that the interface is not in
 * @returns {Promise<string | null>} the command that was chosen; null when left
 */
export function askCommand(host, labels, mode, otherNames = {}) {
  const say = speaker(labels);
  return new Promise((resolve) => {
    const commands = keymap()
      .filter(({ name, modes }) => modes.includes(mode) && name !== 'palette.open' && name !== 'back')
      .map(({ name, keys }) => ({ name, keys, here: say(`key.${name}`), there: otherNames[name] ?? '' }));
    let at = 0;
    let found = commands;
    const list = el('ul', { class: 'palette-list', role: 'listbox', id: 'palette-list', 'aria-label': say('palette.list') });
    const input = el('input', { type: 'search', role: 'combobox', 'aria-expanded': 'true', 'aria-controls': 'palette-list', 'aria-autocomplete': 'list', 'aria-label': say('palette.type'), placeholder: say('palette.type'), autocomplete: 'off' });
    const none = el('p', { class: 'dialog-lead', role: 'status' });
    const draw = () => {
      found = commands.filter(({ here, there }) => answersTo(here, input.value) || answersTo(there, input.value));
      at = Math.max(0, Math.min(at, found.length - 1));
      list.replaceChildren(
        ...found.map(({ name, keys, here, there }, i) =>
          el(
            'li',
            { role: 'option', id: `palette-${i}`, 'aria-selected': String(i === at), 'data-command': name, onclick: () => close(name) },
            el('span', { class: 'palette-name' }, here, there && there !== here ? el('span', { class: 'palette-other' }, there) : null),
            el('span', { class: 'palette-keys' }, ...keys.map((key) => keycap(faceOf(key)))),
          ),
        ),
      );
      none.textContent = found.length ? '' : say('palette.none');
      if (found.length) input.setAttribute('aria-activedescendant', `palette-${at}`);
      else input.removeAttribute('aria-activedescendant');
      list.children[at]?.scrollIntoView({ block: 'nearest' });
    };
    const { dialog, close } = modal('palette-dialog', say('key.palette.open'), [input, list, none], resolve);
    input.addEventListener('input', () => {
      at = 0;
      draw();
    });
    dialog.addEventListener('keydown', (event) => {
      if (isComposing(event)) return;
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.code];
      if (step) {
        event.preventDefault();
        at = (at + step + found.length) % Math.max(1, found.length);
        draw();
      } else if (event.code === 'Enter' || event.code === 'NumpadEnter') {
        event.preventDefault();
        if (found[at]) close(found[at].name);
      }
    });
    show(host, dialog, input);
    draw();
  });
}
