/**
 * What every screen needs: Vaadin's connection indicator lies outside all landmarks, so it is said to be what it is.
 */
const mark = () => {
  const indicator = document.querySelector('vaadin-connection-indicator');
  indicator?.setAttribute('role', 'status');
  return Boolean(indicator);
};

if (!mark()) {
  const observer = new MutationObserver(() => mark() && observer.disconnect());
  observer.observe(document.body, { childList: true });
}
