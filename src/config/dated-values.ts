import { fillAll, type Localised } from '../locale.ts';
import type { Values } from '../rule.ts';
import type { SettingsFile, SettingsProblem } from './settings-file.ts';

const words = {
  backwards: {
    sv: 'Raden slutar gälla {to}, före sin första dag {from}. Byt plats på dagarna, eller rätta den ena.',
    en: 'The row stops holding on {to}, before its first day {from}. Change places of the days, or correct one of them.',
  },
} as const satisfies Readonly<Record<string, Localised>>;

/** What the schema of the settings cannot say of values that hold from a day to another. */
export function problemsOfValues(
  { 'direct-award-limits': limits = [] }: Values,
  placeOf: SettingsFile['placeOf'],
): readonly SettingsProblem[] {
  const at = (index: number) => placeOf(['values', 'direct-award-limits', String(index)], 'value');
  return limits.flatMap((limit, index): readonly SettingsProblem[] => {
    const { from, to } = limit;
    if (to === undefined || to >= from) return [];
    return [{ at: at(index), words: fillAll(words.backwards, { from, to }) }];
  });
}
