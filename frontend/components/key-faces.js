/**
 * The keys printed on buttons and links: each names its command, and shows the key by which this person calls it, or none where there is
 * none, as where single letters are switched off (WCAG 2.1.4).
 */
import { faceOf, isCharacter, KEYMAP, keymap } from './keymap.js';

const CAPS = 'kbd[data-key]';

/** @type {MutationObserver | null} */
let watching = null;
let letters = true;

const keysOf = (table, command) => table.find(({ name }) => name === command)?.keys;

/**
 * What is printed for a command: as it came where the person changed nothing about it.
 *
 * @param {string} command
 * @param {string} came how the key is printed that the command comes with
 * @param {boolean} single whether single letters are commands
 * @returns {string} empty for a command without any key
 */
export function faceFor(command, came, single, table = keymap()) {
  const own = keysOf(table, command);
  if (!own) return came;
  const works = own.filter((key) => single || !isCharacter(key));
  const first = keysOf(KEYMAP, command)[0];
  if (own[0] === first && works[0] === first) return came;
  return works.length ? faceOf(works[0]) : '';
}

function paint() {
  document.querySelectorAll(CAPS).forEach((/** @type {HTMLElement} */ cap) => {
    cap.dataset.came ??= cap.textContent;
    const face = faceFor(cap.dataset.key, cap.dataset.came, letters);
    if (cap.textContent !== face) cap.textContent = face;
    if (cap.hidden !== !face) cap.hidden = !face;
  });
}

/** Prints the person's keys wherever a key is printed, now and on what comes later. @param {boolean} single whether single letters are commands */
export function faceKeys(single) {
  letters = single;
  paint();
  watching ??= new MutationObserver(paint);
  watching.disconnect();
  // Where every key is as it came, nothing that comes later is to be painted over.
  if (single && keymap().every((binding) => KEYMAP.includes(binding))) return;
  watching.observe(document.body, { childList: true, subtree: true });
}
