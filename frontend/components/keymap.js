/**
 * The keys of the workbench as one table: what each command is called, where it holds, and which keys call it.
 *
 * Keys are written as `Shift+KeyN`: modifiers in the order Ctrl, Alt, Shift, then `KeyboardEvent.code`, so that a Korean
 * keyboard layout changes nothing. `Ctrl` stands for the Command key as well. A name never changes once people may remap it.
 *
 * @typedef {'reading' | 'alignment' | 'approvals' | 'flag' | 'editor' | 'list' | 'proof'} Mode
 * @typedef {{name: string, modes: Mode[], keys: string[], letter?: boolean}} Binding
 */

/** @type {Binding[]} */
export const KEYMAP = [
  { name: 'row.next', modes: ['reading', 'alignment', 'list'], keys: ['KeyJ', 'ArrowDown'], letter: true },
  { name: 'row.previous', modes: ['reading', 'alignment', 'list'], keys: ['KeyK', 'ArrowUp'], letter: true },
  { name: 'row.first', modes: ['reading', 'alignment'], keys: ['Ctrl+Home'] },
  { name: 'row.last', modes: ['reading', 'alignment'], keys: ['Ctrl+End'] },
  { name: 'issue.next', modes: ['reading'], keys: ['KeyN'], letter: true },
  { name: 'issue.previous', modes: ['reading'], keys: ['Shift+KeyN'], letter: true },
  { name: 'issue.nextInRow', modes: ['reading'], keys: ['BracketRight'], letter: true },
  { name: 'issue.previousInRow', modes: ['reading'], keys: ['BracketLeft'], letter: true },
  { name: 'row.okAndNext', modes: ['reading'], keys: ['Enter'] },
  { name: 'row.okAndStay', modes: ['reading'], keys: ['Shift+Enter'] },
  { name: 'word.next', modes: ['reading'], keys: ['ArrowRight'] },
  { name: 'word.previous', modes: ['reading'], keys: ['ArrowLeft'] },
  { name: 'word.extendForward', modes: ['reading'], keys: ['Shift+ArrowRight'] },
  { name: 'word.extendBack', modes: ['reading'], keys: ['Shift+ArrowLeft'] },
  { name: 'character.next', modes: ['reading'], keys: ['Alt+ArrowRight'] },
  { name: 'character.previous', modes: ['reading'], keys: ['Alt+ArrowLeft'] },
  { name: 'character.extendForward', modes: ['reading'], keys: ['Alt+Shift+ArrowRight'] },
  { name: 'character.extendBack', modes: ['reading'], keys: ['Alt+Shift+ArrowLeft'] },
  { name: 'side.switch', modes: ['reading', 'alignment'], keys: ['Tab'] },
  { name: 'flag.open', modes: ['reading'], keys: ['KeyF'], letter: true },
  { name: 'edit.open', modes: ['reading'], keys: ['KeyE'], letter: true },
  { name: 'decision.accept', modes: ['reading'], keys: ['KeyA'], letter: true },
  { name: 'decision.reject', modes: ['reading'], keys: ['KeyR'], letter: true },
  { name: 'term.adopt', modes: ['reading'], keys: ['KeyT'], letter: true },
  { name: 'propagate.open', modes: ['reading'], keys: ['KeyP'], letter: true },
  { name: 'run.extendDown', modes: ['reading'], keys: ['Shift+KeyJ', 'Shift+ArrowDown'], letter: true },
  { name: 'run.extendUp', modes: ['reading'], keys: ['Shift+KeyK', 'Shift+ArrowUp'], letter: true },
  { name: 'panel.history', modes: ['reading'], keys: ['KeyH'], letter: true },
  { name: 'panel.names', modes: ['reading'], keys: ['KeyL'], letter: true },
  { name: 'panel.dismissed', modes: ['reading'], keys: ['KeyD'], letter: true },
  { name: 'panel.evidence', modes: ['reading', 'alignment'], keys: ['Space'], letter: true },
  { name: 'find.open', modes: ['reading', 'list'], keys: ['Slash'], letter: true },
  { name: 'preview.open', modes: ['reading'], keys: ['KeyV'], letter: true },
  { name: 'release.open', modes: ['reading'], keys: ['KeyX'], letter: true },
  { name: 'article.next', modes: ['reading'], keys: ['Shift+KeyX'], letter: true },
  { name: 'comment.open', modes: ['reading'], keys: ['KeyM'], letter: true },
  { name: 'panel.comments', modes: ['reading'], keys: ['Shift+KeyM'], letter: true },
  { name: 'undo', modes: ['reading', 'alignment', 'approvals'], keys: ['Ctrl+KeyZ'] },
  { name: 'redo', modes: ['alignment'], keys: ['Ctrl+Shift+KeyZ', 'Ctrl+KeyY'] },
  { name: 'screen.other', modes: ['reading', 'alignment'], keys: ['KeyG'], letter: true },
  { name: 'palette.open', modes: ['reading', 'alignment', 'approvals'], keys: ['Ctrl+KeyK'] },
  { name: 'keys.settings', modes: ['reading', 'alignment', 'approvals'], keys: [] },
  { name: 'help', modes: ['reading', 'alignment', 'approvals'], keys: ['Shift+Slash'], letter: true },
  { name: 'back', modes: ['reading', 'alignment', 'flag', 'editor'], keys: ['Escape'] },

  { name: 'proof.published', modes: ['proof'], keys: ['Digit1', 'Numpad1'], letter: true },
  { name: 'proof.marked', modes: ['proof'], keys: ['Digit2', 'Numpad2'], letter: true },
  { name: 'proof.received', modes: ['proof'], keys: ['Digit3', 'Numpad3'], letter: true },
  { name: 'proof.close', modes: ['proof'], keys: ['KeyV', 'Escape'], letter: true },

  { name: 'caret.nextWord', modes: ['alignment'], keys: ['ArrowRight'] },
  { name: 'caret.previousWord', modes: ['alignment'], keys: ['ArrowLeft'] },
  { name: 'caret.nextCharacter', modes: ['alignment'], keys: ['Alt+ArrowRight'] },
  { name: 'caret.previousCharacter', modes: ['alignment'], keys: ['Alt+ArrowLeft'] },
  { name: 'caret.nextSegment', modes: ['alignment'], keys: ['Ctrl+ArrowRight'] },
  { name: 'caret.previousSegment', modes: ['alignment'], keys: ['Ctrl+ArrowLeft'] },
  { name: 'align.confirmAndNext', modes: ['alignment'], keys: ['Enter'] },
  { name: 'align.confirm', modes: ['alignment'], keys: ['KeyA'], letter: true },
  { name: 'align.doubt', modes: ['alignment'], keys: ['KeyR'], letter: true },
  { name: 'align.nextDoubtful', modes: ['alignment'], keys: ['KeyN'], letter: true },
  { name: 'align.previousDoubtful', modes: ['alignment'], keys: ['Shift+KeyN'], letter: true },
  { name: 'align.moveUp', modes: ['alignment'], keys: ['KeyU'], letter: true },
  { name: 'align.moveDown', modes: ['alignment'], keys: ['KeyD'], letter: true },
  { name: 'align.runUp', modes: ['alignment'], keys: ['Shift+KeyU'], letter: true },
  { name: 'align.runDown', modes: ['alignment'], keys: ['Shift+KeyD'], letter: true },
  { name: 'align.extendDown', modes: ['alignment'], keys: ['Shift+KeyJ', 'Shift+ArrowDown'], letter: true },
  { name: 'align.extendUp', modes: ['alignment'], keys: ['Shift+KeyK', 'Shift+ArrowUp'], letter: true },
  { name: 'align.split', modes: ['alignment'], keys: ['KeyS'], letter: true },
  { name: 'align.join', modes: ['alignment'], keys: ['KeyM'], letter: true },
  { name: 'align.merge', modes: ['alignment'], keys: ['Shift+KeyM'], letter: true },
  { name: 'align.link', modes: ['alignment'], keys: ['KeyL'], letter: true },
  { name: 'align.unlink', modes: ['alignment'], keys: ['Shift+KeyL'], letter: true },
  { name: 'align.realign', modes: ['alignment'], keys: ['Shift+KeyR'], letter: true },
  { name: 'row.strike', modes: ['alignment'], keys: ['KeyX'], letter: true },

  { name: 'approval.next', modes: ['approvals'], keys: ['KeyJ', 'ArrowDown'], letter: true },
  { name: 'approval.previous', modes: ['approvals'], keys: ['KeyK', 'ArrowUp'], letter: true },
  { name: 'approval.approve', modes: ['approvals'], keys: ['KeyA'], letter: true },
  { name: 'approval.approveOne', modes: ['approvals'], keys: ['Shift+KeyA'], letter: true },
  { name: 'approval.edit', modes: ['approvals'], keys: ['KeyE'], letter: true },
  { name: 'approval.reject', modes: ['approvals'], keys: ['KeyR'], letter: true },
  { name: 'approval.rejectOne', modes: ['approvals'], keys: ['Shift+KeyR'], letter: true },
  { name: 'approval.open', modes: ['approvals'], keys: ['KeyG'], letter: true },

  { name: 'article.assign', modes: ['list'], keys: ['KeyA'], letter: true },

  { name: 'flag.category1', modes: ['flag'], keys: ['Digit1', 'Numpad1'], letter: true },
  { name: 'flag.category2', modes: ['flag'], keys: ['Digit2', 'Numpad2'], letter: true },
  { name: 'flag.category3', modes: ['flag'], keys: ['Digit3', 'Numpad3'], letter: true },
  { name: 'flag.category4', modes: ['flag'], keys: ['Digit4', 'Numpad4'], letter: true },
  { name: 'flag.category5', modes: ['flag'], keys: ['Digit5', 'Numpad5'], letter: true },
  { name: 'flag.category6', modes: ['flag'], keys: ['Digit6', 'Numpad6'], letter: true },
  { name: 'flag.category7', modes: ['flag'], keys: ['Digit7', 'Numpad7'], letter: true },
  { name: 'flag.category8', modes: ['flag'], keys: ['Digit8', 'Numpad8'], letter: true },
  { name: 'flag.category9', modes: ['flag'], keys: ['Digit9', 'Numpad9'], letter: true },
  { name: 'flag.minor', modes: ['flag'], keys: ['KeyZ'], letter: true },
  { name: 'flag.major', modes: ['flag'], keys: ['KeyX'], letter: true },
  { name: 'flag.critical', modes: ['flag'], keys: ['KeyC'], letter: true },
  { name: 'submit', modes: ['flag', 'editor'], keys: ['Ctrl+Enter'] },
  { name: 'submitAndApprove', modes: ['editor'], keys: ['Ctrl+Shift+Enter'] },
];

