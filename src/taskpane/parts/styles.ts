import { mergeStyleSets } from 'office-ui-fabric-react/lib/Styling';
import type { ITheme } from 'office-ui-fabric-react/lib/Styling';
import { useTheme } from '../theme.ts';

/** Words of articles: each line runs in its own direction, so that an Arabic heading does not turn the English below it around. */
export const OWN_DIRECTION = { unicodeBidi: 'plaintext', textAlign: 'start' } as const;

type Styles = ReturnType<typeof make>;

const made = new WeakMap<ITheme, Styles>();

/** The few looks that every screen shares, made once for a theme. */
export function useStyles(): Styles {
  const theme = useTheme();
  const known = made.get(theme);
  if (known) return known;
  const styles = make(theme);
  made.set(theme, styles);
  return styles;
}

/** A line around what has the focus, in every theme: Fabric draws none around our own buttons. */
const focusOf = (theme: ITheme): Record<string, Record<string, string>> => ({ ':focus-visible': { outline: `2px solid ${theme.palette.themePrimary}`, outlineOffset: '1px' } });

function make(theme: ITheme) {
  const { palette } = theme;
  const plainButton = { border: 0, margin: 0, padding: 0, background: 'none', font: 'inherit', color: 'inherit', textAlign: 'start' as const, cursor: 'pointer', selectors: focusOf(theme) };
  const card = { boxSizing: 'border-box' as const, background: palette.white, border: `1px solid ${palette.neutralLight}`, borderRadius: 4, overflowWrap: 'anywhere' as const };
  return mergeStyleSets({
    page: { background: palette.neutralLighterAlt, color: palette.neutralPrimary, minHeight: '100vh', boxSizing: 'border-box', display: 'flex', flexDirection: 'column', fontFamily: theme.fonts.medium.fontFamily, fontSize: 14, lineHeight: '20px' },
    screen: { padding: '10px 12px 16px', display: 'flex', flexDirection: 'column', gap: 12, flex: '1 1 auto', minWidth: 0 },
    card,
    cardBody: { padding: '10px 12px', display: 'flex', flexDirection: 'column', gap: 6 },
    row: { display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: 8, minWidth: 0 },
    spread: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', flexWrap: 'wrap', gap: 6, minWidth: 0 },
    column: { display: 'flex', flexDirection: 'column', gap: 8, minWidth: 0 },
    list: { listStyle: 'none', padding: 0, margin: 0, display: 'flex', flexDirection: 'column', gap: 8 },
    grow: { flex: '1 1 120px', minWidth: 0 },
    heading: { margin: 0, fontSize: 16, lineHeight: '22px', fontWeight: 600, color: palette.neutralPrimary },
    subheading: { margin: 0, fontSize: 14, lineHeight: '20px', fontWeight: 600, color: palette.neutralPrimary },
    quiet: { color: palette.neutralSecondary, fontSize: 12, lineHeight: '17px' },
    small: { fontSize: 12, lineHeight: '17px' },
    figure: { fontSize: 20, lineHeight: '26px', fontWeight: 600, fontVariantNumeric: 'tabular-nums' },
    numbers: { fontVariantNumeric: 'tabular-nums' },
    quote: { margin: 0, paddingInlineStart: 8, borderInlineStart: `2px solid ${palette.neutralTertiaryAlt}`, overflowWrap: 'anywhere', whiteSpace: 'pre-line' },
    facts: { display: 'grid', gridTemplateColumns: 'max-content minmax(0, 1fr)', columnGap: 10, rowGap: 2, margin: 0, fontSize: 12, lineHeight: '17px', selectors: { dt: { color: palette.neutralSecondary }, dd: { margin: 0, overflowWrap: 'anywhere' } } },
    plainButton,
    linkButton: { ...plainButton, color: palette.themePrimary, selectors: { ...focusOf(theme), ':hover': { textDecoration: 'underline' } } },
    code: { fontSize: 12, lineHeight: '17px', fontWeight: 600, color: palette.themePrimary, fontVariantNumeric: 'tabular-nums' },
    summary: { cursor: 'pointer', selectors: focusOf(theme) },
    table: { borderCollapse: 'collapse', width: '100%', fontSize: 12, lineHeight: '17px', fontVariantNumeric: 'tabular-nums', selectors: { 'th, td': { textAlign: 'start', padding: '3px 6px 3px 0', verticalAlign: 'top', overflowWrap: 'anywhere' }, th: { color: palette.neutralSecondary, fontWeight: 400 }, 'td.n, th.n': { textAlign: 'end', whiteSpace: 'nowrap' }, 'th[scope=row]': { overflowWrap: 'normal', minWidth: 64 }, 'tbody tr': { borderTop: `1px solid ${palette.neutralLight}` } } },
    unseen: { position: 'absolute', width: 1, height: 1, margin: -1, overflow: 'hidden', clip: 'rect(0 0 0 0)', whiteSpace: 'nowrap' },
    bar: { position: 'sticky', bottom: 0, zIndex: 2, background: palette.white, borderTop: `1px solid ${palette.neutralLight}`, padding: '8px 12px', display: 'flex', flexDirection: 'column', gap: 6 },
  });
}
