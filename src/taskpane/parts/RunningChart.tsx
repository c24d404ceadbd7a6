import * as React from 'react';
import type { Effect } from '../../claims/claim.ts';
import type { Running } from '../book/running.ts';
import { STRINGS } from '../strings.ts';
import { colourOf, useTheme } from '../theme.ts';
import { useStyles } from './styles.ts';

const DAY = 86_400_000;
const HEIGHT = 148;

/** Where a day and a number stand, in percent of the drawing from its left and its bottom. */
interface Scale { readonly x: (day: string) => number; readonly y: (n: number) => number; readonly first: string; readonly last: string; readonly top: number }

/** The running total as a line of steps, and what sources state as points beside it. Time runs from left to right in every language. */
export const RunningChart: React.FunctionComponent<{ readonly running: Running; readonly title: string }> = ({ running, title }) => {
  const theme = useTheme();
  const styles = useStyles();
  const scale = scaleOf(running);
  const colour = colourOf(running.of.effect as Effect, theme);
  const line = stepPath(running, scale);
  const { palette } = theme;
  return (
    <figure style={{ margin: 0 }}>
      <div role="img" aria-label={`${title}. ${inWords(running)}`} dir="ltr" style={{ position: 'relative', height: HEIGHT, margin: '10px 8px 0 0', paddingInlineStart: gutter(scale.top) }}>
        <div style={{ position: 'relative', height: '100%' }}>
          {[0, scale.top / 2, scale.top].map((n) => <div key={n} style={{ position: 'absolute', insetInline: 0, bottom: `${scale.y(n)}%`, borderTop: `1px ${n === 0 ? 'solid' : 'dashed'} ${n === 0 ? palette.neutralTertiary : palette.neutralTertiaryAlt}` }}><span className={styles.quiet} style={{ position: 'absolute', insetInlineEnd: '100%', marginInlineEnd: 6, top: -9, whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' }}>{short(n)}</span></div>)}
          <svg viewBox="0 0 100 100" preserveAspectRatio="none" width="100%" height="100%" aria-hidden style={{ position: 'absolute', inset: 0, overflow: 'visible', color: colour }}>
            <path d={`${line} V100 H${scale.x(running.from ?? running.steps[0]?.day ?? scale.first)} Z`} fill="currentColor" fillOpacity="0.12" />
            <path d={line} fill="none" stroke="currentColor" strokeWidth="2" vectorEffect="non-scaling-stroke" strokeLinejoin="round" />
          </svg>
          {running.stated.map((p, i) => <Point key={`${p.code} ${i}`} left={scale.x(p.day)} bottom={scale.y(p.stated)} label={p.code} />)}
        </div>
      </div>
      <div dir="ltr" className={`${styles.quiet} ${styles.numbers}`} aria-hidden style={{ display: 'flex', justifyContent: 'space-between', margin: '4px 8px 0 0', paddingInlineStart: gutter(scale.top) }}><span>{scale.first}</span><span>{scale.last}</span></div>
      <Legend colour={colour} hasStated={running.stated.length > 0} effect={running.of.effect} />
    </figure>
  );
};

/** A stated number: a diamond with its tally's code, so that it is told from the line by its form. */
const Point: React.FunctionComponent<{ readonly left: number; readonly bottom: number; readonly label: string }> = ({ left, bottom, label }) => {
  const { palette } = useTheme();
  const styles = useStyles();
  const isRight = left > 80;
  return (
    <span style={{ position: 'absolute', left: `${left}%`, bottom: `${bottom}%`, color: palette.neutralPrimary }}>
      <Diamond style={{ position: 'absolute', left: -5, top: -5 }} />
      <b className={styles.small} style={{ position: 'absolute', top: -9, whiteSpace: 'nowrap', ...(isRight ? { right: 9 } : { left: 9 }), background: palette.white, padding: '0 2px', lineHeight: '17px', opacity: 0.95 }}>{label}</b>
    </span>
  );
};

const Diamond: React.FunctionComponent<{ readonly style?: React.CSSProperties }> = ({ style }) => <svg width="10" height="10" aria-hidden style={style}><path d="M5 0.5 L9.5 5 L5 9.5 L0.5 5 Z" fill="currentColor" /></svg>;

const Legend: React.FunctionComponent<{ readonly colour: string; readonly hasStated: boolean; readonly effect: string }> = ({ colour, hasStated, effect }) => {
  const styles = useStyles();
  const { palette } = useTheme();
  return (
    <figcaption className={styles.small} style={{ display: 'flex', flexWrap: 'wrap', gap: '2px 14px', marginTop: 4 }}>
      <span style={{ display: 'inline-flex', alignItems: 'center', gap: 5 }}><svg width="16" height="4" aria-hidden style={{ color: colour }}><rect width="16" height="2" y="1" fill="currentColor" /></svg>{STRINGS.running.recorded(STRINGS.values[effect as Effect])}</span>
      {hasStated && <span style={{ display: 'inline-flex', alignItems: 'center', gap: 5, color: palette.neutralPrimary }}><Diamond />{STRINGS.running.stated}</span>}
    </figcaption>
  );
};

function scaleOf({ from, steps, stated }: Running): Scale {
  const days = [...(from === null ? [] : [from]), ...steps.map((s) => s.day), ...stated.map((p) => p.day)].sort();
  const [first, last] = [days[0] ?? '', days.at(-1) ?? ''];
  const [start, end] = [Date.parse(first), Date.parse(last)];
  const length = Math.max(DAY, end - start);
  const top = niceTop(Math.max(1, steps.at(-1)?.total ?? 0, ...stated.map((p) => p.stated)));
  return { first, last, top, x: (day) => (100 * (Date.parse(day) - start)) / length, y: (n) => (100 * n) / top };
}

/** The next number that is read at a glance, half of it too. */
function niceTop(most: number): number {
  const unit = 10 ** Math.floor(Math.log10(most));
  const step = [1, 2, 4, 5, 6, 8, 10].find((s) => s * unit >= most) ?? 10;
  return Math.max(2, step * unit);
}

const short = (n: number): string => n.toLocaleString('en', { notation: n >= 10_000 ? 'compact' : 'standard' });
/** Room for the numbers at the side, in pixels. */
const gutter = (top: number): number => 14 + 7 * short(top).length;

/** From zero on the first day, level until something is added, and on to the last day. */
function stepPath({ from, steps }: Running, { x, y }: Scale): string {
  const start = x(from ?? steps[0]?.day ?? '');
  return `M${start} 100${steps.map((s) => ` H${x(s.day)} V${100 - y(s.total)}`).join('')} H100`;
}

/** What the drawing shows, for those who hear it. */
function inWords({ steps, stated }: Running): string {
  const [first, last] = [steps[0], steps.at(-1)];
  return [...(first && last ? [STRINGS.running.line(first.total, first.day, last.total, last.day)] : []), ...stated.map((p) => STRINGS.running.point(p.code, p.source, p.stated, p.day))].join(' ');
}
