import { browser } from 'wxt/browser';

/** Reads one of the extension's own files. `path` begins with a slash. Throws when there is no such file. */
export async function readOwnFile(path: `/${string}`): Promise<string> {
  return (await ownFile(path)).text();
}

/** As `readOwnFile`, for a file that is no text. */
export async function readOwnBytes(path: `/${string}`): Promise<ArrayBuffer> {
  return (await ownFile(path)).arrayBuffer();
}

async function ownFile(path: `/${string}`): Promise<Response> {
  // oxlint-disable-next-line no-restricted-globals -- the one file that may: here it never leaves the extension.
  const response = await fetch(new URL(path, browser.runtime.getURL('/')));
  if (!response.ok) throw new Error(`The extension lacks its own file ${path}`);
  return response;
}
