import type { Judge } from './check-file.ts';
import { plainChecker } from './checker.ts';
import { surroundings } from './find-config.ts';
import type { Host } from './host.ts';
import { judgeOf } from './judge.ts';
import { profiles } from './load-profile.ts';
import { silent } from './silent.ts';
import { Stop } from './stop.ts';
import type { Answer, Question, Setup } from './workers.ts';

/** What a helper does with what it is asked: it checks files as the run that started it would. */
export function serve(setup: Setup, world: Host): (question: Question) => Promise<Answer> {
  const checker = judgeFor(setup, world).then(plainChecker);
  return async ({ file, among }) => {
    try {
      const { check } = await checker;
      return { outcome: await check(file, { ...silent, ...among }) };
    } catch (error) {
      if (error instanceof Stop) return { stop: error.words };
      throw error;
    }
  };
}

async function judgeFor(setup: Setup, world: Host): Promise<Judge> {
  const { options, locale, colour, cwd, stdout } = setup;
  // Nothing is written but by the run itself.
  const host: Host = { ...world, cwd, stdout: { ...stdout, write: () => null } };
  const around = surroundings(host);
  const context = {
    host,
    around,
    locale,
    colour,
    profiles: profiles(host, around),
    read: new Set<string>(),
  };
  return judgeOf(options, context, null);
}
