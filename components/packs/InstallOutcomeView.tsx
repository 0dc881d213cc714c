import type { Texts } from '../../lib/texts';
import type { InstallOutcome } from '../options/optionsProps';

type Props = { readonly outcome: InstallOutcome; readonly texts: Texts };

/** What became of the file: installed, or what to mend in it. */
export function InstallOutcomeView({ outcome, texts }: Props) {
  return (
    <div role="status" className="outcome">
      {outcome === 'too-large' && <p className="warn">{texts.optionsPackTooLarge}</p>}
      {outcome !== null && outcome !== 'too-large' && <Reply reply={outcome} texts={texts} />}
    </div>
  );
}

function Reply({
  reply,
  texts,
}: {
  readonly reply: Exclude<InstallOutcome, null | 'too-large'>;
  readonly texts: Texts;
}) {
  if (reply.ok) return <p>{texts.optionsPackInstalled({ title: reply.pack.title })}</p>;
  return (
    <>
      <p>{texts.optionsPackRefused}</p>
      <ul className="problems" lang="en">
        {reply.problems
          .filter(({ kind }) => kind === 'error')
          .map(({ path, cause, remedy }) => (
            <li key={`${path} ${cause}`}>
              <code>{path || texts.optionsPackWhole}</code>: {sentence(cause)} {sentence(remedy)}
            </li>
          ))}
      </ul>
    </>
  );
}

/** A pack's problems come without their last full stop. */
function sentence(words: string): string {
  return /[.?!]$/u.test(words) ? words : `${words}.`;
}
