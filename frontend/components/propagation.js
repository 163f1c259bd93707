/**
 * One fix for every place where it belongs: the places in this article and in the others that have not gone out, sorted by how
 * near they are, ticked and previewed, changed by one command.
 */
import { modal, show } from './dialogs.js';
import { el, icon, keycap, speaker } from './dom.js';
import { drawDiff } from './flag-form.js';
import { isComposing } from './keymap.js';

const KINDS = ['SAME_WORD', 'OTHER_FORM', 'OTHER_SOURCE'];

/** So many places are drawn at a time. */
const PAGE = 40;

export class Propagation {
  /** @param {import('./daejo-workbench.js').DaejoWorkbench} desk */
  constructor(desk) {
    this.desk = desk;
  }

  /** Asks the server where else it stands what the active row's fix, or the marked issue, changes. */
  open() {
    const { desk } = this;
    const unit = desk.rows.row?.unit;
    if (!unit) return;
    if (!desk.rights.edit) {
      desk.announce(desk.say('say.mayNotPropagate'));
      return;
    }
    this.unit = unit;
    this.mark = desk.rows.mark;
    desk.announce(desk.say('propagate.looking'));
    this.#ask({});
  }

  #ask(more) {
    this.desk.dispatchEvent(new CustomEvent('daejo-propagate', { detail: { unit: this.unit.id, issue: this.mark, ...more } }));
  }

  /** Shows what the server found. */
  async offer(plan) {
    const { desk } = this;
    if (!this.unit) return;
    if (!plan.changes.length) {
      desk.announce(desk.say('propagate.nothingChanged'));
      return;
    }
    desk.announce('');
    const answer = await askPlaces(desk, desk.labels, plan);
    desk.rows.row?.focus();
    if (!answer) return;
    if (answer.again) this.#ask(answer.again);
    else desk.outbox.send('propagate', this.unit, { from: plan.changes[plan.chosen].from, to: plan.changes[plan.chosen].to, places: answer.places });
  }
}

/** The ticked places, those of one row together. */
function merged(places) {
  const rows = new Map();
  for (const { unit, version, spans } of places) {
    const row = rows.get(unit) ?? { unit, version, spans: [] };
    row.spans.push(...spans);
    rows.set(unit, row);
  }
  return [...rows.values()];
}

/**
 * @returns {Promise<{places: object[]} | {again: {chosen?: number, korean?: string}} | null>} null when left; `again`: to be looked up otherwise
 */
