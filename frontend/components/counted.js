/**
 * Counts what is typed into a field that takes only so much: nothing is cut, near the limit it is said how much is left, and beyond it
 * by how much.
 */
import { el } from './dom.js';

/** From this share of the limit on the count is shown. */
const NEAR = 0.9;

let serial = 0;

/**
 * @param {HTMLTextAreaElement | HTMLInputElement} field
 * @param {number} limit in UTF-16 code units, as the desk counts
 * @param {(key: string, ...values: (string | number)[]) => string} say
 * @returns {{line: HTMLElement, tooLong: () => string | null}} `line` goes below the field; `tooLong` says why it cannot be taken
 */
export function counted(field, limit, say) {
  const id = `count-${++serial}`;
  const line = el('p', { class: 'count', id, hidden: true });
  const number = new Intl.NumberFormat(document.documentElement.lang || undefined);
  const tooLong = () => {
    const length = field.value.trim().length;
    return length > limit ? say('count.beyond', number.format(length - limit), number.format(limit)) : null;
  };
  const show = () => {
    const length = field.value.trim().length;
    const beyond = tooLong();
    line.hidden = length < limit * NEAR;
    line.textContent = line.hidden ? '' : beyond ?? say('count.near', number.format(length), number.format(limit));
    line.toggleAttribute('data-beyond', Boolean(beyond));
    if (beyond) field.setAttribute('aria-invalid', 'true');
    else field.removeAttribute('aria-invalid');
  };
  field.setAttribute('aria-describedby', id);
  field.addEventListener('input', show);
  show();
  return { line, tooLong };
}
