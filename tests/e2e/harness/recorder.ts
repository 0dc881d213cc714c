import { createServer, request as httpRequest, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

/** A proxy that writes down everything that a browser asks for, and lets through only what goes to one port here. */
export type Recorder = {
  /** For `--proxy-server`. */
  readonly address: string;
  /** What was asked of anybody else, in order: `GET http://host/path` or `CONNECT host:443`. None of it was answered. */
  readonly foreign: readonly string[];
  /** What was asked of the port that is let through: `GET /path`. */
  readonly own: readonly string[];
  readonly close: () => Promise<void>;
};

/** Where Chromium is told to send errands of its own (is anybody signed in, is there a newer component): to nobody. */
export const ERRANDS = 'http://errands.invalid';

const LOOPBACK = new Set(['127.0.0.1', 'localhost']);

/** @param port the only port, on this machine's loopback, to which requests are let through */
export async function startRecorder(port: number): Promise<Recorder> {
  const foreign: string[] = [];
  const own: string[] = [];
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '', 'http://no-host.invalid');
    if (url.origin === ERRANDS) {
      response.writeHead(403).end();
      return;
    }
    if (!LOOPBACK.has(url.hostname) || Number(url.port) !== port) {
      foreign.push(`${request.method} ${url.href}`);
      response.writeHead(403).end();
      return;
    }
    own.push(`${request.method} ${url.pathname}`);
    passOn(request, response, url);
  });
  server.on('connect', (request: IncomingMessage, socket: Socket) => {
    foreign.push(`CONNECT ${request.url}`);
    socket.on('error', () => socket.destroy());
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { address, foreign, own, close };
}

function passOn(request: IncomingMessage, response: ServerResponse, url: URL): void {
  const onward = httpRequest(
    {
      host: '127.0.0.1',
      port: url.port,
      path: url.pathname + url.search,
      method: request.method,
      headers: request.headers,
    },
    (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    },
  );
  onward.on('error', () => response.destroy());
  request.pipe(onward);
}
