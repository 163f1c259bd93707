/**
 * What keys, mouse and touch mean on the workbench: a key or a button calls a command of the keymap, a pointer goes to a row.
 */
import { commandFor, isComposing } from './keymap.js';

/** Fields that letters are typed into. */
export const TYPING = 'input:not([type="radio"]):not([type="checkbox"]):not([type="button"]), textarea, select, [contenteditable="true"]';
const PRESSABLE = 'button, a[href], summary, input, select, [role="button"], [role="tab"], [role="menuitem"], [role="option"], vaadin-tab';
const ELSEWHERE = 'dialog, [role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"], vaadin-dialog, vaadin-confirm-dialog';
const NATIVE_ON_CONTROLS = /^(Enter|NumpadEnter|Space|Tab|Arrow(Up|Down|Left|Right)|Home|End)$/;

export class Presses {
  /** @param {import('./daejo-workbench.js').DaejoWorkbench} desk */
  constructor(desk) {
    this.desk = desk;
  }

  begin() {
    document.addEventListener('keydown', this.onKey);
    document.addEventListener('click', this.onClick);
    this.desk.addEventListener('pointerup', this.onPointerUp);
  }

  end() {
    document.removeEventListener('keydown', this.onKey);
    document.removeEventListener('click', this.onClick);
    this.desk.removeEventListener('pointerup', this.onPointerUp);
  }

  onPointerUp = (event) => {
    const { desk } = this;
    const row = event.target.closest?.('daejo-row');
    if (!row?.unit || event.target.closest('button, textarea, input')) return;
    const index = desk.rows.indexOf(row);
    const mark = event.target.closest('[data-marks]')?.dataset.marks.split(' ')[0];
    // The browser settles its own selection after this event.
    setTimeout(() => {
      if (index !== desk.rows.index) {
        desk.decisions.leave();
        desk.selection.clear();
        desk.rows.goTo(index, { mark: mark ? Number(mark) : null });
      } else if (mark) {
        desk.rows.goTo(index, { mark: Number(mark) });
      }
      if (desk.mode === 'alignment') desk.alignment.takePointer(row, event);
      else if (!desk.selection.takeFromMouse(row) && event.pointerType !== 'touch') desk.selection.clear();
    });
  };

  /** Buttons anywhere on the screen that name a command of the keymap do what its key does. */
  onClick = (event) => {
    const { desk } = this;
    const button = event.target.closest?.('[data-act]');
    if (!button || button.disabled) return;
    if (button.dataset.act === 'revision.restore') return desk.decisions.restore(button);
    if (button.dataset.act === 'dismissal.takeBack') return desk.decisions.takeBackDismissal(button);
    if (button.dataset.thread) {
      desk.talk.answer(Number(button.dataset.thread));
      return;
    }
    if (button.dataset.mark) desk.rows.setMark(Number(button.dataset.mark));
    return desk.run(button.dataset.act);
  };

  onKey = (event) => {
    const { desk } = this;
    const target = /** @type {HTMLElement} */ (event.composedPath()[0]);
    if (event.defaultPrevented || target.closest?.(ELSEWHERE) || document.querySelector('dialog:modal')) return;
    const typing = Boolean(target.closest?.(TYPING));
    if (typing) {
      if (event.key === 'Escape' && !isComposing(event)) desk.rows.row?.focus();
      return;
    }
    if (desk.resuming) {
      if (!event.ctrlKey && !event.metaKey && !event.altKey) event.preventDefault();
      return;
    }
    if (desk.decisions.editing && (target === document.body || target.localName === 'daejo-row')) {
      // The focus slipped out of the editor: what is typed belongs there.
      desk.decisions.editing.editor.querySelector('textarea').focus();
      return;
    }
    if (NATIVE_ON_CONTROLS.test(event.code) && target.closest?.(PRESSABLE)) return;
    const command = commandFor(event, desk.mode, { letters: desk.letters });
    // Nobody is kept in the list by it: Shift+Tab leads out.
    const side = desk.mode === 'alignment' ? target.localName === 'daejo-row' : desk.selection.span;
    if (!command || (command === 'side.switch' && !side)) return;
    event.preventDefault();
    desk.run(command);
  };
}
