import * as React from 'react';
import { Stack } from 'office-ui-fabric-react/lib/Stack';
import { TextField } from 'office-ui-fabric-react/lib/TextField';
import type { Article } from '../text/article.ts';
import { STRINGS } from './strings.ts';

export type Draft = Pick<Article, 'text'> & { readonly outlet: string; readonly published: string };

interface Props { readonly draft: Draft; readonly asksForDay: boolean; readonly onChange: (change: Partial<Draft>) => void }

/** The paste box and what the reader must be told about the article. */
export const ArticleForm: React.FunctionComponent<Props> = ({ draft, asksForDay, onChange }) => (
  <Stack tokens={{ childrenGap: 8 }}>
    <TextField label={STRINGS.paste} multiline rows={7} resizable={false} placeholder={STRINGS.pastePlaceholder} value={draft.text} onChange={(_, text) => onChange({ text: text ?? '' })} inputClassName="article-text" dir="auto" />
    <Stack horizontal wrap tokens={{ childrenGap: 8 }}>
      <Stack.Item grow styles={{ root: { minWidth: 130 } }}><TextField label={STRINGS.outlet} value={draft.outlet} onChange={(_, outlet) => onChange({ outlet: outlet ?? '' })} /></Stack.Item>
      <Stack.Item grow styles={{ root: { minWidth: 130 } }}><TextField label={STRINGS.published} type="date" required={asksForDay} value={draft.published} onChange={(_, published) => onChange({ published: published ?? '' })} {...(asksForDay ? { errorMessage: STRINGS.publishedHint } : {})} /></Stack.Item>
    </Stack>
  </Stack>
);
