import * as React from 'react';
import { IconButton, DefaultButton } from 'office-ui-fabric-react/lib/Button';
import type { CellValue } from '../../../workbook/bookRead.ts';
import { ClaimCard } from '../../parts/ClaimCard.tsx';
import { choiceOf } from '../../parts/facts.ts';
import { HandCard } from '../../parts/HandCard.tsx';
import { useGrowing } from '../../parts/useGrowing.ts';
import { useStyles } from '../../parts/styles.ts';
import { isWaiting } from '../../state/draft.ts';
import type { Draft } from '../../state/draft.ts';
import { useStore } from '../../state/store.ts';
import { STRINGS } from '../../strings.ts';
import type { ShownClaim } from '../../worker/messages.ts';

/** So many cards at most: a longer list is asked for. */
const AT_FIRST = 40;

/** What was found in the article in sight: its claims, those that a person added, and the numbers that were set aside. */
export const Found: React.FunctionComponent<{ readonly draft: Draft }> = ({ draft }) => {
  const { state, dispatch } = useStore();
  const styles = useStyles();
  const [isWhole, setWhole] = React.useState(false);
  const claims = draft.read?.claims ?? [];
  const focusAt = claims.findIndex((c) => c.claim.id === state.focus);
  const drawn = useGrowing(draft, isWhole ? claims.length : AT_FIRST);
  const shown = claims.slice(0, Math.max(drawn, focusAt + 1));
  const found = claims.filter((c) => !c.isRejected).length + draft.added.length;
  return (
    <section className={styles.column} aria-label={STRINGS.read.claims}>
      <div role="status" aria-live="polite"><h2 className={styles.heading}>{draft.read === null ? STRINGS.read.reading : found === 0 ? draft.read.reading.issues.find((i) => i.code === 'no_claims')?.words ?? STRINGS.read.noClaims : STRINGS.read.found(found)}{isWaiting(draft) && draft.read !== null ? <span className={styles.quiet}> {STRINGS.read.again}</span> : null}</h2></div>
      <ul className={styles.list} aria-label={STRINGS.read.claims}>
        {draft.added.map((claim, i) => <HandCard key={`${i} ${String(claim.cells.Quote)}`} claim={claim} onDrop={() => { dispatch({ kind: 'added-dropped', key: draft.key, index: i }); }} />)}
        {shown.map((claim) => <Card key={claim.claim.id} draft={draft.key} shown={claim} isFocused={claim.claim.id === state.focus} dispatch={dispatch} />)}
      </ul>
      {!isWhole && claims.length > AT_FIRST && <DefaultButton text={STRINGS.read.showAll(claims.length)} onClick={() => { setWhole(true); }} />}
      <SetAside draft={draft} />
    </section>
  );
};

interface CardProps { readonly draft: number; readonly shown: ShownClaim; readonly isFocused: boolean; readonly dispatch: ReturnType<typeof useStore>['dispatch'] }

const same = (a: ShownClaim, b: ShownClaim): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

/** Drawn again only when its claim or its focus changes: every answer of the worker is a copy. */
const Card = React.memo<CardProps>(({ draft, shown, isFocused, dispatch }) => {
  const { claim, read } = shown;
  const type = (column: string, value: CellValue): void => { const choice = choiceOf(claim, column, value); if (choice) dispatch({ kind: 'claim-decided', key: draft, choice }); };
  return (
    <ClaimCard shown={shown} isFocused={isFocused} onType={type} onFocus={() => { dispatch({ kind: 'focused', on: claim.id }); }}
      onRemove={() => { dispatch({ kind: 'claim-decided', key: draft, choice: { kind: 'reject-claim', claim: read.id } }); }} onRestore={() => { dispatch({ kind: 'claim-restored', key: draft, claim: read.id }); }} />
  );
}, (a, b) => a.isFocused === b.isFocused && a.draft === b.draft && same(a.shown, b.shown));
Card.displayName = 'Card';

const LOW = { root: { height: 24 } };

/** Numbers that are no claims, each with its reason; one that was set aside wrongly becomes a claim by hand. */
const SetAside: React.FunctionComponent<{ readonly draft: Draft }> = ({ draft }) => {
  const { dispatch } = useStore();
  const styles = useStyles();
  const aside = draft.read?.reading.setAside ?? [];
  if (aside.length === 0) return null;
  return (
    <details>
      <summary className={styles.summary}>{STRINGS.read.setAside(aside.length)}</summary>
      <ul className={styles.list} style={{ gap: 0, marginTop: 4 }}>
        {aside.map((s) => <li key={s.start} className={styles.spread} style={{ flexWrap: 'nowrap' }}><span className={styles.small} dir="auto"><b>{s.text}</b> {s.reason}</span>
          <IconButton iconProps={{ iconName: 'Add' }} ariaLabel={STRINGS.read.makeClaim(s.text)} title={STRINGS.read.makeClaim(s.text)} onClick={() => { dispatch({ kind: 'hand-form', form: { quote: s.text, draft: draft.key, start: s.start } }); }} styles={LOW} /></li>)}
      </ul>
    </details>
  );
};
