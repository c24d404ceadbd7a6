import * as React from 'react';
import { DefaultButton, PrimaryButton } from 'office-ui-fabric-react/lib/Button';
import { isWaiting, sameDay } from '../../book/incidents.ts';
import type { BookQuestion } from '../../book/incidents.ts';
import { questionsIn } from '../../book/questions.ts';
import { act, lookAhead } from '../../commands/book.ts';
import { useStyles } from '../../parts/styles.ts';
import { useStore } from '../../state/store.ts';
import { STRINGS } from '../../strings.ts';
import { answers } from './answers.ts';
import { MergeCard } from './MergeCard.tsx';

const AT_FIRST = 20;

/** What waits for a person, what can be answered first: each question with what speaks for it and what would change. What only has to be known stands behind. */
export const QuestionSection: React.FunctionComponent = () => {
  const { state: { book } } = useStore();
  const styles = useStyles();
  const [shown, setShown] = React.useState(AT_FIRST);
  if (book === null) return null;
  const { single, merges, answered, notes, waiting } = questionsIn(book);
  const cards = [...answered.map((q) => <Question key={q.key} question={q} />), ...single.map((q) => <Question key={q.key} question={q} />), ...merges.map((g) => <MergeCard key={g.incident.code} group={g} />)];
  return (
    <>
      {waiting === 0 && <p style={{ margin: 0 }}>{STRINGS.reconcile.noQuestions}</p>}
      {cards.length > 0 && <ul className={styles.list}>{cards.slice(0, shown)}</ul>}
      {cards.length > shown && <DefaultButton text={STRINGS.evidence.more(cards.length - shown)} onClick={() => { setShown(shown + 4 * AT_FIRST); }} />}
      {notes.length > 0 && <Notes notes={notes} />}
    </>
  );
};

/** Look-alikes and doubts of the reader: nothing to answer. */
const Notes: React.FunctionComponent<{ readonly notes: readonly BookQuestion[] }> = ({ notes }) => {
  const styles = useStyles();
  const [isOpen, setOpen] = React.useState(false);
  const [shown, setShown] = React.useState(AT_FIRST);
  return (
    <details open={isOpen} onToggle={(e) => { setOpen(e.currentTarget.open); }}>
      <summary className={styles.summary}>{STRINGS.asked.notes(notes.length)}</summary>
      <ul className={styles.list} style={{ marginTop: 6 }}>{notes.slice(0, shown).map((q) => <Question key={q.key} question={q} />)}</ul>
      {notes.length > shown && <DefaultButton text={STRINGS.evidence.more(notes.length - shown)} onClick={() => { setShown(shown + 4 * AT_FIRST); }} />}
    </details>
  );
};

const Question: React.FunctionComponent<{ readonly question: BookQuestion }> = ({ question: q }) => {
  const { state: { work, settings, book }, run, dispatch } = useStore();
  const styles = useStyles();
  const answered = (words: 'accept' | 'reject'): Parameters<typeof act>[0] => ({ typed: answers(q, words, settings.reviewer), decided: book === null ? [] : sameDay(book, q, words) });
  return (
    <li className={styles.card}>
      <div className={styles.cardBody}>
        <span className={styles.quiet}>{STRINGS.asked.kinds[q.kind as keyof typeof STRINGS.asked.kinds] ?? q.kind}{q.answer === '' ? '' : ` · ${STRINGS.reconcile.answered(q.answer)}`}</span>
        <span dir="auto">{q.words}</span>
        {q.effect !== '' && isWaiting(q) && <span className={styles.quiet} dir="auto">{q.effect}</span>}
        {q.isSettled && <span className={styles.quiet}>{STRINGS.reconcile.settled}</span>}
        {q.answer !== '' && <div className={styles.row} style={{ gap: 6 }}><span className={styles.quiet}>{STRINGS.reconcile.applies}</span><DefaultButton text={STRINGS.review.reconcileNow} disabled={work !== null} onClick={() => { run(act({ decided: q.answer === 'accept' || q.answer === 'reject' ? answered(q.answer).decided ?? [] : [] })); }} /></div>}
        {q.kind === 'conflict' && <div><DefaultButton text={STRINGS.decisions.see} onClick={() => { dispatch({ kind: 'section-chosen', section: 'decisions' }); }} /></div>}
        {q.canAccept && q.answer === '' && <div className={styles.row} style={{ gap: 6 }}>
          <PrimaryButton text={STRINGS.reconcile.effectOf} disabled={work !== null} onClick={() => { run(lookAhead(STRINGS.reconcile.questionTitle(q.words.slice(0, 120)), answered('accept'))); }} />
          <DefaultButton text={STRINGS.reconcile.accept} disabled={work !== null} onClick={() => { run(act(answered('accept'))); }} />
          <DefaultButton text={STRINGS.reconcile.reject} disabled={work !== null} onClick={() => { run(act(answered('reject'))); }} />
        </div>}
      </div>
    </li>
  );
};
