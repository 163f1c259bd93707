/**
 * What every screen needs, whatever it shows.
 */

/** Address and screen as they last went together; the first of both come from the server with the page. */
let together = null;

const now = () => {
  const shown = document.querySelector('.shell')?.dataset.path;
  return shown === undefined ? null : { address: location.pathname, shown };
};

/**
 * A step back on the heels of another navigation can change the address without asking the server for the screen (Flow's
 * browser-side router takes it for the end of the navigation before). Whoever pressed Back would look at one article under
 * the address of another: where one of the two has changed without the other, the page is loaded again.
 */
const keepToTheAddress = () => {
  const here = now();
  if (here && together && (here.address === together.address) !== (here.shown === together.shown)) location.reload();
  else together = here;
};

together = now();
window.addEventListener('vaadin-navigated', () => (together ??= now()));
for (const moved of ['vaadin-navigated', 'popstate']) window.addEventListener(moved, () => setTimeout(keepToTheAddress, 700));

/** Vaadin's connection indicator lies outside all landmarks, so it is said to be what it is. */
const mark = () => {
  const indicator = document.querySelector('vaadin-connection-indicator');
  indicator?.setAttribute('role', 'status');
  return Boolean(indicator);
};

if (!mark()) {
  const observer = new MutationObserver(() => mark() && observer.disconnect());
  observer.observe(document.body, { childList: true });
}
