/**
 * What every screen needs, whatever it shows.
 */

const trimmed = (path) => path.replace(/^\/+|\/+$/g, '');

/**
 * A step back on the heels of another navigation can change the address without asking the server for the screen (Flow's
 * browser-side router takes it for the end of the navigation before). Whoever pressed Back would look at one article under
 * the address of another: the page is loaded again instead.
 */
const keepToTheAddress = () => {
  const shown = document.querySelector('.shell')?.dataset.path;
  if (shown === undefined) return;
  const base = trimmed(new URL(document.baseURI).pathname);
  if (trimmed(base ? trimmed(location.pathname).slice(base.length) : location.pathname) !== trimmed(shown)) location.reload();
};

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
