declare module 'write-good' {
  /** What write-good would have written otherwise: places in the text, with reasons. */
  export default function writeGood(text: string): { index: number; offset: number; reason: string }[];
}