function askPlaces(host, labels, plan) {
  const say = speaker(labels);
  const change = plan.changes[plan.chosen];
  return new Promise((resolve) => {
    const boxes = new Map();
    const count = el('p', { class: 'propagate-count', role: 'status' });
    const ticked = () => plan.places.filter((place) => boxes.get(place)?.checked);
    const tell = () => {
      const rows = merged(ticked()).length;
      count.textContent = say('propagate.ticked', rows, plan.places.length);
      take.disabled = rows === 0;
    };
    const entry = (place) => {
      const box = el('input', { type: 'checkbox', disabled: Boolean(place.bar), onchange: tell, ...(place.kind === 'SAME_WORD' && !place.bar ? { checked: '' } : {}) });
      boxes.set(place, box);
      return el(
        'li',
        { class: 'place' },
        el(
          'label',
          {},
          box,
          el(
            'span',
            { class: 'place-text' },
            el('span', { class: 'place-where' }, place.here ? say('row.name', place.n) : say('propagate.elsewhere', place.title, place.n), ' · ', say(`state.${place.state}`)),
            place.bar && el('span', { class: 'place-bar' }, icon('PROPOSED'), say(`propagate.bar.${place.bar}`)),
            el('span', { class: 'place-diff', lang: 'en' }, ...drawDiff(place.before, place.after)),
            place.source && el('span', { class: 'place-source', lang: 'ko' }, place.source),
          ),
        ),
      );
    };
    const section = (kind) => {
      const places = plan.places.filter((place) => place.kind === kind);
      if (!places.length) return null;
      const list = el('ul', { class: 'places' }, ...places.slice(0, PAGE).map(entry));
      let drawn = Math.min(PAGE, places.length);
      // A place that is not drawn yet is not ticked: nothing is changed that could not be seen.
      const more = el('button', { type: 'button', class: 'quiet-button' }, say('propagate.showMore', places.length - drawn));
      more.onclick = () => {
        list.append(...places.slice(drawn, drawn + PAGE).map(entry));
        drawn = Math.min(drawn + PAGE, places.length);
        more.textContent = say('propagate.showMore', places.length - drawn);
        more.hidden = drawn >= places.length;
        tell();
      };
      more.hidden = drawn >= places.length;
      const all = el('button', { type: 'button', class: 'quiet-button' }, say('propagate.all'));
      all.onclick = () => {
        const mine = places.map((place) => boxes.get(place)).filter((box) => box && !box.disabled);
        const on = mine.some((box) => !box.checked);
        mine.forEach((box) => (box.checked = on));
        tell();
      };
      const title = kind === 'OTHER_SOURCE' && !plan.korean ? say('propagate.kind.UNKNOWN') : say(`propagate.kind.${kind}`, plan.korean);
      return el('section', { class: 'place-kind' }, el('h3', {}, `${title} `, el('span', { class: 'place-number' }, String(places.length))), all, list, more);
    };
    const korean = el('input', { type: 'text', lang: 'ko', maxlength: '200', value: plan.korean, 'aria-label': say('propagate.korean') });
    const search = () => korean.value.trim() !== plan.korean && close({ again: { chosen: plan.chosen, korean: korean.value.trim() } });
    const choices = plan.changes.length > 1 && el(
      'div',
      { class: 'propagate-changes', role: 'group', 'aria-label': say('propagate.which') },
      ...plan.changes.map((one, i) => el('button', { type: 'button', class: 'filter', 'aria-pressed': String(i === plan.chosen), onclick: () => i !== plan.chosen && close({ again: { chosen: i } }) }, ...drawDiff(one.from, one.to))),
    );
    const take = el('button', { type: 'button', class: 'main-button', onclick: () => close({ places: merged(ticked()) }) }, say('propagate.take'), keycap('Ctrl+Enter'));
    const sections = KINDS.map(section);
    const { dialog, close } = modal('propagate-dialog', say('propagate.title'), [
      el('p', { class: 'propagate-change', lang: 'en' }, ...drawDiff(change.from, change.to)),
      choices,
      el('label', { class: 'field' }, el('span', {}, say('propagate.korean')), korean),
      plan.places.length
        ? el('div', { class: 'propagate-places', tabindex: '0', role: 'region', 'aria-label': say('propagate.places') }, ...sections.filter(Boolean), plan.more && el('p', {}, say('propagate.more')))
        : el('p', { class: 'dialog-lead' }, say('propagate.nowhere')),
      count,
      el('div', { class: 'form-buttons' }, el('button', { type: 'button', class: 'quiet-button', onclick: () => close(null) }, say('button.cancel'), keycap('Esc')), take),
    ].filter(Boolean), resolve);
    korean.addEventListener('change', search);
    dialog.addEventListener('keydown', (event) => {
      if (isComposing(event)) return;
      if (event.code === 'Enter' && (event.ctrlKey || event.metaKey)) {
        event.preventDefault();
        if (!take.disabled) take.click();
      } else if (event.code === 'Enter' && event.target === korean) {
        event.preventDefault();
        search();
      } else if (event.target !== korean && (event.code === 'KeyJ' || event.code === 'KeyK')) {
        event.preventDefault();
        const open = [...boxes.values()].filter((box) => !box.disabled);
        const at = open.indexOf(document.activeElement);
        open[Math.max(0, Math.min(open.length - 1, at + (event.code === 'KeyJ' ? 1 : -1)))]?.focus();
      }
    });
    tell();
    show(host, dialog, [...boxes.values()].find((box) => !box.disabled) ?? korean);
  });
}
