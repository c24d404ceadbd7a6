import * as React from 'react';
import { createTheme } from 'office-ui-fabric-react/lib/Styling';
import type { ITheme } from 'office-ui-fabric-react/lib/Styling';

const LIGHT = { themePrimary: '#1f5a7a', themeDarkAlt: '#1b516e', themeDark: '#17445d', themeDarker: '#113245', themeSecondary: '#2f6d8e', themeTertiary: '#7fadc4', themeLight: '#bcd6e3', themeLighter: '#deebf2', themeLighterAlt: '#f6fafc' };
const DARK = {
  themePrimary: '#6db6dc', themeDarkAlt: '#7dbfe1', themeDark: '#93cbe7', themeDarker: '#b2dbf0', themeSecondary: '#5fa0c3', themeTertiary: '#41708a', themeLight: '#213a48', themeLighter: '#17262f', themeLighterAlt: '#0b1317',
  neutralLighterAlt: '#262626', neutralLighter: '#2e2e2e', neutralLight: '#3b3b3b', neutralQuaternaryAlt: '#444444', neutralQuaternary: '#4a4a4a', neutralTertiaryAlt: '#676767', neutralTertiary: '#9c9c9c', neutralSecondary: '#c8c8c8', neutralPrimaryAlt: '#dadada', neutralPrimary: '#f3f3f3', neutralDark: '#f7f7f7', black: '#ffffff', white: '#1f1f1f',
};

/** Fabric's theme in our blue, light or dark as Office or the system asks. */
export const makeTheme = (dark: boolean): ITheme => createTheme({ palette: dark ? DARK : LIGHT, isInverted: dark });

const ThemeContext = React.createContext<ITheme>(makeTheme(false));

export const ThemeProvider = ThemeContext.Provider;
export const useTheme = (): ITheme => React.useContext(ThemeContext);
