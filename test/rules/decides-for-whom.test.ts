import { permitRequiredActivity } from '../../src/rules/procurement/permit-required-activity.ts';
import { testPhrasings } from './phrasings.ts';

testPhrasings([
  {
    rule: permitRequiredActivity,
    section: 'Verksamhet',
    signs: [
      'Vi i Norra avgör för er räkning vilka som ska få bostadsbidrag.',
      'Vi i Norra beslutar i ert namn om försörjningsstöd.',
      'Ni beslutar å våra vägnar vilka som får ledsagare. Vi på kommunen betalar er varje månad.',
      'Föreningens råd bestämmer, för kommunens räkning, vem som får skolskjuts.',
      'Norra säger ja eller nej till ansökningar om parkeringstillstånd.',
      'Föreningen avslår ansökningar om färdtjänst när skälen är svaga.',
      'Norra prövar om den som söker är berättigad till hemtjänst.',
      'Föreningens råd läser ansökan och tar beslutet om kontaktperson.',
    ],
    innocent: [
      'Kommunen prövar om den som söker är berättigad till hemtjänst, och föreningen följer med till mötet.',
      'Föreningens råd läser ansökan tillsammans med den sökande, och nämnden tar beslutet om kontaktperson.',
      'Föreningen avgör om den som anmäler sig uppfyller villkoren för medlemskap.',
      'Vi i Norra avgör för vår egen räkning vilka som ska få stipendium.',
      'Vi på kommunen beslutar för vår räkning vilka som får bostadsbidrag.',
      'Vi i Norra bestämmer, på er begäran, vilka dagar som passar för läxhjälpen.',
      'Nämnden säger ja eller nej till ansökningar om färdtjänst, och föreningen hjälper till att fylla i dem.',
      'Handläggaren avslår eller beviljar ansökningar om skolskjuts.',
      'Föreningen beviljar ansökningar om medlemskap.',
      'Vi i Norra hämtar brev i ert namn på posten.',
    ],
  },
]);
