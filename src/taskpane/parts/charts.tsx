import * as React from 'react';
import type { Effect } from '../../claims/claim.ts';
import { colourOf, useTheme } from '../theme.ts';

/** Small drawings of the pane's own: plain SVG in the theme's colours. The numbers stand beside them in words, so they are hidden from screen readers. */

interface Range { readonly low: number | null; readonly used: number | null; readonly high: number | null; readonly isOpen: boolean; readonly effect: Effect; /** The largest number of those drawn beside each other. */ readonly most?: number }

/** From low to high with a dot at what is used; an open end runs out of the drawing. */
export const RangeBar: React.FunctionComponent<Range> = ({ low, used, high, isOpen, effect, most }) => {
  const theme = useTheme();
  const top = Math.max(most ?? 0, high ?? 0, used ?? 0, low ?? 0, 1) * (isOpen ? 1.12 : 1.02);
  const x = (n: number): string => `${(n / top) * 100}%`;
  const from = low ?? used ?? 0;
  const to = isOpen ? top : high ?? used ?? from;
  const colour = colourOf(effect, theme);
  return (
    <svg width="100%" height="10" aria-hidden style={{ display: 'block', overflow: 'visible' }}>
      <line x1="0" x2="100%" y1="5" y2="5" stroke={theme.palette.neutralTertiaryAlt} strokeWidth="1" />
      <line x1={x(from)} x2={x(to)} y1="5" y2="5" stroke={colour} strokeWidth="3" strokeDasharray={isOpen ? '6 2' : undefined} />
      <circle cx={x(used ?? from)} cy="5" r="4" fill={colour} />
    </svg>
  );
};

/** How much of what is stated is itemised; the gap is hatched, so that it is told without colours. */
export const CoverageBar: React.FunctionComponent<{ readonly stated: number; readonly recorded: number }> = ({ stated, recorded }) => {
  const { palette } = useTheme();
  const id = React.useMemo(() => `hatch-${Math.random().toString(36).slice(2)}`, []);
  const part = stated <= 0 ? 0 : Math.min(1, recorded / stated);
  return (
    <svg width="100%" height="10" aria-hidden style={{ display: 'block' }}>
      <defs><pattern id={id} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="1.5" height="5" fill={palette.neutralTertiary} /></pattern></defs>
      <rect x="0.5" y="0.5" width="calc(100% - 1px)" height="9" fill={`url(#${id})`} stroke={palette.neutralTertiary} />
      <rect x="0" y="0" width={`${part * 100}%`} height="10" fill={palette.themePrimary} />
    </svg>
  );
};

export interface Bar { readonly label: string; readonly from: number; readonly to: number; readonly tone: 'whole' | 'less' | 'more'; readonly words: string }

/** A waterfall lying on its side: a label and a number above each bar, so that it fits the narrowest pane. */
export const Waterfall: React.FunctionComponent<{ readonly bars: readonly Bar[] }> = ({ bars }) => {
  const { palette } = useTheme();
  const top = Math.max(1, ...bars.flatMap((b) => [b.from, b.to]));
  const x = (n: number): number => (Math.max(0, n) / top) * 100;
  return (
    <div style={{ display: 'grid', gap: 6 }}>
      {bars.map((bar) => (
        <div key={bar.label}>
          <div style={{ display: 'flex', justifyContent: 'space-between', gap: 8, fontSize: 12, lineHeight: '17px', fontWeight: bar.tone === 'whole' ? 600 : 400, fontVariantNumeric: 'tabular-nums' }}><span>{bar.label}</span><span>{bar.words}</span></div>
          <svg width="100%" height="10" aria-hidden style={{ display: 'block', background: palette.neutralLighter }}>
            <rect x={`${x(Math.min(bar.from, bar.to))}%`} width={`${Math.max(0.6, x(Math.max(bar.from, bar.to)) - x(Math.min(bar.from, bar.to)))}%`} height="10" fill={bar.tone === 'whole' ? palette.themePrimary : bar.tone === 'less' ? palette.themeTertiary : palette.neutralSecondary} />
          </svg>
        </div>
      ))}
    </div>
  );
};
