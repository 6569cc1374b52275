import type { Among } from './check-file.ts';

/** An agreement of which the others have said nothing yet. */
export const silent: Among = {
  isAlone: true,
  isCompared: false,
  folders: [],
  heard: { told: [], unchecked: new Map() },
  heardDigest: '',
  sourceOf: ({ of }) => ({ path: of.gathered.path, text: '' }),
};
