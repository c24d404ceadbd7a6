import type * as React from 'react';
import type { Screen } from '../state/state.ts';
import { EvidenceScreen } from './evidence/EvidenceScreen.tsx';
import { ReadScreen } from './read/ReadScreen.tsx';
import { ReconcileScreen } from './reconcile/ReconcileScreen.tsx';
import { ReviewScreen } from './review/ReviewScreen.tsx';

/** The screens in the order of an analyst's work. */
export const SCREENS: Readonly<Record<Screen, { readonly Component: React.FunctionComponent }>> = {
  read: { Component: ReadScreen }, review: { Component: ReviewScreen }, reconcile: { Component: ReconcileScreen }, evidence: { Component: EvidenceScreen },
};
