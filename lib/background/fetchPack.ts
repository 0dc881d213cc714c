import { browser } from 'wxt/browser';

/** Reads one of the extension's own files. `path` begins with a slash. Throws when there is no such file. */
export async function readOwnFile(path: `/${string}`): Promise<string> {
  // oxlint-disable-next-line no-restricted-globals -- the one file that may: here it never leaves the extension.
  const response = await fetch(new URL(path, browser.runtime.getURL('/')));
  if (!response.ok) throw new Error(`The extension lacks its own file ${path}`);
  return response.text();
}
