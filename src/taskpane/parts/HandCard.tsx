import * as React from 'react';
import { IconButton } from 'office-ui-fabric-react/lib/Button';
import type { Effect } from '../../claims/claim.ts';
import type { HandClaim } from '../flow/wish.ts';
import { STRINGS } from '../strings.ts';
import { colourOf, useTheme } from '../theme.ts';
import { EffectBadge } from './Effect.tsx';
import { OWN_DIRECTION, useStyles } from './styles.ts';

/** A claim that a person added: it counts like any other once it is in the workbook. */
export const HandCard: React.FunctionComponent<{ readonly claim: HandClaim; readonly onDrop: () => void }> = ({ claim, onDrop }) => {
  const styles = useStyles();
  const theme = useTheme();
  const { cells } = claim;
  const effect = String(cells.Effect) as Effect;
  const number = String(cells.Count ?? cells.Best ?? cells.Low ?? cells.High ?? STRINGS.facts.noNumber);
  const facts = [cells.Place, cells.From, cells['Who says so']].filter((v) => v !== null && v !== undefined && v !== '').join(' · ');
  return (
    <li className={styles.card} style={{ borderInlineStart: `4px solid ${colourOf(effect, theme)}` }}>
      <div className={styles.cardBody}>
        <div className={styles.row} style={{ flexWrap: 'nowrap', alignItems: 'flex-start' }}>
          <div className={styles.grow}><span className={styles.figure}>{number}</span> <EffectBadge effect={effect} /><span style={{ display: 'block' }} dir="auto">{cells.Victims}</span></div>
          <IconButton iconProps={{ iconName: 'Delete' }} ariaLabel={STRINGS.claim.remove(`${number} ${STRINGS.values[effect]}`)} title={STRINGS.claim.removeShort} onClick={onDrop} />
        </div>
        {cells.Quote && <blockquote className={styles.quote} style={OWN_DIRECTION}>{cells.Quote}</blockquote>}
        {facts !== '' && <span className={styles.small} dir="auto">{facts}</span>}
        <span className={styles.quiet}>{STRINGS.hand.yours}</span>
      </div>
    </li>
  );
};
