import * as React from 'react';
import { takeFiles } from '../commands/take.ts';
import { useStore } from '../state/store.ts';
import { STRINGS } from '../strings.ts';
import { useTheme } from '../theme.ts';

/** Files may be dropped anywhere on the pane. */
export const DropZone: React.FunctionComponent<{ readonly className: string }> = ({ className, children }) => {
  const { run, dispatch } = useStore();
  const { palette } = useTheme();
  const [isOver, setOver] = React.useState(false);
  const drop = (event: React.DragEvent): void => {
    event.preventDefault();
    setOver(false);
    const files = [...event.dataTransfer.files];
    if (files.length === 0) return;
    dispatch({ kind: 'screen-chosen', screen: 'read' });
    run(takeFiles(files));
  };
  const over = (event: React.DragEvent): void => { if ([...event.dataTransfer.types].includes('Files')) { event.preventDefault(); setOver(true); } };
  return (
    <div className={className} onDragOver={over} onDragLeave={(e) => { if (!e.currentTarget.contains(e.relatedTarget as Node | null)) setOver(false); }} onDrop={drop}>
      {children}
      {isOver && <div aria-hidden style={{ position: 'fixed', inset: 6, zIndex: 5, border: `2px dashed ${palette.themePrimary}`, background: palette.themeLighter, opacity: 0.94, display: 'flex', alignItems: 'center', justifyContent: 'center', pointerEvents: 'none', fontWeight: 600, color: palette.themeDarker }}>{STRINGS.intake.dropHere}</div>}
    </div>
  );
};
