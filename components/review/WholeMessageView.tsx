import { useId, useRef } from 'react';
import type { Genre } from '../../lib/engine/principle';
import type { WholeMessage } from '../../lib/messages';
import type { Texts } from '../../lib/texts';
import { GenreChoice } from './GenreChoice';

/** More than this is no help. */
const MOST_REFLECTIONS = 2;

type Props = {
  readonly message: WholeMessage;
  /** What the writer said that it is; null: guessed. */
  readonly genre: Genre | null;
  readonly texts: Texts;
  readonly onDropReflection: (id: string) => void;
  readonly onGenre: (genre: Genre | null) => void;
};

/** What there is to think of in the message as a whole, and what it is read as. */
export function WholeMessageView({ message, genre, texts, onDropReflection, onGenre }: Props) {
  const title = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const drop = (id: string): void => {
    // The button that was pressed goes: the focus stays where it stood.
    heading.current?.focus();
    onDropReflection(id);
  };
  return (
    <section className="whole" aria-labelledby={title}>
      <h2 id={title} ref={heading} tabIndex={-1}>
        {texts.popupWhole}
      </h2>
      <Reflections message={message} texts={texts} onDrop={drop} />
      <GenreChoice read={message.genre} chosen={genre} texts={texts} onGenre={onGenre} />
    </section>
  );
}

type ReflectionsProps = Pick<Props, 'message' | 'texts'> & { readonly onDrop: (id: string) => void };

function Reflections({ message: { reflections, language }, texts, onDrop }: ReflectionsProps) {
  const own = useId();
  if (reflections.length === 0) return null;
  return (
    <ul>
      {reflections.slice(0, MOST_REFLECTIONS).map(({ id, message }) => (
        <li key={id} className="reflection">
          <p id={`${own}${id}`} lang={language === 'mixed' || language === null ? undefined : language}>
            {message}
          </p>
          <button type="button" aria-describedby={`${own}${id}`} onClick={() => onDrop(id)}>
            {texts.popupNotForMessage}
          </button>
        </li>
      ))}
    </ul>
  );
}
