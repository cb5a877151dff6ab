import { Button } from 'antd';
import { useEffect } from 'react';
import { useNavigate } from 'react-router';
import { askWhetherUp, isOutage, onRecovery, useOutage } from '../client/outage.ts';
import { Unread } from '../parts/answered.tsx';
import { Notice } from '../parts/notice.tsx';
import { usePageFrame } from '../parts/page-frame.ts';
import { useWords } from '../words/words.ts';

/** A link to a page that the console does not have. */
export function UnknownPage() {
  const t = useWords('shell');
  const navigate = useNavigate();
  return (
    <Notice
      title={t('problem.page.title')}
      detail={t('problem.page.detail')}
      toDo={t('problem.page.toDo')}
      actions={
        <Button type="primary" onClick={() => void navigate('/')}>
          {t('problem.home')}
        </Button>
      }
    />
  );
}

/**
 * A page that the browser failed to show, or whose script it failed to load: because nobody answers,
 * perhaps, and then it comes by itself when somebody does.
 */
export function BrokenPage() {
  const t = useWords('shell');
  const isFramed = usePageFrame() !== null;
  const isDown = isOutage(useOutage());
  useEffect(() => {
    void askWhetherUp();
    return onRecovery(() => window.location.reload());
  }, []);
  if (isFramed && isDown) return <Unread why="noAnswer" />;
  return (
    <Notice
      title={t('problem.broken.title')}
      detail={t('problem.broken.detail')}
      toDo={t('problem.broken.toDo')}
      actions={
        <Button type="primary" onClick={() => window.location.reload()}>
          {t('problem.broken.action')}
        </Button>
      }
    />
  );
}
