import type { Rect } from '../../model/area.ts';
import type { CellStyle } from '../../model/cellViews.ts';
import type { Person, SheetLayout, ShownCell } from '../../hub/messages.ts';
import type { Letters } from './letters.ts';
import type { Scheme } from './scheme.ts';
import type { Selection } from './selection.ts';
import type { Viewport } from './viewport.ts';

/** Everything that one frame of the grid shows. */
export interface Scene {
  readonly view: Viewport;
  readonly layout: SheetLayout;
  readonly scheme: Scheme;
  readonly letters: Letters;
  readonly zoom: number;
  readonly cellAt: (row: number, column: number) => ShownCell | undefined;
  readonly style: (of: number) => CellStyle;
  readonly selection: Selection;
  /** What was copied or cut, framed until it is pasted. */
  readonly copied: Rect | null;
  /** Ranges of the formula that is being edited, each in a colour of its own. */
  readonly pointed: readonly { readonly area: Rect; readonly color: string }[];
  readonly others: readonly (Person & { /** Whoever has just moved shows their name, the others a tab in their colour. */ readonly isNamed: boolean })[];
  /** A border that is being dragged: a column's right edge or a row's lower edge, in the window. */
  readonly dragLine: { readonly kind: 'column' | 'row'; readonly at: number } | null;
  readonly fillTo: Rect | null;
  readonly isEditing: boolean;
}
