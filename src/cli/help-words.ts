import type { Localised } from '../locale.ts';

/** What the help says besides commands and options. */
export const helpWords = {
  description: {
    sv: 'iop läser avtal om idéburet offentligt partnerskap (IOP) och säger vad som är kvar att göra före underskrift.',
    en: 'iop reads agreements on idéburet offentligt partnerskap (IOP) and says what is left to do before signing.',
  },
  mainUsage: { sv: '<kommando> [val]', en: '<command> [options]' },
  optionsUsage: { sv: '[val]', en: '[options]' },
  usage: { sv: 'Så skriver du:', en: 'How to write it:' },
  arguments: { sv: 'Efter kommandot:', en: 'After the command:' },
  commands: { sv: 'Kommandon:', en: 'Commands:' },
  examples: { sv: 'Exempel:', en: 'Examples:' },
  help: { sv: 'visa den här hjälpen', en: 'show this help' },
  helpCommand: { sv: 'help [kommando]', en: 'help [command]' },
  helpAbout: { sv: 'hjälp om ett kommando', en: 'help about a command' },
  version: { sv: 'visa versionen', en: 'show the version' },
} as const satisfies Readonly<Record<string, Localised>>;
