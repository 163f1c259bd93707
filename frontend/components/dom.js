/**
 * Small helpers that build light DOM from values, never from markup: whatever a text holds stays text.
 */

/**
 * Makes an element. Attributes whose value is null, undefined or false are left out; `on…` functions become listeners.
 *
 * @param {string} tag
 * @param {Record<string, any>} [attributes]
 * @param {...(Node | string | null | undefined | false)} children
 * @returns {any}
 */
export function el(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (typeof value === 'function') element.addEventListener(name.slice(2), value);
    else element.setAttribute(name, value === true ? '' : String(value));
  }
  element.append(...children.filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

/** Hands over to an element's setters what was set on it before its module had loaded. */
export function claim(element, names) {
  for (const name of names) {
    if (!Object.hasOwn(element, name)) continue;
    const value = element[name];
    delete element[name];
    element[name] = value;
  }
}

/** Outlines on a 16 × 16 grid, drawn with the current colour. */
const ICONS = {
  UNREAD: 'M8 2.5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 0 0 0-11z',
  OK: 'M3 8.5l3.4 3.5L13 4.8',
  FLAGGED: 'M4 14V2.5h8.2L10.4 5.6l1.8 3.2H4',
  PROPOSED: 'M3 13l.8-3.2L10.9 2.7l2.4 2.4-7.1 7.1zM9.2 4.4l2.4 2.4',
  APPROVED: 'M1.5 8.8l2.9 3L9.6 5M7.6 11.8l.2.2L14 4.8',
  ACCEPTED_WITH_EDIT: 'M1.5 8.6l2.7 2.8L8 6.6M8 13.6l.4-1.9 4.4-4.4 1.5 1.5-4.4 4.4z',
  REJECTED: 'M4 4l8 8M12 4l-8 8',
  FURNITURE: 'M2.5 8h11M5 4.5h6M5 11.5h6',
  restore: 'M3.2 6.5A5.2 5.2 0 1 1 3 9.6M3 2.8v3.9h3.9',
  alone: 'M2.5 8h4M6.5 5.5v5M10 8h.2M12.8 8h.2',
  moved: 'M4 12.5V4.2M4 4L1.8 6.4M4 4l2.2 2.4M12 3.5v8.3M12 12l-2.2-2.4M12 12l2.2-2.4',
  talk: 'M2.5 3h11v7.5H8L5 13.5v-3H2.5z',
  up: 'M3.5 10L8 5.5l4.5 4.5',
  down: 'M3.5 6L8 10.5 12.5 6',
  close: 'M4 4l8 8M12 4l-8 8',
  doubt: 'M5.6 6a2.4 2.4 0 1 1 3.3 2.3c-.7.3-.9.7-.9 1.5M8 12.4v.3',
};

/** A decorative icon; the word beside it says the same. */
export function icon(name) {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('aria-hidden', 'true');
  svg.classList.add('icon');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', ICONS[name] ?? ICONS.UNREAD);
  svg.append(path);
  return svg;
}

/**
 * Looks up visible words. A missing one shows its key, so that it is seen and mended.
 *
 * @param {Record<string, string>} labels
 * @returns {(key: string, ...values: (string | number)[]) => string} `{0}`, `{1}` stand for the values
 */
export function speaker(labels) {
  return (key, ...values) => values.reduce((text, value, i) => text.replaceAll(`{${i}}`, String(value)), labels?.[key] ?? key);
}

/** A key cap, as in "Ctrl+Enter". */
export const keycap = (/** @type {string} */ face) => el('kbd', {}, face);