/** A key that types a character: with it, single letters can be switched off and text fields are left alone (WCAG 2.1.4). */
const CHARACTER = /^(Shift\+)?(Key.|Digit.|Numpad.|Slash|Bracket\w+|Space|Comma|Period|Semicolon|Quote|Minus|Equal|Backquote|Backslash)$/;

export const isCharacter = (/** @type {string} */ key) => CHARACTER.test(key);

/** The table as the person has remapped it. */
let current = KEYMAP;

export const keymap = () => current;

/**
 * Puts the person's own keys in place of those that the table comes with.
 *
 * @param {Record<string, string[]>} keys of the commands that have others
 */
export function remap(keys) {
  current = KEYMAP.map((binding) => (keys?.[binding.name] ? { ...binding, keys: keys[binding.name], letter: keys[binding.name].some(isCharacter) } : binding));
}

/** True while an input method is composing: such a key belongs to the Hangul being typed, never to a command. */
export const isComposing = (/** @type {KeyboardEvent} */ event) => event.isComposing || event.keyCode === 229;

/** The key of an event in the notation of the table. */
export function keyOf(/** @type {KeyboardEvent} */ event) {
  const code = event.code === 'NumpadEnter' ? 'Enter' : event.code;
  return (event.ctrlKey || event.metaKey ? 'Ctrl+' : '') + (event.altKey ? 'Alt+' : '') + (event.shiftKey ? 'Shift+' : '') + code;
}

