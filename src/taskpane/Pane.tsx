import * as React from 'react';
import { PrimaryButton } from 'office-ui-fabric-react/lib/Button';
import { MessageBar, MessageBarType } from 'office-ui-fabric-react/lib/MessageBar';
import { Stack } from 'office-ui-fabric-react/lib/Stack';
import { Text } from 'office-ui-fabric-react/lib/Text';
import type { Reading } from '../claims/reading.ts';
import type { Article } from '../text/article.ts';
import { ArticleForm } from './ArticleForm.tsx';
import type { Draft } from './ArticleForm.tsx';
import { ClaimCard } from './ClaimCard.tsx';
import { STRINGS } from './strings.ts';
import { useTheme } from './theme.ts';

export interface PaneProps {
  /** Reads an article; handed in, so that the pane knows neither where nor how. */
  readonly read: (article: Article) => Reading;
  readonly hasWorkbook: boolean;
}

const EMPTY: Draft = { text: '', outlet: '', published: '' };

/** The whole pane: paste, see the claims, and what keeps them from the workbook. */
export const Pane: React.FunctionComponent<PaneProps> = ({ read, hasWorkbook }) => {
  const [draft, setDraft] = React.useState<Draft>(EMPTY);
  const reading = React.useMemo(() => (draft.text.trim().length === 0 ? null : read(articleOf(draft))), [draft, read]);
  const { palette } = useTheme();
  const asksForDay = reading?.issues.some((i) => i.code === 'published_missing') === true;
  return (
    <Stack tokens={{ childrenGap: 14, padding: 12 }} styles={{ root: { minHeight: '100vh', boxSizing: 'border-box', background: palette.neutralLighterAlt, color: palette.neutralPrimary } }}>
      <Text as="h1" variant="xLarge" styles={{ root: { color: palette.themePrimary, margin: 0 } }}>{STRINGS.name}</Text>
      <ArticleForm draft={draft} asksForDay={asksForDay} onChange={(change) => setDraft({ ...draft, ...change })} />
      <PrimaryButton text={STRINGS.insert} disabled ariaDescription={hasWorkbook ? STRINGS.insertLater : STRINGS.insertNoWorkbook} />
      <Text variant="small" styles={{ root: { color: palette.neutralSecondary } }}>{hasWorkbook ? STRINGS.insertLater : STRINGS.insertNoWorkbook}</Text>
      {reading === null ? <Text>{STRINGS.noText}</Text> : <Found reading={reading} />}
    </Stack>
  );
};

const articleOf = (draft: Draft): Article => ({ id: 'pasted', text: draft.text, outlet: draft.outlet || null, title: null, address: null, published: draft.published || null });

const Found: React.FunctionComponent<{ readonly reading: Reading }> = ({ reading }) => (
  <Stack tokens={{ childrenGap: 10 }}>
    {reading.issues.filter((i) => i.code !== 'no_claims').map((issue, i) => <MessageBar key={i} messageBarType={MessageBarType.warning} isMultiline>{issue.words}</MessageBar>)}
    <div role="status"><Text as="h2" variant="large" styles={{ root: { margin: 0 } }}>{reading.claims.length === 0 ? STRINGS.noClaims : `${STRINGS.claims}: ${reading.claims.length}`}</Text></div>
    <Stack as="ul" tokens={{ childrenGap: 8 }} styles={{ root: { padding: 0, margin: 0 } }}>{reading.claims.map((claim) => <ClaimCard key={claim.id} claim={claim} />)}</Stack>
    {reading.setAside.length > 0 && <SetAsideList reading={reading} />}
  </Stack>
);

const SetAsideList: React.FunctionComponent<{ readonly reading: Reading }> = ({ reading }) => (
  <details>
    <summary><Text>{`${STRINGS.setAside}: ${reading.setAside.length}`}</Text></summary>
    <ul>{reading.setAside.map((s) => <li key={s.start}><Text variant="small" dir="auto"><strong>{s.text}</strong> {s.reason}</Text></li>)}</ul>
  </details>
);
