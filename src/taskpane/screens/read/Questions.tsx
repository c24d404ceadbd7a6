import * as React from 'react';
import { DefaultButton, MessageBarButton } from 'office-ui-fabric-react/lib/Button';
import { MessageBar, MessageBarType } from 'office-ui-fabric-react/lib/MessageBar';
import { useStyles } from '../../parts/styles.ts';
import { questionsOf } from '../../state/draft.ts';
import type { Draft } from '../../state/draft.ts';
import { useStore } from '../../state/store.ts';
import { STRINGS } from '../../strings.ts';

/** What the reader must ask: a day or an outlet that nobody has stated, a day that the text contradicts. Nothing of it is guessed. */
export const Questions: React.FunctionComponent<{ readonly draft: Draft }> = ({ draft }) => {
  const { dispatch } = useStore();
  const suggested = draft.read?.suggestedDay ?? null;
  const asks = questionsOf(draft);
  const { key } = draft;
  return (
    <>
      {asks.includes('published') && <Ask words={suggested === null ? STRINGS.questions.published : STRINGS.questions.publishedPerhaps(suggested.words)}>
        {suggested !== null && <MessageBarButton text={STRINGS.questions.take(suggested.day)} onClick={() => { dispatch({ kind: 'facts-typed', key, facts: { published: suggested.day } }); }} />}
        <MessageBarButton text={STRINGS.questions.notKnown} onClick={() => { dispatch({ kind: 'not-known', key, question: 'published' }); }} />
      </Ask>}
      {asks.includes('outlet') && <Ask words={STRINGS.questions.outlet}>
        <MessageBarButton text={STRINGS.questions.notKnown} onClick={() => { dispatch({ kind: 'not-known', key, question: 'outlet' }); }} />
      </Ask>}
      <DoubtfulDays draft={draft} />
      {(draft.read?.reading.issues ?? []).filter((i) => !SHOWN_ELSEWHERE.has(i.code)).map((issue) => <MessageBar key={issue.words} messageBarType={MessageBarType.warning} isMultiline>{issue.words}</MessageBar>)}
    </>
  );
};

const SHOWN_ELSEWHERE: ReadonlySet<string> = new Set(['no_claims', 'published_missing', 'suspicious_date']);

const Ask: React.FunctionComponent<{ readonly words: string }> = ({ words, children }) => (
  <MessageBar messageBarType={MessageBarType.warning} isMultiline actions={<div>{children}</div>}>{words}</MessageBar>
);

/** Days for which another one is suggested than is printed, each asked once. */
const DoubtfulDays: React.FunctionComponent<{ readonly draft: Draft }> = ({ draft }) => {
  const { dispatch } = useStore();
  const styles = useStyles();
  const days = new Map<string, NonNullable<Draft['read']>['claims']>();
  for (const shown of draft.read?.claims ?? []) { const { date } = shown.claim; if (date?.printed && !shown.isRejected) days.set(`${date.text}|${date.from ?? ''}`, [...(days.get(`${date.text}|${date.from ?? ''}`) ?? []), shown]); }
  const answer = (claims: NonNullable<Draft['read']>['claims'], accept: boolean): void => { for (const { claim } of claims) dispatch({ kind: 'claim-decided', key: draft.key, choice: { kind: 'answer-date', claim: claim.id, accept } }); };
  return (
    <>
      {[...days].map(([id, claims]) => {
        const date = claims[0]?.claim.date;
        return date?.from == null || date.printed === null ? null : (
          <MessageBar key={id} messageBarType={MessageBarType.warning} isMultiline actions={<div className={styles.row}><DefaultButton text={STRINGS.questions.use(date.from)} onClick={() => { answer(claims, true); }} /><DefaultButton text={STRINGS.questions.keep(date.printed.from)} onClick={() => { answer(claims, false); }} /></div>}>
            {STRINGS.questions.doubtfulDay(date.text, date.from)}
          </MessageBar>
        );
      })}
    </>
  );
};
