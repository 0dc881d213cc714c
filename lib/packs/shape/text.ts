import { characterFault, textFault } from '../textFault';
import type { TextFault } from '../textFault';
import type { Schema, Shape } from './shape';
import { kindOf } from './shape';

type TextRules = {
  /** The most characters (UTF-16 units) that it may have. */
  readonly max: number;
  /** `prose` is read by people: no addresses, no markup. `code` is a pattern, a word, an id: characters only. */
  readonly kind: 'prose' | 'code';
  /** For the schema: a pattern that is also held by `fault`. */
  readonly pattern?: string;
  /** What else may be wrong with it. */
  readonly fault?: (text: string) => TextFault | null;
};

/** A text that is not empty. */
export function text({ max, kind, pattern, fault }: TextRules): Shape<string> {
  const schema: Schema = { type: 'string', minLength: 1, maxLength: max, ...(pattern ? { pattern } : {}) };
  const characters = kind === 'prose' ? textFault : characterFault;
  return {
    schema,
    fits(value, report): value is string {
      if (typeof value !== 'string') {
        return report.error(
          `This is ${kindOf(value)}, not a text`,
          'Write a text, in quotation marks if need be',
        );
      }
      if (value.trim() === '') return report.error('The text is empty', 'Write something, or remove the key');
      if (value.length > max) {
        return report.error(`${value.length} characters are too many`, `Use at most ${max}`);
      }
      const found = characters(value) ?? fault?.(value) ?? null;
      return found === null || report.error(found.cause, found.remedy);
    },
  };
}
