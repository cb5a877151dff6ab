import { theme } from 'antd';
import type { ThemeConfig } from 'antd';
import { useSyncExternalStore } from 'react';

export type Appearance = 'light' | 'dark';

const KEPT = 'grants.appearance';
const listeners = new Set<() => void>();

function appearanceNow(): Appearance {
  const kept = localStorage.getItem(KEPT);
  if (kept === 'light' || kept === 'dark') return kept;
  return window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

function show(appearance: Appearance): void {
  document.documentElement.dataset['theme'] = appearance;
}

function turnTo(appearance: Appearance): void {
  localStorage.setItem(KEPT, appearance);
  show(appearance);
  for (const listener of listeners) listener();
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

show(appearanceNow());

/** Light or dark: as the machine has it until somebody chooses. */
export function useAppearance() {
  const appearance = useSyncExternalStore(listen, appearanceNow);
  return { appearance, turnTo };
}

/** The colours of `theme.css` by the names Ant Design has for them. */
const COLOURS = {
  light: {
    colorPrimary: '#1d5a66',
    colorTextLightSolid: '#ffffff',
    colorError: '#b3261e',
    colorText: '#17242b',
    colorTextPlaceholder: '#5f6f78',
    colorBgContainer: '#ffffff',
    colorBgElevated: '#ffffff',
    colorBorder: '#7f9099',
  },
  dark: {
    colorPrimary: '#7cc3d0',
    colorTextLightSolid: '#0d1c20',
    colorError: '#ff9c92',
    colorText: '#e6edf0',
    colorTextPlaceholder: '#a3b2ba',
    colorBgContainer: '#1a2328',
    colorBgElevated: '#1f2a30',
    colorBorder: '#6a7c86',
  },
} as const;

/** Ant Design in the looks of the console. */
export function themeOf(appearance: Appearance): ThemeConfig {
  return {
    algorithm: appearance === 'dark' ? theme.darkAlgorithm : theme.defaultAlgorithm,
    token: {
      ...COLOURS[appearance],
      fontFamily: 'var(--font)',
      fontSize: 14,
      borderRadius: 4,
    },
  };
}
