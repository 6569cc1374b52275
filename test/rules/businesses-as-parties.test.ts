import { forProfitParty } from '../../src/rules/parties/for-profit-party.ts';
import { testPhrasings } from './phrasings.ts';

// A business that a sentence makes a party, below a list that does not name it.
testPhrasings([
  {
    rule: forProfitParty,
    section: 'Samverkan',
    signs: [
      'Den tredje parten är Snabba Turer HB.',
      'Som ny part ingår Guldkants Event AB, 559999-0016.',
      'Kraftkullen Konsult AB (559999-0016) är också part.',
      'Till partnerskapet ansluter även kommanditbolaget Berg och Dal som part.',
      'Vår tredje partner är Lisas Läxhjälp, enskild firma.',
      'Träffpunkten Drift AB går in som likvärdig part.',
      'Aktiebolaget Friska Steg ingår som part på den civila sidan.',
      'I partnerskapet deltar Solgläntans Kafé AB som tredje part.',
      'Handelsbolaget Två Vänner är en av de tre parterna.',
      'Den idéburna parten Äventyrsklippan AB leder klättringen.',
      'Vid sidan av föreningen är Klara Steg Konsult AB medpart.',
      'Parterna i samarbetet är kommunen, föreningen och Klara Steg Konsult AB.',
    ],
    innocent: [
      'Parterna är överens om att hyra scenen av Klara Steg Konsult AB.',
      'Vid årets slut är Klara Steg Konsult AB klara med bygget.',
      'Huset ägs av Norrmans Fastigheter AB, som inte är part.',
      'Föreningen är part i hyresavtalet med Norrmans Fastigheter AB.',
      'Parterna får anlita Ekmans El AB för ljuset.',
      'Ekmans El AB är varken part eller medlem.',
      'Ekmans El AB var part i det förra partnerskapet men lämnade det 2024.',
      'Omtanke Norr AB är part. Bolaget drivs utan vinstsyfte.',
      'Omtanke Norr AB är part och har enligt bolagsordningen ett uteslutande allmännyttigt ändamål.',
      'Revisor är Räknebyrån AB.',
      'Kommunens helägda bolag Exempelstads Bad AB är part på den offentliga sidan.',
      'Föreningens ordförande arbetar på Ekmans El AB.',
      'Norrmans Fastigheter AB är part i ett eget hyresavtal med kommunen.',
      'Studieförbundet Exempels avdelning i AB-län hjälper till med cirklarna.',
    ],
  },
]);
