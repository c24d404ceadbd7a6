import * as React from 'react';
import { FontIcon } from 'office-ui-fabric-react/lib/Icon';
import type { Effect } from '../../claims/claim.ts';
import { STRINGS } from '../strings.ts';
import { colourOf, EFFECT_LOOKS, useTheme } from '../theme.ts';

/** An effect by its sign, its colour and its word. */
export const EffectBadge: React.FunctionComponent<{ readonly effect: Effect }> = ({ effect }) => {
  const theme = useTheme();
  return (
    <span style={{ display: 'inline-flex', alignItems: 'center', gap: 5, margin: '0 4px', color: colourOf(effect, theme), fontWeight: 600 }}>
      <FontIcon iconName={EFFECT_LOOKS[effect].icon} aria-hidden style={{ fontSize: 13 }} />{STRINGS.values[effect]}
    </span>
  );
};

/** Which line stands for which effect, of those in sight. */
export const Legend: React.FunctionComponent<{ readonly effects: readonly Effect[] }> = ({ effects }) => {
  const theme = useTheme();
  return (
    <div aria-hidden style={{ display: 'flex', flexWrap: 'wrap', gap: '2px 12px', fontSize: 12, lineHeight: '18px', color: theme.palette.neutralSecondary }}>
      {effects.map((effect) => <span key={effect} style={lineOf(effect, colourOf(effect, theme))}><b style={{ color: colourOf(effect, theme) }}>{STRINGS.letters[effect]}</b> {STRINGS.values[effect]}</span>)}
    </div>
  );
};

/** The line under a marked number: each effect has its own. */
export const lineOf = (effect: Effect, colour: string): React.CSSProperties => ({
  textDecorationLine: 'underline', textDecorationStyle: EFFECT_LOOKS[effect].line as 'solid', textDecorationColor: colour, textDecorationThickness: effect === 'casualties' ? 1 : 2, textUnderlineOffset: 3,
});
