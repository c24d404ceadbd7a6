import * as React from 'react';
import { ActionButton } from 'office-ui-fabric-react/lib/Button';
import { Label } from 'office-ui-fabric-react/lib/Label';
import { TextField } from 'office-ui-fabric-react/lib/TextField';
import type { Effect } from '../../../claims/claim.ts';
import { takePaste } from '../../commands/take.ts';
import { Legend } from '../../parts/Effect.tsx';
import { Marked } from '../../parts/Marked.tsx';
import type { MarkedClaim } from '../../parts/Marked.tsx';
import { useStyles } from '../../parts/styles.ts';
import { hasWords } from '../../state/draft.ts';
import type { Draft } from '../../state/draft.ts';
import { useStore } from '../../state/store.ts';
import { STRINGS } from '../../strings.ts';

type Words = { readonly text: string; readonly start: number; readonly end: number };

/** The article: its words to be written or pasted, or the same words with their claims marked. Selected words can be made a claim in either look. */
export const TextPart: React.FunctionComponent<{ readonly draft: Draft }> = ({ draft }) => {
  const { dispatch } = useStore();
  const styles = useStyles();
  const [selected, setSelected] = React.useState<Words | null>(null);
  const isMarked = draft.look === 'marked' && draft.read !== null;
  const words = selected?.text.trim() ?? '';
  return (
    <div className={styles.column} style={{ gap: 4 }}>
      <div className={styles.spread}>
        <Label htmlFor={isMarked ? undefined : 'article-text'} styles={CLOSE}>{STRINGS.read.paste}</Label>
        {hasWords(draft) && <div className={styles.row} style={{ gap: 2 }}>
          <ActionButton styles={SLIM} iconProps={{ iconName: 'Add' }} text={STRINGS.read.addClaim} disabled={words === ''} title={STRINGS.read.addClaimHint} onClick={() => { dispatch({ kind: 'hand-form', form: { quote: words, draft: draft.key, ...(selected === null ? {} : { start: selected.start + selected.text.length - selected.text.trimStart().length }) } }); }} />
          <ActionButton styles={SLIM} iconProps={{ iconName: isMarked ? 'Edit' : 'Highlight' }} text={isMarked ? STRINGS.read.editText : STRINGS.read.markText} onClick={() => { setSelected(null); dispatch({ kind: 'look-chosen', key: draft.key, look: isMarked ? 'words' : 'marked' }); }} />
        </div>}
      </div>
      {isMarked ? <MarkedDraft draft={draft} onSelect={setSelected} /> : <WordsBox draft={draft} onSelect={setSelected} />}
    </div>
  );
};

const CLOSE = { root: { padding: 0 } };
const SLIM = { root: { height: 26, padding: '0 2px' }, label: { margin: '0 3px' } };

const WordsBox: React.FunctionComponent<{ readonly draft: Draft; readonly onSelect: (words: Words | null) => void }> = ({ draft, onSelect }) => {
  const { dispatch, run } = useStore();
  const paste = (event: React.ClipboardEvent): void => {
    const [html, text] = [event.clipboardData.getData('text/html'), event.clipboardData.getData('text/plain')];
    if (hasWords(draft) || text.trim() === '') return;
    event.preventDefault();
    run(takePaste(html.trim() === '' ? { kind: 'text', name: draft.name, text } : { kind: 'page', name: draft.name, html, text }));
  };
  const select = (event: React.SyntheticEvent<HTMLTextAreaElement | HTMLInputElement>): void => {
    const { selectionStart: start, selectionEnd: end, value } = event.currentTarget;
    onSelect(start !== null && end !== null && end > start ? { text: value.slice(start, end), start, end } : null);
  };
  return <TextField id="article-text" ariaLabel={STRINGS.read.paste} multiline rows={hasWords(draft) ? 11 : 7} resizable={false} placeholder={STRINGS.read.pastePlaceholder} value={draft.text} onChange={(_, text) => { dispatch({ kind: 'text-typed', key: draft.key, text: text ?? '' }); }} onPaste={paste} onSelect={select} dir="auto" />;
};

const MarkedDraft: React.FunctionComponent<{ readonly draft: Draft; readonly onSelect: (words: Words | null) => void }> = ({ draft, onSelect }) => {
  const { state, dispatch } = useStore();
  const { read } = draft;
  const claims = React.useMemo((): readonly MarkedClaim[] => (read?.claims ?? []).filter((c) => !c.isRejected).map(({ claim }) => ({ id: claim.id, claim, isCounted: claim.counted })), [read]);
  if (read === null) return null;
  const effects = [...new Set(claims.map((c): Effect => c.claim.effect))];
  const choose = (id: string): void => { dispatch({ kind: 'focused', on: id }); document.getElementById(`card-${id}`)?.scrollIntoView({ block: 'nearest' }); };
  return (
    <>
      <Marked text={read.reading.article.text} claims={claims} setAside={read.reading.setAside} focus={state.focus} onChoose={choose} onSelect={onSelect} />
      {effects.length > 0 && <Legend effects={effects} />}
    </>
  );
};
