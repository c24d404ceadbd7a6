import * as React from 'react';
import { IconButton } from 'office-ui-fabric-react/lib/Button';
import { Dropdown } from 'office-ui-fabric-react/lib/Dropdown';
import type { IDropdownOption } from 'office-ui-fabric-react/lib/Dropdown';
import { firstWords } from '../../flow/firstWords.ts';
import { useStyles } from '../../parts/styles.ts';
import { hasWords, isToInsert, isWaiting, questionsOf } from '../../state/draft.ts';
import type { Draft } from '../../state/draft.ts';
import { useStore } from '../../state/store.ts';
import { STRINGS } from '../../strings.ts';

/** Which of several articles is in sight; what still has to be asked of one stands in the list. */
export const DraftSwitch: React.FunctionComponent = () => {
  const { state, dispatch } = useStore();
  const styles = useStyles();
  const { drafts, chosen } = state;
  const at = drafts.findIndex((d) => d.key === chosen);
  const options = React.useMemo(() => drafts.map((d, i): IDropdownOption => ({ key: d.key, text: `${i + 1}. ${titleOf(d)}${noteOf(d)}` })), [drafts]);
  if (drafts.length === 1 && !drafts.some(hasWords)) return null;
  const go = (key: number | undefined): void => { if (key !== undefined) dispatch({ kind: 'draft-chosen', key }); };
  return (
    <div className={styles.row} style={{ flexWrap: 'nowrap', gap: 2 }}>
      {drafts.length > 1 && <IconButton iconProps={{ iconName: 'ChevronLeft' }} ariaLabel={STRINGS.drafts.previous} title={STRINGS.drafts.previous} disabled={at <= 0} onClick={() => { go(drafts[at - 1]?.key); }} />}
      <Dropdown ariaLabel={STRINGS.drafts.choose} options={options} selectedKey={chosen} onChange={(_, option) => { go(option?.key as number | undefined); }} styles={WIDE} calloutProps={CALLOUT} />
      {drafts.length > 1 && <IconButton iconProps={{ iconName: 'ChevronRight' }} ariaLabel={STRINGS.drafts.next} title={STRINGS.drafts.next} disabled={at >= drafts.length - 1} onClick={() => { go(drafts[at + 1]?.key); }} />}
      <IconButton iconProps={{ iconName: 'Add' }} ariaLabel={STRINGS.drafts.add} title={STRINGS.drafts.add} onClick={() => { dispatch({ kind: 'draft-added' }); }} />
      <IconButton iconProps={{ iconName: 'More' }} ariaLabel={STRINGS.drafts.more} title={STRINGS.drafts.more} menuIconProps={{ hidden: true, iconName: '' }} menuProps={{ items: [
        { key: 'drop', text: STRINGS.drafts.drop, iconProps: { iconName: 'Delete' }, onClick: () => { dispatch({ kind: 'draft-dropped', key: chosen }); } },
        { key: 'clear', text: STRINGS.drafts.clear(drafts.length), iconProps: { iconName: 'Clear' }, onClick: () => { dispatch({ kind: 'drafts-cleared' }); } },
        { key: 'hand', text: STRINGS.intake.byHand, iconProps: { iconName: 'PageAdd' }, onClick: () => { dispatch({ kind: 'hand-form', form: { quote: '', draft: null } }); } },
      ] }} />
    </div>
  );
};

const WIDE = { root: { flex: '1 1 auto', minWidth: 0 } };
const CALLOUT = { calloutMaxHeight: 360 };

const titleOf = (draft: Draft): string => draft.title || firstWords(draft.text) || STRINGS.drafts.empty;

function noteOf(draft: Draft): string {
  if (!hasWords(draft)) return '';
  if (isWaiting(draft) && draft.read === null) return ` · ${STRINGS.drafts.waiting}`;
  if (draft.read?.known && !isToInsert(draft)) return ` · ${STRINGS.drafts.known}`;
  return questionsOf(draft).length > 0 ? ` · ${STRINGS.drafts.asks}` : '';
}
