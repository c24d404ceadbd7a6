import type * as React from 'react';
import type { Screen } from '../state/state.ts';
import { ReadScreen } from './read/ReadScreen.tsx';

/** The screens in the order of an analyst's work. */
export const SCREENS: Readonly<Record<Screen, { readonly Component: React.FunctionComponent }>> = {
  read: { Component: ReadScreen },
} as never;
