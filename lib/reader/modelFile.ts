import type { ReaderModel } from './readerModel';
import type { WeightTable } from './weightTable';

/**
 * A model as one file: the length of a JSON head in four bytes (little endian), the head, then the tables' bytes one
 * after the other, each begun at a multiple of eight. The head is the model with `{at, length}` in each table's place.
 */
const MAGIC = 'tillit-reader-3';
const STEP = 8;

type Piece = { readonly at: number; readonly length: number };
type HeadTable = Omit<WeightTable, 'marks' | 'weights'> & { readonly marks: Piece; readonly weights: Piece };
type Head = Omit<ReaderModel, 'vocabulary' | 'sentence' | 'chain' | 'principle'> & {
  readonly magic: string;
  readonly vocabulary: {
    readonly classes: {
      readonly size: number;
      readonly sets: readonly (readonly number[])[];
      readonly marks: Piece;
      readonly values: Piece;
    };
    readonly kinds: { readonly size: number; readonly marks: Piece; readonly values: Piece };
  };
  readonly sentence: { readonly bias: number; readonly table: HeadTable };
  readonly chain: Omit<ReaderModel['chain'], 'table'> & { readonly table: HeadTable };
  readonly principle: Omit<ReaderModel['principle'], 'table'> & { readonly table: HeadTable };
};

/** Writes a model. */
export function encodeModel(model: ReaderModel): Uint8Array<ArrayBuffer> {
  const pieces: Uint8Array[] = [];
  let at = 0;
  const put = (array: Uint8Array | Int8Array | Uint16Array): Piece => {
    const bytes = new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
    const piece = { at, length: bytes.length };
    pieces.push(bytes);
    at += Math.ceil(bytes.length / STEP) * STEP;
    return piece;
  };
  const table = ({ marks, weights, ...rest }: WeightTable): HeadTable => ({
    ...rest,
    marks: put(marks),
    weights: put(weights),
  });
  const { sentence, chain, principle } = model;
  const { classes, kinds } = model.vocabulary;
  const head: Head = {
    ...model,
    magic: MAGIC,
    vocabulary: {
      classes: { ...classes, marks: put(classes.marks), values: put(classes.values) },
      kinds: { ...kinds, marks: put(kinds.marks), values: put(kinds.values) },
    },
    sentence: { ...sentence, table: table(sentence.table) },
    chain: { ...chain, table: table(chain.table) },
    principle: { ...principle, table: table(principle.table) },
  };
  return joined(new TextEncoder().encode(JSON.stringify(head)), pieces, at);
}

function joined(head: Uint8Array, pieces: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const body = bodyAt(head.length);
  const file = new Uint8Array(body + length);
  new DataView(file.buffer).setUint32(0, head.length, true);
  file.set(head, 4);
  let at = body;
  for (const piece of pieces) {
    file.set(piece, at);
    at += Math.ceil(piece.length / STEP) * STEP;
  }
  return file;
}

/** Reads a model's file without copying its tables. Throws an Error when it is not one. */
export function decodeModel(file: ArrayBuffer): ReaderModel {
  const headLength = file.byteLength >= 4 ? new DataView(file).getUint32(0, true) : Infinity;
  if (headLength > file.byteLength - 4)
    throw new Error('The reader’s model is cut short; build Tillit again.');
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by encodeModel; `magic` says so.
  const { magic, ...head } = JSON.parse(
    new TextDecoder().decode(new Uint8Array(file, 4, headLength)),
  ) as Head;
  if (magic !== MAGIC) throw new Error('The reader’s model is of another version; run `npm run train`.');
  const body = bodyAt(headLength);
  const table = ({ marks, weights, ...rest }: HeadTable): WeightTable => ({
    ...rest,
    marks: new Uint8Array(file, body + marks.at, marks.length),
    weights: new Int8Array(file, body + weights.at, weights.length),
  });
  const { sentence, chain, principle } = head;
  const { classes, kinds } = head.vocabulary;
  const words = ({ at, length }: Piece) => new Uint16Array(file, body + at, length / 2);
  return {
    ...head,
    vocabulary: {
      classes: { ...classes, marks: words(classes.marks), values: words(classes.values) },
      kinds: {
        ...kinds,
        marks: words(kinds.marks),
        values: new Uint8Array(file, body + kinds.values.at, kinds.values.length),
      },
    },
    sentence: { ...sentence, table: table(sentence.table) },
    chain: { ...chain, table: table(chain.table) },
    principle: { ...principle, table: table(principle.table) },
  };
}

function bodyAt(headLength: number): number {
  return Math.ceil((4 + headLength) / STEP) * STEP;
}
