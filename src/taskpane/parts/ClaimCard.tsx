import * as React from 'react';
import { IconButton } from 'office-ui-fabric-react/lib/Button';
import { FontIcon } from 'office-ui-fabric-react/lib/Icon';
import type { CellValue } from '../../workbook/bookRead.ts';
import { STRINGS } from '../strings.ts';
import { colourOf, useTheme } from '../theme.ts';
import type { ShownClaim } from '../worker/messages.ts';
import { countOf, factsOf, rangeOf } from './describe.ts';
import { EffectBadge } from './Effect.tsx';
import { cellsOf } from './facts.ts';
import { FactFields } from './FactFields.tsx';
import { OWN_DIRECTION, useStyles } from './styles.ts';

interface Props {
  readonly shown: ShownClaim;
  readonly isFocused: boolean;
  readonly onFocus: () => void;
  readonly onType: (column: string, value: CellValue) => void;
  readonly onRemove: () => void;
  readonly onRestore: () => void;
}

/** One claim of a draft: its number and people, the words it rests on, the facts, whether it is added and why; each fact can be corrected in place. */
export const ClaimCard: React.FunctionComponent<Props> = ({ shown, isFocused, onFocus, onType, onRemove, onRestore }) => {
  const { claim, read, isRejected, isCorrected } = shown;
  const [isEditing, setEditing] = React.useState(false);
  const styles = useStyles();
  const theme = useTheme();
  const name = `${countOf(claim)} ${STRINGS.values[claim.effect]}`;
  return (
    <li id={`card-${claim.id}`} className={styles.card} style={{ borderInlineStart: `4px solid ${isRejected ? theme.palette.neutralTertiary : colourOf(claim.effect, theme)}`, ...(isFocused ? { outline: `2px solid ${theme.palette.themePrimary}` } : {}) }}>
      <div className={styles.cardBody}>
        <div className={styles.row} style={{ flexWrap: 'nowrap', alignItems: 'flex-start' }}>
          <button type="button" className={styles.plainButton} style={{ flex: '1 1 auto', minWidth: 0 }} onClick={onFocus} title={STRINGS.read.showInText}>
            <span className={styles.figure} style={isRejected ? { textDecoration: 'line-through' } : {}}>{countOf(claim)}</span>{' '}<EffectBadge effect={claim.effect} />
            {claim.victim.text !== '' && <span style={{ display: 'block' }} dir="auto">{claim.victim.text}</span>}
          </button>
          {!isRejected && <IconButton iconProps={{ iconName: isEditing ? 'CheckMark' : 'Edit' }} ariaLabel={isEditing ? STRINGS.claim.done(name) : STRINGS.claim.correct(name)} title={isEditing ? STRINGS.claim.doneShort : STRINGS.claim.correctShort} aria-expanded={isEditing} onClick={() => { setEditing(!isEditing); }} />}
          {isRejected ? <IconButton iconProps={{ iconName: 'Undo' }} ariaLabel={STRINGS.claim.restore(name)} title={STRINGS.claim.restoreShort} onClick={onRestore} /> : <IconButton iconProps={{ iconName: 'Delete' }} ariaLabel={STRINGS.claim.remove(name)} title={STRINGS.claim.removeShort} onClick={onRemove} />}
        </div>
        {!isRejected && <Details {...{ shown, isEditing, onType }} />}
        <State {...{ shown }} />
        {isCorrected && !isRejected && <div className={styles.row}><span className={styles.small}><FontIcon iconName="EditContact" aria-hidden /> {STRINGS.claim.corrected(`${countOf(read)} ${STRINGS.values[read.effect]}`)}</span><button type="button" className={styles.linkButton} onClick={onRestore}><span className={styles.small}>{STRINGS.claim.asRead}</span></button></div>}
      </div>
    </li>
  );
};

const Details: React.FunctionComponent<Pick<Props, 'shown' | 'onType'> & { readonly isEditing: boolean }> = ({ shown: { claim, read }, isEditing, onType }) => {
  const styles = useStyles();
  const range = rangeOf(claim.count, claim.count.bound);
  if (isEditing) return <FactFields cells={cellsOf(claim)} read={cellsOf(read)} onChange={onType} />;
  return (
    <>
      {range !== null && <span className={`${styles.small} ${styles.numbers}`}>{range}</span>}
      <blockquote className={styles.quote} style={OWN_DIRECTION}>{claim.quote.text}</blockquote>
      <dl className={styles.facts}>{factsOf(claim).map(([label, words]) => <React.Fragment key={label}><dt>{label}</dt><dd dir="auto">{words}</dd></React.Fragment>)}</dl>
    </>
  );
};

/** Whether it is added, and why or why not. */
const State: React.FunctionComponent<Pick<Props, 'shown'>> = ({ shown: { claim, isRejected } }) => {
  const styles = useStyles();
  const { palette, semanticColors } = useTheme();
  const [icon, words] = isRejected ? ['Cancel', STRINGS.claim.removed] : claim.counted ? ['CompletedSolid', STRINGS.claim.counted] : ['CircleRing', STRINGS.claim.notCounted];
  const reason = isRejected || claim.reason === '' || claim.reason === 'counted' ? '' : `: ${claim.reason.replace(/^counted[:;] ?/, '')}`;
  const more = [...(claim.status === 'asserted' ? [] : [STRINGS.values[claim.status]]), ...(claim.scope === 'incident' ? [] : [STRINGS.values[claim.scope]]), ...claim.alternatives.map((a) => STRINGS.claim.perhaps(String(a.best), a.because))];
  return (
    <div className={styles.small}>
      <FontIcon iconName={icon} aria-hidden style={{ marginInlineEnd: 5, verticalAlign: '-1px', color: claim.counted && !isRejected ? semanticColors.successIcon ?? palette.green : palette.neutralSecondary }} />
      <b>{words}</b>{reason}{more.length > 0 && <span className={styles.quiet}> · {more.join(' · ')}</span>}
    </div>
  );
};
