import { Button } from 'antd';
import { useState } from 'react';
import { download } from '../client/download.ts';
import { useWords } from '../words/words.ts';
import styles from './parts.module.css';

export interface ExportMenuProps {
  /** The route that makes the file, e.g. `/api/v1/reports/postings`. */
  readonly path: string;
  /** The same filters as the page has. */
  readonly query: Readonly<Record<string, string | number | undefined>>;
  readonly formats: readonly ('csv' | 'xlsx' | 'hledger')[];
}

/** The whole of a list as a file, whatever part of it is on the page. */
export function ExportMenu({ path, query, formats }: ExportMenuProps) {
  const t = useWords('parts');
  const [told, setTold] = useState('');
  async function save(format: string) {
    setTold(t('exporting'));
    const problem = await download(path, { ...query, format });
    setTold(problem ? t('exportFailed', { reason: problem.detail || problem.code }) : '');
  }
  return (
    <div className={`${styles['export']} unprinted`}>
      <span>{t('export')}</span>
      {formats.map((format) => (
        <Button
          key={format}
          size="small"
          onClick={() => void save(format)}
          aria-label={t('exportAs', { format })}
        >
          {format.toUpperCase()}
        </Button>
      ))}
      <span role="status">{told}</span>
    </div>
  );
}
