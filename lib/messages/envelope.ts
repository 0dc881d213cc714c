/** Who is being spoken to: the background by a page's frame, the background by Tillit's own page, an editor script. */
export type Channel = 'page' | 'own' | 'editor';

/** The one shape in which every call travels. */
export type Envelope = {
  readonly tillit: Channel;
  /** Name of the call in `PageCalls`, `OwnCalls` or `EditorCalls`. */
  readonly call: string;
  readonly args: readonly unknown[];
};

/** Why a call gave no answer. */
export type CallError =
  /** Nobody listens: no editor script in that frame, or this script belongs to a Tillit that has been replaced. */
  | 'gone'
  /** The caller may not ask this. */
  | 'refused'
  /** What was sent has the wrong shape or is too large. */
  | 'bad-request'
  /** The other side had a fault of its own. */
  | 'failed';

/** What a call gives back. A call never throws and never rejects. */
export type CallResult<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: CallError };

/** An object whose fields are not known yet. */
export type Loose = Readonly<Record<string, unknown>>;

/** True for any object that is not null: its fields may then be looked at. */
export function isLoose(value: unknown): value is Loose {
  return typeof value === 'object' && value !== null;
}

/** The envelope when `message` is one of Tillit's on this channel; null otherwise. */
export function readEnvelope(message: unknown, channel: Channel): Envelope | null {
  if (!isLoose(message)) return null;
  const { tillit, call, args } = message;
  if (tillit !== channel || typeof call !== 'string' || !Array.isArray(args)) return null;
  return { tillit: channel, call, args };
}

/** True when `reply` is what the other side's listener sends back. The other side is this same build. */
export function isCallResult<T>(reply: unknown): reply is CallResult<T> {
  return isLoose(reply) && typeof reply.ok === 'boolean';
}
