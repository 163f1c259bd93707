/** The key that leads to the search over all articles, where there is one. */
import { commandFor } from './keymap.js';

document.addEventListener('keydown', (event) => {
  const field = document.getElementById('article-search');
  const target = /** @type {Element} */ (event.composedPath()[0]);
  if (!field || event.defaultPrevented || target.closest?.('input, textarea, select, [contenteditable="true"], dialog')) return;
  if (commandFor(event, 'list') !== 'find.open') return;
  event.preventDefault();
  field.focus();
});
