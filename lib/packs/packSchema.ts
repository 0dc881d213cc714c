import { packShape } from './packShape';
import type { Schema } from './shape/shape';

/**
 * The JSON Schema (draft-07) of a pack in one file, from the same shapes that `parsePack` runs. It says less than they
 * do: that texts are clean, names lead somewhere and patterns are well-formed only the parser knows.
 */
export const packSchema: Schema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'Tillit rule pack, format 1',
  description:
    'Rules by which Tillit coaches leaders while they write. Write them as a folder of YAML and build with `tillit pack build`, or as one JSON file.',
  ...packShape.schema,
};
