import { QueryClientProvider } from '@tanstack/react-query';
import { ConfigProvider } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import { useTranslation } from 'react-i18next';
import { RouterProvider } from 'react-router';
import { queryClient } from '../client/query-client.ts';
import { languageNow } from '../words/words.ts';
import { router } from './routes.tsx';
import { themeOf, useAppearance } from './theme.ts';

/** The console: words, looks, answers and pages. */
export function Console() {
  useTranslation();
  const { appearance } = useAppearance();
  return (
    <ConfigProvider
      locale={languageNow() === 'en' ? enUS : zhCN}
      theme={themeOf(appearance)}
      button={{ autoInsertSpace: false }}
    >
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </ConfigProvider>
  );
}
