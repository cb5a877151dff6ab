import { createBrowserRouter } from 'react-router';
import type { RouteObject } from 'react-router';
import { BrokenPage, UnknownPage } from './dead-ends.tsx';
import { Home } from './home.tsx';
import { Layout } from './layout.tsx';
import { SignInPage } from './sign-in-page.tsx';

/** Every page is loaded when it is first asked for. */
const PAGES: readonly RouteObject[] = [
  {
    path: 'duties',
    lazy: async () => ({
      Component: (await import('../pages/duties/duties-page.tsx')).DutiesPage,
    }),
  },
  {
    path: 'overview',
    lazy: async () => ({
      Component: (await import('../pages/overview/overview-page.tsx')).OverviewPage,
    }),
  },
  ...['applications', 'projects', 'centres', 'recognitions'].map((list) => ({
    path: `${list}/:id/replay`,
    lazy: async () => ({
      Component: (await import('../pages/replay/replay-page.tsx')).ReplayPage,
    }),
  })),
];

/** The pages of the console, each with its own address below `/console`. */
export const router = createBrowserRouter(
  [
    { path: '/sign-in', Component: SignInPage, ErrorBoundary: BrokenPage },
    {
      path: '/',
      Component: Layout,
      ErrorBoundary: BrokenPage,
      children: [
        { index: true, Component: Home },
        ...PAGES.map((page) => ({ ...page, ErrorBoundary: BrokenPage })),
        { path: '*', Component: UnknownPage },
      ],
    },
  ],
  { basename: '/console' },
);
