import { createContext, use, useCallback, useLayoutEffect, useMemo, useState } from 'react';

/** What of a page the frame around it goes by: a heading of its own, and the moments it can be moved to. */
export type PagePart = 'heading' | 'asOf' | 'asKnownAt';

/** The frame around a page, as the parts of the page see it. */
export interface PageFrame {
  readonly has: (part: PagePart) => boolean;
  /** Says that a part is there, until the answer is called. */
  readonly tell: (part: PagePart) => () => void;
}

/** Null outside of the frame, e.g. where a token is given. */
export const PageFrameContext = createContext<PageFrame | null>(null);

export const usePageFrame = (): PageFrame | null => use(PageFrameContext);

/** Tells the frame that the page has a part, as long as it has. */
export function useAsPart(part: PagePart, isThere = true): void {
  const tell = usePageFrame()?.tell;
  useLayoutEffect(() => (isThere ? tell?.(part) : undefined), [tell, part, isThere]);
}

/** A frame that knows what the page in it has. */
export function useNewPageFrame(): PageFrame {
  const [parts, setParts] = useState<readonly PagePart[]>([]);
  const tell = useCallback((part: PagePart) => {
    setParts((before) => [...before, part]);
    return () => setParts((before) => without(before, part));
  }, []);
  return useMemo(() => ({ has: (part) => parts.includes(part), tell }), [parts, tell]);
}

/** Two of a kind are two, of which one goes. */
function without(parts: readonly PagePart[], part: PagePart): readonly PagePart[] {
  const place = parts.indexOf(part);
  return parts.filter((_, index) => index !== place);
}