/**
 * The command that a key calls, or null.
 *
 * @param {KeyboardEvent} event
 * @param {Mode} mode
 * @param {{typing?: boolean, letters?: boolean}} where `typing`: the key goes into a text field, so that single keys are
 *   text; `letters: false`: the person has switched single-key commands off (WCAG 2.1.4)
 */
export function commandFor(event, mode, where = {}) {
  if (isComposing(event)) return null;
  const key = keyOf(event);
  const binding = current.find((candidate) => candidate.modes.includes(mode) && candidate.keys.includes(key));
  if (!binding || (isCharacter(key) && (where.typing || where.letters === false))) return null;
  return binding.name;
}

/** Every pair of commands that claim the same key in the same mode; empty when the table is sound. */
export function collisions(table = KEYMAP) {
  const owners = new Map();
  const found = [];
  for (const { name, modes, keys } of table) {
    for (const mode of modes) {
      for (const key of keys) {
        const place = `${mode} ${key}`;
        if (owners.has(place)) found.push(`${place}: ${owners.get(place)}, ${name}`);
        owners.set(place, name);
      }
    }
  }
  return found;
}

const FACES = {
  ArrowDown: '↓', ArrowUp: '↑', ArrowLeft: '←', ArrowRight: '→', BracketLeft: '[', BracketRight: ']', Escape: 'Esc',
  'Shift+Slash': '?', Comma: ',', Period: '.', Slash: '/', Semicolon: ';', Quote: "'", Minus: '-', Equal: '=', Backquote: '`', Backslash: '\\',
};

/** How a key is written for a person: `Shift+N`. */
export function faceOf(key) {
  if (FACES[key]) return FACES[key];
  return key
    .split('+')
    .map((part) => FACES[part] ?? part.replace(/^(Key|Digit|Numpad)/, ''))
    .join('+');
}
