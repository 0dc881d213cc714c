import type { Genre } from '../../lib/engine/principle';
import type { TextKey, Texts } from '../../lib/texts';

const NAMES = {
  email: 'genre_email',
  chat: 'genre_chat',
  goal: 'genre_goal',
  report: 'genre_report',
  review: 'genre_review',
  policy: 'genre_policy',
  other: 'genre_other',
} as const satisfies Record<Genre, TextKey>;

const GENRES: readonly Genre[] = ['email', 'chat', 'goal', 'report', 'review', 'policy', 'other'];

type Props = {
  /** What the message was read as. */
  readonly read: Genre;
  /** What the writer said that it is; null: guessed. */
  readonly chosen: Genre | null;
  readonly texts: Texts;
  readonly onGenre: (genre: Genre | null) => void;
};

/** What the message is read as, guessed unless the writer says otherwise. Holds for this message. */
export function GenreChoice({ read, chosen, texts, onGenre }: Props) {
  const guess = chosen === null ? texts.popupGenreGuess({ genre: texts[NAMES[read]] }) : texts.popupGenreAsk;
  return (
    <label className="genre">
      <span>{texts.popupGenre}</span>
      <select
        value={chosen ?? ''}
        onChange={({ currentTarget: { value } }) => onGenre(GENRES.find((genre) => genre === value) ?? null)}
      >
        <option value="">{guess}</option>
        {GENRES.map((genre) => (
          <option key={genre} value={genre}>
            {texts[NAMES[genre]]}
          </option>
        ))}
      </select>
    </label>
  );
}
