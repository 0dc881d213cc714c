import type { Span } from '../text/span';

export type TokenKind =
  | 'word'
  /** Digits only, with their separators: `10 000`, `4,5`, `20-25`, `15/5`, `18:00`. `200k` and `2:a` are words. */
  | 'number'
  /** `%`, `٪` or `‰`, also when it stands tight against its number. */
  | 'percent'
  /** A mark, a symbol, an emoji, or a run of one and the same mark (`!!!`). */
  | 'punct'
  /** Web or mail address, @mention, file path, inline code: never judged. */
  | 'link';

/** The smallest unit that rules see. Tokens are ordered and never overlap; white space belongs to none. */
export type Token = Span & {
  /**
   * NFC, lower case, `’‘´` as `'`, all double quotes as `"`, all free-standing dashes as `–`, dots in a row as `…`,
   * spaces in numbers as one ordinary space, without soft hyphens and zero-width characters. An abbreviation's
   * token includes its last full stop, its norm does not: `kl. 14` is `kl`, `14`. Never empty.
   */
  readonly norm: string;
  readonly kind: TokenKind;
  /** True for a word whose first letter is upper case. */
  readonly capitalised: boolean;
};
