declare global {
  /** The editor script that stands in this frame, for the sentinel and for whoever ends it. Unseen by the page. */
  var tillitEditor: AbortController | undefined;
}

/** Heard by a copy of this script that an earlier Tillit has left behind: each has a world of its own. */
const STARTED = 'tillit-editor-started';

/**
 * The life of this copy of the script; an older copy's ends. Null when one that still works stands here already: it keeps
 * what the writer has set aside.
 */
export function retireOlder(): AbortController | null {
  if (globalThis.tillitEditor && !globalThis.tillitEditor.signal.aborted) return null;
  const life = new AbortController();
  globalThis.tillitEditor = life;
  document.dispatchEvent(new Event(STARTED));
  document.addEventListener(STARTED, () => life.abort(), { signal: life.signal });
  return life;
}
