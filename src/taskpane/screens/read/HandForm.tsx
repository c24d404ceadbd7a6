import * as React from 'react';
import { DefaultButton, PrimaryButton } from 'office-ui-fabric-react/lib/Button';
import { TextField } from 'office-ui-fabric-react/lib/TextField';
import type { CellValue } from '../../../workbook/bookRead.ts';
import type { HandClaim } from '../../flow/wish.ts';
import { factsNear } from '../../parts/facts.ts';
import type { Cells } from '../../parts/facts.ts';
import { FactFields } from '../../parts/FactFields.tsx';
import { useStyles } from '../../parts/styles.ts';
import type { Draft } from '../../state/draft.ts';
import type { PaneState } from '../../state/state.ts';
import { useStore } from '../../state/store.ts';
import { STRINGS } from '../../strings.ts';

const COLUMNS = ['Best', 'Low', 'High', 'Effect', 'Victims', 'Actor', 'Class', 'Perpetrator', 'Place', 'From', 'To', 'Who says so'];

/** A claim typed by hand: from a call, a photograph, a post in another language, or words that the reader missed. It needs an effect; a number that is not known stays empty. */
export const HandForm: React.FunctionComponent<{ readonly form: NonNullable<PaneState['handForm']> }> = ({ form }) => {
  const { state, dispatch } = useStore();
  const styles = useStyles();
  const draft = state.drafts.find((d) => d.key === form.draft);
  const [quote, setQuote] = React.useState(form.quote);
  const [source, setSource] = React.useState({ outlet: '', published: '' });
  const [cells, setCells] = React.useState<Cells>(() => ({ Best: numberIn(form.quote), Effect: 'killed', ...(draft === undefined ? {} : factsNear((draft.read?.claims ?? []).map((c) => c.claim), form.start ?? draft.text.indexOf(form.quote))) }));
  const box = React.useRef<HTMLElement>(null);
  React.useEffect(() => { box.current?.querySelector('textarea')?.focus(); box.current?.scrollIntoView({ block: 'nearest' }); }, []);
  const hasSomething = quote.trim() !== '' || ['Low', 'Best', 'High', 'Victims', 'Place'].some((c) => (cells[c] ?? '') !== '');
  const add = (): void => { dispatch({ kind: 'claim-added', key: form.draft, claim: claimOf({ cells, quote, source, draft, start: form.start }) }); };
  return (
    <section ref={box} className={styles.card} aria-label={STRINGS.hand.heading(draft !== undefined)} onKeyDown={(e) => { if (e.key === 'Escape') dispatch({ kind: 'hand-form', form: null }); }}>
      <div className={styles.cardBody}>
        <h2 className={styles.heading}>{STRINGS.hand.heading(draft !== undefined)}</h2>
        <TextField label={STRINGS.hand.quote} multiline rows={2} resizable={false} value={quote} dir="auto" onChange={(_, words) => { setQuote(words ?? ''); }} />
        <FactFields cells={cells} columns={COLUMNS} onChange={(column: string, value: CellValue) => { setCells((now) => ({ ...now, [column]: value })); }} />
        {draft === undefined && <div className={styles.row} style={{ alignItems: 'flex-start' }}>
          <div className={styles.grow}><TextField label={STRINGS.hand.from} value={source.outlet} dir="auto" onChange={(_, outlet) => { setSource((s) => ({ ...s, outlet: outlet ?? '' })); }} /></div>
          <div className={styles.grow}><TextField label={STRINGS.hand.heard} type="date" value={source.published} onChange={(_, published) => { setSource((s) => ({ ...s, published: published ?? '' })); }} /></div>
        </div>}
        <div className={styles.row}>
          <PrimaryButton text={STRINGS.hand.add} disabled={!hasSomething} onClick={add} />
          <DefaultButton text={STRINGS.cancel} onClick={() => { dispatch({ kind: 'hand-form', form: null }); }} />
        </div>
      </div>
    </section>
  );
};

/** The one whole number among the words, to begin with; the person sees it in its field. */
function numberIn(words: string): number | null {
  const numbers = words.replaceAll(',', '').match(/\d{1,9}/g) ?? [];
  return numbers.length === 1 ? Number(numbers[0]) : null;
}

function claimOf(of: { readonly cells: Cells; readonly quote: string; readonly source: { readonly outlet: string; readonly published: string }; readonly draft: Draft | undefined; readonly start: number | undefined }): HandClaim {
  const { cells, quote, source, draft } = of;
  const start = draft === undefined || quote.trim() === '' ? -1 : draft.text.startsWith(quote.trim(), of.start) ? of.start ?? 0 : draft.text.indexOf(quote.trim());
  return { cells: { ...cells, Quote: quote.trim() || null }, outlet: (draft?.outlet ?? source.outlet).trim() || null, published: (draft?.published ?? source.published) || null, ...(draft !== undefined && start >= 0 ? { inArticle: { name: draft.name, start } } : {}) };
}
