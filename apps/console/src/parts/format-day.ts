const SHANGHAI = 'Asia/Shanghai';

/** A day in a sentence: 2022年7月15日, or 15 July 2022. */
export function dayInWords(date: string, language: 'zh' | 'en'): string {
  const [year = '', month = '', day = ''] = date.split('-').map((part) => String(Number(part)));
  if (language === 'zh') return `${year}年${month}月${day}日`;
  const noon = new Date(`${date}T12:00:00Z`);
  const name = noon.toLocaleDateString('en-GB', { month: 'long', timeZone: 'UTC' });
  return `${day} ${name} ${year}`;
}

/** A moment on the clocks of Shanghai: `2022-07-15 10:30`. */
export function momentInShanghai(instant: string): string {
  const parts = new Intl.DateTimeFormat('sv-SE', {
    timeZone: SHANGHAI,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  return parts.format(new Date(instant));
}

/** The day of a moment on the calendar of Shanghai. */
export function dayInShanghai(instant: string): string {
  return momentInShanghai(instant).slice(0, '2022-07-15'.length);
}
