/** Two host names of one server on the loopback interface; addresses without a last slash. */
export type Playground = {
  readonly port: number;
  /** By 127.0.0.1. */
  readonly here: string;
  /** By localhost: another site, as far as browsers are concerned. */
  readonly there: string;
  readonly close: () => Promise<void>;
};

/** @param port 0 (the default) for any free port */
export function servePlayground(port?: number): Promise<Playground>;
