import * as React from 'react';
import { DefaultButton, PrimaryButton } from 'office-ui-fabric-react/lib/Button';
import { isWaiting, questionsOf, sameDay } from '../../book/incidents.ts';
import type { BookQuestion } from '../../book/incidents.ts';
import { act, lookAhead } from '../../commands/book.ts';
import type { TypedCell } from '../../../workbook/host.ts';
import { useStyles } from '../../parts/styles.ts';
import { useStore } from '../../state/store.ts';
import { STRINGS } from '../../strings.ts';

const AT_FIRST = 30;

/** What waits for a person: each question with what speaks for it and what would change, to be accepted or rejected. */
export const QuestionSection: React.FunctionComponent = () => {
  const { state: { book } } = useStore();
  const styles = useStyles();
  const [shown, setShown] = React.useState(AT_FIRST);
  const questions = book === null ? [] : questionsOf(book);
  if (questions.length === 0) return <p style={{ margin: 0 }}>{STRINGS.reconcile.noQuestions}</p>;
  return (
    <>
      <ul className={styles.list}>{questions.slice(0, shown).map((q) => <Question key={q.key} question={q} />)}</ul>
      {questions.length > shown && <DefaultButton text={STRINGS.evidence.more(questions.length - shown)} onClick={() => { setShown(shown + 4 * AT_FIRST); }} />}
    </>
  );
};

const Question: React.FunctionComponent<{ readonly question: BookQuestion }> = ({ question: q }) => {
  const { state: { work, settings, book }, run, dispatch } = useStore();
  const styles = useStyles();
  const answer = (words: 'accept' | 'reject'): readonly TypedCell[] => [
    { table: 'Suggestions', where: { column: 'Words', is: q.words }, column: 'Decision', value: words },
    ...(settings.reviewer === '' ? [] : [{ table: 'Suggestions', where: { column: 'Words', is: q.words }, column: 'By', value: settings.reviewer }]),
  ];
  const answered = (words: 'accept' | 'reject'): Parameters<typeof act>[0] => ({ typed: answer(words), decided: book === null ? [] : sameDay(book, q, words) });
  return (
    <li className={styles.card}>
      <div className={styles.cardBody}>
        <span className={styles.quiet}>{q.kind}{q.answer === '' ? '' : ` · ${STRINGS.reconcile.answered(q.answer)}`}</span>
        <span dir="auto">{q.words}</span>
        {q.effect !== '' && isWaiting(q) && <span className={styles.quiet} dir="auto">{q.effect}</span>}
        {q.isSettled && <span className={styles.quiet}>{STRINGS.reconcile.settled}</span>}
        {q.answer !== '' && <div className={styles.row} style={{ gap: 6 }}><span className={styles.quiet}>{STRINGS.reconcile.applies}</span><DefaultButton text={STRINGS.review.reconcileNow} disabled={work !== null} onClick={() => { run(act({ decided: q.answer === 'accept' || q.answer === 'reject' ? answered(q.answer).decided ?? [] : [] })); }} /></div>}
        {q.kind === 'conflict' && <div><DefaultButton text={STRINGS.decisions.see} onClick={() => { dispatch({ kind: 'section-chosen', section: 'decisions' }); }} /></div>}
        {q.canAccept && q.answer === '' && <div className={styles.row} style={{ gap: 6 }}>
          <PrimaryButton text={STRINGS.reconcile.effectOf} disabled={work !== null} onClick={() => { run(lookAhead(STRINGS.reconcile.questionTitle(q.kind), answered('accept'))); }} />
          <DefaultButton text={STRINGS.reconcile.accept} disabled={work !== null} onClick={() => { run(act(answered('accept'))); }} />
          <DefaultButton text={STRINGS.reconcile.reject} disabled={work !== null} onClick={() => { run(act(answered('reject'))); }} />
        </div>}
      </div>
    </li>
  );
};
