import type { Locale } from '../locale.ts';
import type { Surroundings } from './find-config.ts';
import type { Host } from './host.ts';
import type { Profiles } from './load-profile.ts';

/** What every command is given. */
export interface CommandContext {
  readonly host: Host;
  readonly around: Surroundings;
  readonly profiles: Profiles;
  readonly locale: Locale;
  /** Whether stdout is coloured. */
  readonly colour: boolean;
  /** Absolute paths of all that has been read in this run. */
  readonly read: ReadonlySet<string>;
}
