import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('.', import.meta.url));
const TYPES = { '.html': 'text/html', '.css': 'text/css', '.js': 'text/javascript' };
const STRICT = "default-src 'none'; script-src 'none'; style-src 'none'; base-uri 'none'; form-action 'none'";

/** Headers of one file of the playground. */
function headersOf(name) {
  const type = TYPES[extname(name)] ?? 'text/plain';
  const policy = name === 'strict-csp.html' ? { 'content-security-policy': STRICT } : {};
  return { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store', ...policy };
}

async function answer(request, response) {
  const { pathname } = new URL(request.url ?? '/', 'http://playground');
  const name =
    pathname === '/' ? 'index.html' : normalize(decodeURIComponent(pathname)).replace(/^[/\\]+/u, '');
  if (name.startsWith('..') || !(extname(name) in TYPES)) return response.writeHead(404).end();
  try {
    const body = await readFile(join(FOLDER, name));
    return response.writeHead(200, headersOf(name)).end(body);
  } catch (problem) {
    return response.writeHead(problem.code === 'ENOENT' ? 404 : 500).end();
  }
}

/**
 * Serves the playground on the loopback interface alone. Two host names lead to it, so that two "sites" can be told
 * apart: `here` (127.0.0.1) and `there` (localhost).
 * @param {number} [port] 0 for any free port
 * @returns {Promise<{port: number, here: string, there: string, close: () => Promise<void>}>} addresses without a last slash
 */
export async function servePlayground(port = 0) {
  const server = createServer((request, response) => void answer(request, response));
  await new Promise((resolve) => server.listen(port, '127.0.0.1', resolve));
  const { port: taken } = server.address();
  return {
    port: taken,
    here: `http://127.0.0.1:${taken}`,
    there: `http://localhost:${taken}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { here } = await servePlayground(Number(process.env.PORT ?? 0));
  console.log(`The playground is at ${here}/`);
}
