import * as React from 'react';
import { Pivot, PivotItem } from 'office-ui-fabric-react/lib/Pivot';
import { openBook } from './commands/book.ts';
import type { Kept } from './keptDrafts.ts';
import { DropZone } from './parts/DropZone.tsx';
import { Header } from './parts/Header.tsx';
import { InsertBar } from './parts/InsertBar.tsx';
import { NoticeBar } from './parts/NoticeBar.tsx';
import { useStyles } from './parts/styles.ts';
import { WorkBar } from './parts/WorkBar.tsx';
import { SCREENS } from './screens/screens.ts';
import type { Services } from './services.ts';
import type { Screen, Settings } from './state/state.ts';
import { StoreProvider, useMakeStore } from './state/store.ts';
import type { Store } from './state/store.ts';
import { useKeeping } from './state/useKeeping.ts';
import { useForgetting, useReading } from './state/useReading.ts';
import { useRefreshing, useWorkbook } from './state/useWorkbook.ts';
import { STRINGS } from './strings.ts';

export interface PaneProps { readonly services: Services; readonly settings?: Settings; /** What an earlier page left. */ readonly kept?: Kept | null }

/** The whole pane: its screens, what was said last, what is being done. */
export const Pane: React.FunctionComponent<PaneProps> = ({ services, settings, kept = null }) => {
  const store = useMakeStore(services, settings);
  const { state, dispatch, run } = store;
  const styles = useStyles();
  const [isStopped, setStopped] = React.useState(false);
  useReading(state, { desk: services.desk, dispatch, isStopped });
  useForgetting(state.drafts, services.desk);
  useWorkbook(store);
  useRefreshing(store);
  useKeeping(store, kept);
  // Office says late under which key the settings are.
  React.useEffect(() => { if (settings) dispatch({ kind: 'settings', settings }); }, [settings, dispatch]);
  const { host } = services;
  React.useEffect(() => { if (host) { dispatch({ kind: 'workbook-found' }); run(openBook); } }, [host, dispatch, run]);
  const { Component } = SCREENS[state.screen];
  return (
    <StoreProvider value={store}>
      <DropZone className={styles.page}>
        <Header />
        <Tabs screen={state.screen} dispatch={dispatch} />
        <div role="tabpanel" aria-labelledby={tabId(state.screen)} style={{ flex: '1 1 auto', display: 'flex', flexDirection: 'column', minWidth: 0 }}>
          <NoticeBar />
          <Component />
        </div>
        <div className={styles.bar} {...(state.screen !== 'read' && state.work === null ? { hidden: true, style: { display: 'none' } } : {})}>
          <WorkBar isStopped={isStopped} setStopped={setStopped} />
          {state.screen === 'read' && <InsertBar />}
        </div>
      </DropZone>
    </StoreProvider>
  );
};

/** Drawn again only when another screen is chosen, not with every key that is pressed. */
const Tabs = React.memo<{ readonly screen: Screen; readonly dispatch: Store['dispatch'] }>(({ screen, dispatch }) => (
  <Pivot selectedKey={screen} onLinkClick={(item) => { dispatch({ kind: 'screen-chosen', screen: item?.props.itemKey as Screen }); }} headersOnly aria-label={STRINGS.name} getTabId={tabId} styles={PIVOT}>
    {(Object.keys(SCREENS) as Screen[]).map((key) => <PivotItem key={key} itemKey={key} headerText={STRINGS.screens[key]} />)}
  </Pivot>
));
Tabs.displayName = 'Tabs';

const tabId = (key: string): string => `tab-${key}`;
const LINK = { padding: '0 8px', margin: 0, height: 38, lineHeight: '38px', minWidth: 0, flex: '0 1 auto' };
const PIVOT = { root: { padding: '0 4px', display: 'flex' }, link: LINK, linkIsSelected: LINK };
