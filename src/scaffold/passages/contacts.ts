import type { Contact } from '../../generated/types.ts';
import { inlineText } from '../markdown-text.ts';
import { ask, bullets, fact, gap, gapIn, type Passage } from './passage.ts';

/** “Kim Ekby, utvecklingsledare, 070-174 06 11, kim.ekby@exempel.se”. */
function lineOf({ name, role, phone, email }: Contact): string {
  return [name, role, phone, email]
    .flatMap((part) => (part === undefined || part.trim() === '' ? [] : inlineText(part)))
    .join(', ');
}

const nobody = gap({
  sv: 'en kontaktperson för varje part, med roll, telefon och e-post',
  en: 'a contact person for each party, with role, telephone and e-mail',
});

/** A line for each contact person, by party. */
export const contactsPassage: Passage = {
  section: 'contacts',
  write: (context) => {
    const { parties } = context;
    if (parties.length === 0) return [ask({ sv: `- ${nobody.sv}`, en: `- ${nobody.en}` })];
    const missing = gapIn(context, {
      sv: 'kontaktpersonens roll, telefon och e-post',
      en: 'role, telephone and e-mail of the contact person',
    });
    const lines = parties.flatMap(({ party, subject }) => {
      const known = (party.contacts ?? []).map(lineOf).filter((line) => line !== '');
      return (known.length > 0 ? known : [missing]).map((line) => `${subject}: ${line}`);
    });
    const list = bullets(lines);
    const hasAny = parties.some(({ party }) => party.contacts?.length);
    return [hasAny ? fact({ sv: list, en: list }) : ask({ sv: list, en: list })];
  },
};
