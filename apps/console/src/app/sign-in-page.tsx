import { useQueryClient } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { useEffect, useState } from 'react';
import type { SubmitEvent } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { api } from '../client/api.ts';
import { forgetRole, forgetToken, keepRole, keepToken, tokenKept } from '../client/token.ts';
import { Answered } from '../parts/answered.tsx';
import { PageFrameContext } from '../parts/page-frame.ts';
import type { PageFrame } from '../parts/page-frame.ts';
import { useTerms, useWords } from '../words/words.ts';
import styles from './sign-in-page.module.css';

/** The page has its heading, whatever is told below it. */
const HEADED: PageFrame = { has: (part) => part === 'heading', tell: () => () => undefined };

/** Where a token is given; of a token with several roles, one is chosen. */
export function SignInPage() {
  const t = useWords('shell');
  const [given, setGiven] = useState(tokenKept() !== null);
  return (
    <main className={styles['page']}>
      <title>{`${t('signIn.title')} · ${t('product')}`}</title>
      <div className={styles['card']}>
        <p className={styles['product']}>{t('product')}</p>
        <h1>{t('signIn.title')}</h1>
        <PageFrameContext value={HEADED}>
          {given ? (
            <RoleChoice onForget={() => setGiven(false)} />
          ) : (
            <TokenForm onGiven={() => setGiven(true)} />
          )}
        </PageFrameContext>
      </div>
    </main>
  );
}

function TokenForm({ onGiven }: { readonly onGiven: () => void }) {
  const t = useWords('shell');
  const queries = useQueryClient();
  const [missing, setMissing] = useState(false);
  function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const token = new FormData(event.currentTarget).get('token');
    const text = typeof token === 'string' ? token.trim() : '';
    setMissing(text === '');
    if (text === '') return;
    keepToken(text);
    queries.clear();
    onGiven();
  }
  return (
    <form onSubmit={submit} className={styles['form']}>
      <p className={styles['intro']}>{t('signIn.intro')}</p>
      <label htmlFor="token">{t('signIn.token')}</label>
      <Input.TextArea
        id="token"
        name="token"
        rows={4}
        autoFocus
        spellCheck={false}
        autoComplete="off"
        aria-invalid={missing}
        aria-describedby={missing ? 'token-missing' : 'token-from'}
        status={missing ? 'error' : ''}
      />
      {missing && (
        <p id="token-missing" className={styles['alarm']} role="alert">
          {t('signIn.required')}
        </p>
      )}
      <Button type="primary" htmlType="submit" size="large">
        {t('signIn.submit')}
      </Button>
      <p id="token-from" className={styles['intro']}>
        {t('signIn.howTo')} <code>grants token create --actor … --role …</code>
      </p>
    </form>
  );
}

function RoleChoice({ onForget }: { readonly onForget: () => void }) {
  const t = useWords('shell');
  const term = useTerms();
  const enter = useEntrance();
  const answer = api.useQuery('get', '/api/v1/session');
  function forget() {
    forgetToken();
    onForget();
  }
  return (
    <Answered query={answer} onSignIn={forget}>
      {({ roles }) => {
        if (roles.length === 1) return <Enter enter={enter} />;
        return (
          <div className={styles['form']}>
            <p className={styles['intro']}>{t('signIn.chooseRole')}</p>
            {roles.map(({ role }) => (
              <Button key={role} size="large" onClick={() => enter(role)}>
                {term('role', role)}
              </Button>
            ))}
          </div>
        );
      }}
    </Answered>
  );
}

/** Goes on by itself: a token with one role leaves nothing to choose. */
function Enter({ enter }: { readonly enter: () => void }) {
  useEffect(enter, [enter]);
  return null;
}

function useEntrance(): (role?: string) => void {
  const [params] = useSearchParams();
  const navigate = useNavigate();
  const queries = useQueryClient();
  return (role) => {
    if (role === undefined) forgetRole();
    else keepRole(role);
    queries.clear();
    void navigate(wayBack(params.get('to')), { replace: true });
  };
}

/** Only a page of the console: a link from elsewhere must not lead out of it. */
function wayBack(to: string | null): string {
  return to !== null && /^\/(?!\/)/.test(to) ? to : '/';
}
