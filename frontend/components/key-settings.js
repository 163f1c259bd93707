/**
 * The person's own keys: each command can have another, single letters can be switched off (WCAG 2.1.4). A key that belongs to
 * another command on the same screen is refused with that command's name.
 */
import { modal, show } from './dialogs.js';
import { el, keycap, speaker } from './dom.js';
import { faceOf, isComposing, KEYMAP, keymap, keyOf } from './keymap.js';

/** Keys that belong to the browser, or without which nobody gets out. */
const RESERVED = /^(Ctrl\+(Key[WTNLRQ]|Shift\+Key[TNW])|F\d+|Tab|Shift\+Tab|Escape|(Ctrl\+|Alt\+|Shift\+)*(Control|Shift|Alt|Meta|OS)(Left|Right)|CapsLock|Lang[12]|HangulMode|Convert|NonConvert|KanaMode)$/;

const SCREENS = ['reading', 'alignment', 'approvals', 'list'];

/** Commands that can have another key: those of the screens, and whose keys are not how every dialog is left. */
export const changeable = () => keymap().filter(({ name, modes }) => name !== 'back' && name !== 'side.switch' && modes.some((mode) => SCREENS.includes(mode)));

/** The command that has a key on a screen of the other's, or null. */
export function ownerOf(key, command, table = keymap()) {
  const mine = table.find(({ name }) => name === command);
  return table.find(({ name, modes, keys }) => name !== command && keys.includes(key) && modes.some((mode) => mine?.modes.includes(mode)))?.name ?? null;
}

/** @param {HTMLElement & {labels: object, keys: {letters: boolean, keys: Record<string, string[]>}}} desk tells the server by `daejo-keys` */
export function keySettings(desk) {
  const say = speaker(desk.labels);
  return new Promise((resolve) => {
    const said = el('p', { class: 'form-warning', role: 'alert' });
    const list = el('dl', { class: 'keys key-settings' });
    const letters = el('input', { type: 'checkbox', ...(desk.keys.letters ? { checked: '' } : {}) });
    let asking = null;
    const store = (keys) => {
      desk.keys = { letters: letters.checked, keys };
      desk.dispatchEvent(new CustomEvent('daejo-keys', { bubbles: true, detail: desk.keys }));
      draw();
    };
    const without = (command) => Object.fromEntries(Object.entries(desk.keys.keys).filter(([name]) => name !== command));
    const draw = (focus = asking) => {
      list.replaceChildren(
        ...changeable().map(({ name, keys }) => {
          const own = Boolean(desk.keys.keys[name]);
          const label = say(`key.${name}`);
          const change = el('button', { type: 'button', class: 'quiet-button', 'data-command': name, 'aria-label': say('keys.changeOf', label), onclick: () => ask(name) }, asking === name ? say('keys.press') : say('keys.change'));
          const reset = own && el('button', { type: 'button', class: 'quiet-button', 'aria-label': say('keys.resetOf', label), onclick: () => back(name) }, say('keys.reset'));
          return el('div', { class: 'key-row' }, el('dt', {}, ...keys.map((key) => keycap(faceOf(key))), !keys.length && el('span', { class: 'key-none' }, '–')), el('dd', {}, el('span', {}, label), el('span', { class: 'key-buttons' }, change, reset)));
        }),
      );
      if (focus) list.querySelector(`[data-command="${focus}"]`)?.focus();
    };
    const ask = (name) => {
      asking = name;
      said.textContent = '';
      draw();
    };
    const back = (name) => {
      const came = KEYMAP.find((binding) => binding.name === name).keys;
      const taken = came.map((key) => [key, ownerOf(key, name)]).find(([, owner]) => owner);
      if (taken) said.textContent = say('keys.taken', faceOf(taken[0]), say(`key.${taken[1]}`));
      else {
        said.textContent = '';
        store(without(name));
        draw(name);
      }
    };
    const take = (key) => {
      const name = asking;
      const owner = ownerOf(key, name);
      if (RESERVED.test(key)) said.textContent = say('keys.reserved', faceOf(key));
      else if (owner) said.textContent = say('keys.taken', faceOf(key), say(`key.${owner}`));
      else {
        said.textContent = '';
        asking = null;
        // The first key goes; arrows and the like beside it stay.
        const others = keymap().find((binding) => binding.name === name).keys.slice(1);
        store({ ...desk.keys.keys, [name]: [key, ...others.filter((other) => other !== key)] });
        draw(name);
      }
    };
    letters.addEventListener('change', () => store(desk.keys.keys));
    const done = el('button', { type: 'button', class: 'main-button', onclick: () => close(null) }, say('button.close'), keycap('Esc'));
    const all = el('button', { type: 'button', class: 'quiet-button', onclick: () => ((said.textContent = ''), store({})) }, say('keys.resetAll'));
    const { dialog, close } = modal('keys-dialog', say('key.keys.settings'), [
      el('label', { class: 'keys-letters' }, letters, el('span', {}, say('keys.letters'))),
      said,
      el('div', { class: 'keys-scroll', tabindex: '0', role: 'region', 'aria-label': say('key.keys.settings') }, list),
      el('div', { class: 'form-buttons' }, all, done),
    ], resolve);
    dialog.addEventListener(
      'keydown',
      (event) => {
        if (!asking || isComposing(event)) return;
        if (event.code === 'Escape') {
          asking = null;
          draw();
        } else if (/^(Control|Shift|Alt|Meta)(Left|Right)$/.test(event.code)) return;
        else take(keyOf(event));
        event.preventDefault();
        event.stopPropagation();
      },
      { capture: true },
    );
    dialog.addEventListener('cancel', (event) => asking && event.stopImmediatePropagation(), { capture: true });
    show(desk, dialog, letters);
    draw();
  });
}
