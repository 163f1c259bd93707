/**
 * What every screen needs, whatever it shows.
 */

/** Address and screen as they last went together; the first of both come from the server with the page. */
let together = null;

const now = () => {
  const shown = document.querySelector('.shell')?.dataset.path;
  return shown === undefined ? null : { address: location.pathname, shown };
};

/** The last time address and screen were found apart, as one string, or null where they went together. */
let apart = null;
let look;

/**
 * A step back on the heels of another navigation can change the address without asking the server for the screen (Flow's
 * browser-side router takes it for the end of the navigation before). Whoever pressed Back would look at one article under
 * the address of another: where one of the two has changed without the other, the page is loaded again. On the way back
 * the router shows the new screen before it changes the address, so only what is still apart at a second look counts,
 * and none is taken while the router is at work.
 */
const keepToTheAddress = () => {
  const here = now();
  const parted = here && together && (here.address === together.address) !== (here.shown === together.shown);
  const found = parted ? JSON.stringify(here) : null;
  if (!parted) together = here;
  else if (found === apart && !window.Vaadin?.Flow?.navigation) return location.reload();
  else lookAgain();
  apart = found;
};

const lookAgain = () => {
  clearTimeout(look);
  look = setTimeout(keepToTheAddress, 700);
};

together = now();
window.addEventListener('vaadin-navigated', () => (together ??= now()));
for (const moved of ['vaadin-navigated', 'popstate']) window.addEventListener(moved, lookAgain);

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
