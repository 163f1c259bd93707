/** What re-aligning would change, place by place, before anybody takes it. */
import { modal, show } from './dialogs.js';
import { el, keycap, speaker } from './dom.js';

/** @returns {Promise<true | null>} null when left */
export function askRealignment(host, labels, plan) {
  const say = speaker(labels);
  const rowOf = (row) =>
    el(
      'div',
      { class: 'plan-row' },
      el('span', { class: 'plan-number' }, row.n ? String(row.n) : ''),
      el('span', { lang: 'ko' }, row.source || el('em', {}, say('row.empty.SOURCE'))),
      el('span', { lang: 'en' }, row.target || el('em', {}, say('row.empty.TARGET'))),
    );
  const part = (kind, rows) => el('div', { class: `plan-${kind}` }, el('h4', {}, say(`realign.${kind}`)), ...rows.map(rowOf));
  const places = plan.shown.map((place, i) => el('section', { class: 'plan-place' }, el('h3', {}, say('realign.place', i + 1)), part('before', place.before), part('after', place.after)));
  return new Promise((resolve) => {
    const take = el('button', { type: 'button', class: 'main-button', onclick: () => close(true) }, say('realign.take'));
    const { dialog, close } = modal('realign-dialog', say('realign.title'), [
      el('p', { class: 'dialog-lead' }, say('realign.lead', plan.places, plan.before, plan.after, plan.standing)),
      el(
        'div',
        { class: 'plan', tabindex: '0', role: 'region', 'aria-label': say('realign.title') },
        ...places,
        plan.places > plan.shown.length && el('p', {}, say('realign.more', plan.places - plan.shown.length)),
      ),
      el('div', { class: 'form-buttons' }, el('button', { type: 'button', class: 'quiet-button', onclick: () => close(null) }, say('button.cancel'), keycap('Esc')), take),
    ], resolve);
    show(host, dialog, take);
  });
}
