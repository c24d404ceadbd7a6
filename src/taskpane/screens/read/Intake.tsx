import * as React from 'react';
import { ActionButton } from 'office-ui-fabric-react/lib/Button';
import { FontIcon } from 'office-ui-fabric-react/lib/Icon';
import { takeCells, takeFiles, takeSamples } from '../../commands/take.ts';
import { useStyles } from '../../parts/styles.ts';
import { useStore } from '../../state/store.ts';
import { STRINGS } from '../../strings.ts';
import { useTheme } from '../../theme.ts';

const SLIM = { root: { height: 30, padding: '0 2px' } };

/** The other ways in: files, selected cells, a claim typed by hand, the samples. */
export const Intake: React.FunctionComponent = () => {
  const { state, dispatch, run } = useStore();
  const styles = useStyles();
  const { palette } = useTheme();
  const chooser = React.useRef<HTMLInputElement>(null);
  const choose = (files: FileList | null): void => { if (files && files.length > 0) run(takeFiles([...files])); };
  return (
    <div style={{ border: `1px dashed ${palette.neutralTertiary}`, borderRadius: 2, padding: '8px 10px' }}>
      <span className={styles.small}><FontIcon iconName="CloudUpload" aria-hidden style={{ marginInlineEnd: 6 }} />{STRINGS.intake.drop}</span>
      <div style={{ display: 'flex', flexWrap: 'wrap', gap: '0 8px', marginTop: 2 }}>
        <ActionButton styles={SLIM} iconProps={{ iconName: 'OpenFile' }} text={STRINGS.intake.files} onClick={() => chooser.current?.click()} />
        <input ref={chooser} type="file" multiple hidden accept=".txt,.html,.htm,.docx,.csv,.tsv" aria-label={STRINGS.intake.files} onChange={(e) => { choose(e.target.files); e.target.value = ''; }} />
        {state.hasWorkbook && <ActionButton styles={SLIM} iconProps={{ iconName: 'SelectAll' }} text={STRINGS.intake.cells} title={STRINGS.intake.cellsHint} onClick={() => { run(takeCells); }} />}
        <ActionButton styles={SLIM} iconProps={{ iconName: 'PageAdd' }} text={STRINGS.intake.byHand} title={STRINGS.intake.byHandHint} onClick={() => { dispatch({ kind: 'hand-form', form: { quote: '', draft: null } }); }} />
        <ActionButton styles={SLIM} iconProps={{ iconName: 'Library' }} text={STRINGS.intake.samples} onClick={() => { run(takeSamples); }} />
      </div>
    </div>
  );
};
