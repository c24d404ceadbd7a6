import * as React from 'react';
import { createTheme } from 'office-ui-fabric-react/lib/Styling';
import type { ITheme } from 'office-ui-fabric-react/lib/Styling';
import type { Effect } from '../claims/claim.ts';

const LIGHT = { themePrimary: '#1f5a7a', themeDarkAlt: '#1b516e', themeDark: '#17445d', themeDarker: '#113245', themeSecondary: '#2f6d8e', themeTertiary: '#7fadc4', themeLight: '#bcd6e3', themeLighter: '#deebf2', themeLighterAlt: '#f6fafc', neutralTertiary: '#767676' };
const DARK = {
  themePrimary: '#6db6dc', themeDarkAlt: '#7dbfe1', themeDark: '#93cbe7', themeDarker: '#b2dbf0', themeSecondary: '#5fa0c3', themeTertiary: '#41708a', themeLight: '#213a48', themeLighter: '#17262f', themeLighterAlt: '#0b1317',
  neutralLighterAlt: '#262626', neutralLighter: '#2e2e2e', neutralLight: '#3b3b3b', neutralQuaternaryAlt: '#444444', neutralQuaternary: '#4a4a4a', neutralTertiaryAlt: '#676767', neutralTertiary: '#9c9c9c', neutralSecondary: '#c8c8c8', neutralPrimaryAlt: '#dadada', neutralPrimary: '#f3f3f3', neutralDark: '#f7f7f7', black: '#ffffff', white: '#1f1f1f',
};

/** Fabric keeps message bars and errors light unless told otherwise. */
const DARK_COLOURS = {
  infoBackground: '#2e2e2e', errorBackground: '#442726', blockingBackground: '#442726', warningBackground: '#433519', successBackground: '#22391f', messageText: '#f3f3f3', messageLink: '#6db6dc', infoIcon: '#c8c8c8', errorIcon: '#f1707b', warningIcon: '#f5d16f', successIcon: '#92c353', errorText: '#f1707b',
};

/** Fabric's theme in our blue, light or dark as Office or the system asks. */
export const makeTheme = (dark: boolean): ITheme => createTheme({ palette: dark ? DARK : LIGHT, isInverted: dark, ...(dark ? { semanticColors: DARK_COLOURS } : {}) });

/** Each effect has a colour, a line and a letter of its own: no one of them says it alone. */
export interface EffectLook { readonly icon: string; readonly line: string; readonly light: string; readonly dark: string }

export const EFFECT_LOOKS: Readonly<Record<Effect, EffectLook>> = {
  killed: { icon: 'StatusErrorFull', line: 'solid', light: '#a4262c', dark: '#f1808a' },
  injured: { icon: 'Medical', line: 'dashed', light: '#a33d00', dark: '#f7a86a' },
  missing: { icon: 'UnknownSolid', line: 'dotted', light: '#5c2e91', dark: '#cbaaf2' },
  captured: { icon: 'Lock', line: 'double', light: '#004e8c', dark: '#7fc0f7' },
  displaced: { icon: 'Walk', line: 'wavy', light: '#0b6a0b', dark: '#84d184' },
  casualties: { icon: 'People', line: 'solid', light: '#4f4d4b', dark: '#c8c6c4' },
};

export const colourOf = (effect: Effect, theme: ITheme): string => EFFECT_LOOKS[effect][theme.isInverted ? 'dark' : 'light'];

const ThemeContext = React.createContext<ITheme>(makeTheme(false));

export const ThemeProvider = ThemeContext.Provider;
export const useTheme = (): ITheme => React.useContext(ThemeContext);
