const SHANGHAI = 'Asia/Shanghai';

const WRITTEN_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Whether a text is a day, and not only looks like one. */
export function isDay(text: string): boolean {
  return WRITTEN_DAY.test(text) && !Number.isNaN(Date.parse(text));
}

/** A day in a sentence: 2022年7月15日, or 15 July 2022. What is no day stays as somebody wrote it. */
export function dayInWords(date: string, language: 'zh' | 'en'): string {
  if (!isDay(date)) return date;
  const [year = '', month = '', day = ''] = date.split('-').map((part) => String(Number(part)));
  if (language === 'zh') return `${year}年${month}月${day}日`;
  const noon = new Date(`${date}T12:00:00Z`);
  const name = noon.toLocaleDateString('en-GB', { month: 'long', timeZone: 'UTC' });
  return `${day} ${name} ${year}`;
}

/** A moment in a sentence: 2022年7月15日 10:30, or 15 July 2022 10:30, on the clocks of Shanghai. */
export function momentInWords(instant: string, language: 'zh' | 'en'): string {
  const [day = '', time] = momentInShanghai(instant).split(' ');
  return time === undefined ? day : `${dayInWords(day, language)} ${time}`;
}

/** A moment on the clocks of Shanghai: `2022-07-15 10:30`. What is no moment stays as it was given. */
export function momentInShanghai(instant: string): string {
  if (Number.isNaN(Date.parse(instant))) return instant;
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
