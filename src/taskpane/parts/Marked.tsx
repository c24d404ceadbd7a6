import * as React from 'react';
import { mergeStyles } from 'office-ui-fabric-react/lib/Styling';
import type { ITheme } from 'office-ui-fabric-react/lib/Styling';
import type { Claim, SetAside } from '../../claims/claim.ts';
import { STRINGS } from '../strings.ts';
import { colourOf, useTheme } from '../theme.ts';
import { lineOf } from './Effect.tsx';
import { stretchesOf } from './marks.ts';
import { OWN_DIRECTION } from './styles.ts';
import type { Stretch } from './marks.ts';

export interface MarkedClaim { readonly id: string; readonly claim: Pick<Claim, 'effect' | 'count' | 'quote'>; readonly isCounted: boolean }

interface Props {
  readonly text: string;
  readonly claims: readonly MarkedClaim[];
  readonly setAside: readonly SetAside[];
  readonly focus: string | null;
  readonly onChoose: (id: string) => void;
  /** Told of the words that are selected, and where they stand; null when none are. */
  readonly onSelect?: (words: { readonly text: string; readonly start: number; readonly end: number } | null) => void;
}

/** A text with its claims marked: each number by the line and the letter of its effect, its quote by a shade, numbers set aside by a dotted line. Always text, never markup. */
export const Marked: React.FunctionComponent<Props> = ({ text, claims, setAside, focus, onChoose, onSelect }) => {
  const theme = useTheme();
  const root = React.useRef<HTMLDivElement>(null);
  const stretches = React.useMemo(() => stretchesOf(text.length, { claims: claims.map((c) => c.claim), setAside }), [text, claims, setAside]);
  const told = (): void => { if (onSelect && root.current) onSelect(selectedIn(root.current, text)); };
  return (
    <div ref={root} style={OWN_DIRECTION} role="group" aria-label={STRINGS.read.markedText} className={boxOf(theme)} onMouseUp={told} onKeyUp={told} onTouchEnd={told}>
      {stretches.map((s, i) => <Part key={s.start} stretch={s} continues={tellsOn(stretches[i - 1], s)} goesOn={tellsOn(s, stretches[i + 1])} text={text} claims={claims} isFocused={s.quoted.some((i) => claims[i]?.id === focus)} onChoose={onChoose} theme={theme} />)}
    </div>
  );
};

/** Another claim's quote may begin in the middle of a number: it is one mark all the same. */
const tellsOn = (a: Stretch | undefined, b: Stretch | undefined): boolean => a !== undefined && b !== undefined && a.counts[0] !== undefined && a.counts[0] === b.counts[0];

interface PartProps { readonly stretch: Stretch; readonly continues: boolean; readonly goesOn: boolean; readonly text: string; readonly claims: readonly MarkedClaim[]; readonly isFocused: boolean; readonly onChoose: Props['onChoose']; readonly theme: ITheme }

const Part = React.memo<PartProps>(({ stretch: s, continues, goesOn, text, claims, isFocused, onChoose, theme }) => {
  const words = text.slice(s.start, s.end);
  const counted = s.counts.flatMap((i) => claims[i] ?? []);
  const [first] = counted;
  if (!first) return <span data-at={s.start} {...(s.aside === null ? {} : { title: STRINGS.read.asideTitle(s.aside), style: { borderBottom: `1px dotted ${theme.palette.neutralTertiary}` } })} {...(s.quoted.length > 0 ? { className: quoteOf(theme, isFocused) } : {})}>{words}</span>;
  const { effect } = first.claim;
  const choose = (): void => { onChoose(first.id); };
  return (
    <span data-at={s.start} data-claim={first.id} {...(goesOn ? {} : { 'data-letter': counted.map((c) => STRINGS.letters[c.claim.effect]).join('') })} {...(continues ? {} : { role: 'button', tabIndex: 0, 'aria-pressed': isFocused })} className={countOf(theme, colourOf(effect, theme), isFocused)} style={{ ...lineOf(effect, colourOf(effect, theme)), fontWeight: first.isCounted ? 600 : 400 }}
      {...(continues ? {} : { 'aria-label': `${words} ${counted.map((c) => STRINGS.values[c.claim.effect]).join(', ')}` })} onClick={choose} onKeyDown={(e) => { if (e.key === 'Enter' || e.key === ' ') { e.preventDefault(); choose(); } }}>{words}</span>
  );
});
Part.displayName = 'Part';

const boxOf = (theme: ITheme): string => mergeStyles({ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', lineHeight: '23px', maxHeight: '38vh', minHeight: 60, overflowY: 'auto', padding: '8px 10px', background: theme.palette.white, border: `1px solid ${theme.palette.neutralTertiaryAlt}`, borderRadius: 2 });
const shade = (theme: ITheme, isFocused: boolean): string => (isFocused ? theme.palette.themeLight : theme.palette.themeLighter);
const quoteOf = (theme: ITheme, isFocused: boolean): string => mergeStyles({ background: shade(theme, isFocused) });
const countOf = (theme: ITheme, colour: string, isFocused: boolean): string => mergeStyles({
  background: shade(theme, isFocused), cursor: 'pointer', borderRadius: 2,
  selectors: { ':focus-visible': { outline: `2px solid ${theme.palette.themePrimary}`, outlineOffset: '1px' }, ':hover': { background: theme.palette.themeLight }, '::after': { content: 'attr(data-letter)', color: colour, fontSize: 10, fontWeight: 700, verticalAlign: 'super', lineHeight: '0', marginInlineStart: 1 } },
});

/** The selected words and where they stand, when the selection lies within the text. */
function selectedIn(root: HTMLElement, text: string): { readonly text: string; readonly start: number; readonly end: number } | null {
  const selection = root.ownerDocument.getSelection();
  if (!selection || selection.isCollapsed || !selection.anchorNode || !selection.focusNode) return null;
  const [a, b] = [offsetOf(root, selection.anchorNode, selection.anchorOffset), offsetOf(root, selection.focusNode, selection.focusOffset)];
  if (a === null || b === null || a === b) return null;
  const [start, end] = [Math.min(a, b), Math.max(a, b)];
  return { text: text.slice(start, end), start, end };
}

function offsetOf(root: HTMLElement, node: Node, offset: number): number | null {
  const part = (node instanceof HTMLElement ? node : node.parentElement)?.closest('[data-at]');
  return part && root.contains(part) ? Number(part.getAttribute('data-at')) + (node.nodeType === Node.TEXT_NODE ? offset : 0) : null;
}
