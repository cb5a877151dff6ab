/** Milliseconds after which a busy browser loads on all the same. */
const PATIENCE_MS = 2000;

/**
 * Loads scripts one after the other whenever the browser has nothing else to do, so that whoever asks
 * for a page does not wait for its script. What cannot be loaded now is loaded when it is asked for,
 * where the person is told if it does not come.
 */
export async function loadAhead(scripts: readonly (() => Promise<unknown>)[]): Promise<void> {
  for (const load of scripts) {
    await idle();
    const came = await load().then(
      () => true,
      () => false,
    );
    if (!came) return;
  }
}

function idle(): Promise<void> {
  return new Promise((resolve) => {
    // Safari cannot tell when it has nothing to do.
    if (!('requestIdleCallback' in globalThis)) setTimeout(resolve, PATIENCE_MS);
    else requestIdleCallback(() => resolve(), { timeout: PATIENCE_MS });
  });
}
