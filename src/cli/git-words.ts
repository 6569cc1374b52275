import type { Localised } from '../locale.ts';

/** What is said where git cannot be asked what has changed, or cannot tell. */
export const gitWords = {
  sinceAlone: {
    sv: '--since säger varifrån --changed räknar. Skriv --changed --since {value}',
    en: '--since says where --changed counts from. Write --changed --since {value}',
  },
  sinceName: {
    sv: 'Efter --since ska namnet på en gren eller en version i git stå, till exempel origin/main, inte ”{value}”.',
    en: '--since is followed by the name of a branch or a version in git, for example origin/main, not “{value}”.',
  },
  stdin: {
    sv: '--changed frågar git om filer, och det som skickas in är ingen. Ta bort --changed.',
    en: '--changed asks git about files, and what is piped in is none. Leave out --changed.',
  },
  missing: {
    sv: '--changed frågar git vad som har ändrats, och git finns inte på datorn. Installera git, eller kör utan --changed.',
    en: '--changed asks git what has changed, and there is no git on this computer. Install git, or run without --changed.',
  },
  noAnswer: {
    sv: 'git svarade inte på vad som har ändrats. Försök igen, eller kör utan --changed.',
    en: 'git did not say what has changed. Try again, or run without --changed.',
  },
  refused: {
    sv: 'git kunde inte säga vad som har ändrats i ”{path}”. Så här skriver git: {why}',
    en: 'git could not say what has changed in “{path}”. In the words of git: {why}',
  },
  notOwned: {
    sv: 'git läser inte ”{path}”, för någon annan äger mappen. Är den din, skriv: git config --global --add safe.directory {path}',
    en: 'git does not read “{path}”, because somebody else owns the folder. If it is yours, write: git config --global --add safe.directory {path}',
  },
  notRepository: {
    sv: '--changed frågar git vad som har ändrats, och ”{path}” hör inte till något som git håller reda på. Kör utan --changed.',
    en: '--changed asks git what has changed, and “{path}” is not part of anything that git keeps track of. Run without --changed.',
  },
  unknownRef: {
    sv: 'git känner inte till ”{ref}”. Stämmer namnet, så hämta grenen först: git fetch (i GitHub Actions fetch-depth: 0, i GitLab GIT_DEPTH: 0).',
    en: 'git does not know “{ref}”. If the name is right, fetch the branch first: git fetch (in GitHub Actions fetch-depth: 0, in GitLab GIT_DEPTH: 0).',
  },
  shallow: {
    sv: 'Här finns bara den senaste delen av historiken, och den räcker inte tillbaka till där ändringarna sedan ”{ref}” börjar. Hämta resten: git fetch --unshallow (i GitHub Actions fetch-depth: 0, i GitLab GIT_DEPTH: 0).',
    en: 'Only the latest part of the history is here, and it does not reach back to where the changes since “{ref}” begin. Fetch the rest: git fetch --unshallow (in GitHub Actions fetch-depth: 0, in GitLab GIT_DEPTH: 0).',
  },
  noMergeBase: {
    sv: '”{ref}” och det som är utcheckat har ingen historik gemensam. Nämn en annan gren efter --since, eller kör utan --since.',
    en: '“{ref}” and what is checked out have no history in common. Name another branch after --since, or run without --since.',
  },
} as const satisfies Readonly<Record<string, Localised>>;
