import { useQueryClient } from '@tanstack/react-query';
import { Button, Select } from 'antd';
import { useState } from 'react';
import type { SubmitEvent } from 'react';
import { useNavigate } from 'react-router';
import { forgetToken, keepRole } from '../client/token.ts';
import { languageNow, speak, useTerms, useWords } from '../words/words.ts';
import styles from './layout.module.css';
import { useSession } from './session.tsx';
import { Destinations } from './sidebar.tsx';
import { useAppearance } from './theme.ts';

/** Search, language, looks, and who is signed in. */
export function Header() {
  const t = useWords('shell');
  const [open, setOpen] = useState(false);
  return (
    <header className={`${styles['header']} unprinted`}>
      <Button
        className={styles['menuButton'] ?? ''}
        aria-expanded={open}
        aria-controls="menu"
        onClick={() => setOpen(!open)}
      >
        {open ? t('closeMenu') : t('menu')}
      </Button>
      <Search />
      <Looks />
      <Who />
      <nav id="menu" hidden={!open} className={styles['menu']} aria-label={t('menu')}>
        {open && <Destinations onGo={() => setOpen(false)} />}
      </nav>
    </header>
  );
}

function Search() {
  const t = useWords('shell');
  const navigate = useNavigate();
  function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const text = new FormData(event.currentTarget).get('text');
    if (typeof text !== 'string' || text.trim() === '') return;
    void navigate(`/search?${new URLSearchParams({ text: text.trim() })}`);
  }
  return (
    <form role="search" className={styles['search']} onSubmit={submit}>
      <label htmlFor="search" className="unseen">
        {t('search')}
      </label>
      <input id="search" name="text" type="search" placeholder={t('searchHint')} />
      <Button htmlType="submit">{t('search')}</Button>
    </form>
  );
}

function Looks() {
  const t = useWords('shell');
  const { appearance, turnTo } = useAppearance();
  const [language, other] =
    languageNow() === 'zh' ? (['zh', 'en'] as const) : (['en', 'zh'] as const);
  const dark = appearance === 'dark';
  return (
    <div className={styles['looks']}>
      <Button
        type="text"
        lang={other === 'zh' ? 'zh-CN' : 'en'}
        data-language={language}
        onClick={() => void speak(other)}
      >
        {t('language')}
      </Button>
      <Button type="text" onClick={() => turnTo(dark ? 'light' : 'dark')}>
        {dark ? t('light') : t('dark')}
      </Button>
    </div>
  );
}

function Who() {
  const t = useWords('shell');
  const term = useTerms();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const { actorId, role, roles } = useSession();
  function signOut() {
    forgetToken();
    queries.clear();
    void navigate('/sign-in');
  }
  function actAs(chosen: string) {
    keepRole(chosen);
    void queries.resetQueries();
  }
  return (
    <div className={styles['who']}>
      <span title={t('signedInAs', { actor: actorId, role: term('role', role) })}>
        {roles.length === 1 ? term('role', role) : null}
      </span>
      {roles.length > 1 && (
        <Select
          aria-label={t('role')}
          value={role}
          onChange={actAs}
          options={roles.map((each) => ({ value: each, label: term('role', each) }))}
        />
      )}
      <Button type="text" onClick={signOut}>
        {t('signOut')}
      </Button>
    </div>
  );
}
