import type { Direction } from '../../hub/messages.ts';

/** What a key means in the grid while no cell is being edited. */
export type GridKey =
  | { readonly kind: 'move'; readonly direction: Direction; readonly extend: boolean; readonly toEdge: boolean }
  | { readonly kind: 'home'; readonly extend: boolean; readonly corner: boolean }
  | { readonly kind: 'end'; readonly extend: boolean }
  | { readonly kind: 'page'; readonly direction: Direction; readonly extend: boolean }
  | { readonly kind: 'step'; readonly direction: Direction }
  | { readonly kind: 'edit'; readonly text: string | null }
  | { readonly kind: 'clear' }
  | { readonly kind: 'escape' }
  | { readonly kind: 'all' }
  | { readonly kind: 'rows' }
  | { readonly kind: 'columns' }
  | { readonly kind: 'undo' }
  | { readonly kind: 'redo' }
  | { readonly kind: 'toggle'; readonly what: 'bold' | 'italic' | 'underline' | 'strikethrough' }
  | { readonly kind: 'format'; readonly format: string }
  | { readonly kind: 'outline'; readonly on: boolean }
  | { readonly kind: 'filter' }
  | { readonly kind: 'sum' }
  | { readonly kind: 'now'; readonly what: 'day' | 'time' }
  | { readonly kind: 'hide'; readonly what: 'rows' | 'columns'; readonly hidden: boolean }
  | { readonly kind: 'addSheet' }
  | { readonly kind: 'show' }
  | { readonly kind: 'region' }
  | { readonly kind: 'fill'; readonly direction: 'down' | 'right' }
  | { readonly kind: 'open' }
  | { readonly kind: 'menu' }
  | { readonly kind: 'find' }
  | { readonly kind: 'save' }
  | { readonly kind: 'sheet'; readonly by: 1 | -1 }
  | { readonly kind: 'insert' }
  | { readonly kind: 'delete' }
  | { readonly kind: 'comment' }
  | { readonly kind: 'goTo' }
  | { readonly kind: 'calculate' };

export interface KeyPress { readonly key: string; readonly ctrlKey: boolean; readonly metaKey: boolean; readonly shiftKey: boolean; readonly altKey: boolean }

const ARROWS: Readonly<Record<string, Direction>> = { ArrowUp: 'up', ArrowDown: 'down', ArrowLeft: 'left', ArrowRight: 'right' };

const WITH_CTRL: Readonly<Record<string, GridKey>> = {
  a: { kind: 'all' }, z: { kind: 'undo' }, y: { kind: 'redo' }, b: { kind: 'toggle', what: 'bold' }, i: { kind: 'toggle', what: 'italic' }, u: { kind: 'toggle', what: 'underline' }, d: { kind: 'fill', direction: 'down' }, r: { kind: 'fill', direction: 'right' },
  f: { kind: 'find' }, s: { kind: 'save' }, g: { kind: 'goTo' }, ' ': { kind: 'columns' }, PageUp: { kind: 'sheet', by: -1 }, PageDown: { kind: 'sheet', by: 1 }, '+': { kind: 'insert' }, '=': { kind: 'insert' }, '-': { kind: 'delete' },
  5: { kind: 'toggle', what: 'strikethrough' }, ';': { kind: 'now', what: 'day' }, 9: { kind: 'hide', what: 'rows', hidden: true }, 0: { kind: 'hide', what: 'columns', hidden: true }, Backspace: { kind: 'show' },
};

/** With Ctrl and Shift, by what the key then writes. */
const WITH_SHIFT: Readonly<Record<string, GridKey>> = {
  z: { kind: 'redo' }, l: { kind: 'filter' }, ':': { kind: 'now', what: 'time' }, '(': { kind: 'hide', what: 'rows', hidden: false }, ')': { kind: 'hide', what: 'columns', hidden: false }, '*': { kind: 'region' },
  '!': { kind: 'format', format: '#,##0.00' }, '@': { kind: 'format', format: 'h:mm AM/PM' }, '#': { kind: 'format', format: 'd-mmm-yy' }, $: { kind: 'format', format: '$#,##0.00_);[Red]($#,##0.00)' }, '%': { kind: 'format', format: '0%' }, '^': { kind: 'format', format: '0.00E+00' }, '~': { kind: 'format', format: 'General' },
  '&': { kind: 'outline', on: true }, _: { kind: 'outline', on: false },
};

function plainKey({ key, shiftKey }: KeyPress): GridKey | null {
  switch (key) {
    case 'Enter': return { kind: 'step', direction: shiftKey ? 'up' : 'down' };
    case 'Tab': return { kind: 'step', direction: shiftKey ? 'left' : 'right' };
    case 'F2': return shiftKey ? { kind: 'comment' } : { kind: 'edit', text: null };
    case 'F5': return { kind: 'goTo' };
    case 'F9': return { kind: 'calculate' };
    case 'F11': return shiftKey ? { kind: 'addSheet' } : null;
    case 'F10': return shiftKey ? { kind: 'menu' } : null;
    case 'ContextMenu': return { kind: 'menu' };
    case 'Delete': return { kind: 'clear' };
    case 'Backspace': return { kind: 'edit', text: '' };
    case 'Escape': return { kind: 'escape' };
    case 'PageUp': return { kind: 'page', direction: 'up', extend: shiftKey };
    case 'PageDown': return { kind: 'page', direction: 'down', extend: shiftKey };
    default: return null;
  }
}

/** `null` for a key that the browser may have. Printable keys begin an edit with that letter. */
export function gridKey(press: KeyPress): GridKey | null {
  const { key, shiftKey, altKey } = press;
  const ctrl = press.ctrlKey || press.metaKey;
  const arrow = ARROWS[key];
  if (arrow !== undefined) return altKey ? (arrow === 'down' ? { kind: 'open' } : null) : { kind: 'move', direction: arrow, extend: shiftKey, toEdge: ctrl };
  if (key === 'Home') return { kind: 'home', extend: shiftKey, corner: ctrl };
  if (key === 'End' && ctrl) return { kind: 'end', extend: shiftKey };
  if (altKey && !ctrl && key === '=') return { kind: 'sum' };
  if (ctrl && !altKey) return (shiftKey ? WITH_SHIFT[key.toLowerCase()] : undefined) ?? WITH_CTRL[key.length === 1 ? key.toLowerCase() : key] ?? null;
  if (key === ' ' && shiftKey) return { kind: 'rows' };
  if (altKey && key === 'PageDown') return { kind: 'page', direction: 'right', extend: shiftKey };
  if (altKey && key === 'PageUp') return { kind: 'page', direction: 'left', extend: shiftKey };
  return key.length === 1 && !(ctrl || (altKey && /^[a-z]$/i.test(key))) ? { kind: 'edit', text: key } : plainKey(press);
}
