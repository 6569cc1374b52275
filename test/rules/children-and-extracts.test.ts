import { childrenNoRegisterCheck } from '../../src/rules/commitments/children-no-register-check.ts';
import { registerExtractStored } from '../../src/rules/commitments/register-extract-stored.ts';
import { testPhrasings } from './phrasings.ts';

testPhrasings([
  {
    rule: childrenNoRegisterCheck,
    section: 'Verksamhet',
    signs: [
      'Varje tisdag leder två medlemmar gympa för femåringar.',
      'Knattarna tränar på lördagar med föreningens ledare.',
      'Schackgruppen för tredjeklassare träffas varje vecka med Bo Ask.',
      'På onsdagar möter volontärerna ungdomar, tolv till sexton år, i musikrummet.',
      'En vuxen vän följer en högstadieelev under hela läsåret.',
      '| Dag | Vad | Ålder |\n|---|---|---|\n| Måndag | dans | 7–9 år |\n| Tisdag | språkkafé | vuxna |',
      'Juniorerna övar på torsdagar och leds av medlemmar.',
      'Våra ledare tar hand om ungarna varje eftermiddag.',
    ],
    innocent: [
      'Varje tisdag leder två medlemmar gympa för femåringar. Ledarna har visat polisens besked om sig själva.',
      'Den som leder barngrupper varje vecka visar först papperet från polisen.',
      'Kören för sjuttioåringar övar varje tisdag.',
      'Stipendiet delas ut till forskare, juniora och seniora.',
      '| Dag | Vad | Ålder |\n|---|---|---|\n| Måndag | dans | 65–80 år |\n| Tisdag | språkkafé | vuxna |',
      'Huset byggdes för tio till tolv år sedan och är öppet varje dag.',
      'En gång om året kommer småttingar med sina föräldrar till granen.',
    ],
  },
  {
    rule: registerExtractStored,
    section: 'Åtaganden',
    signs: [
      'Ledaren tar med sig papperet från polisen, som fotograferas och läggs i en mapp.',
      'Kommunen diarieför ledarnas utdrag från Polismyndigheten.',
      'Dubbletter av belastningsuppgifterna ska arkiveras på kansliet.',
      'Varje ledare visar utdrag ur belastningsregistret. Dessa ska sedan arkiveras.',
      'Ledarna visar sitt utdrag. Sekreteraren skriver av det som står i det.',
      '| Papper | Var |\n|---|---|\n| Utdrag ur belastningsregistret | pärmen i skåpet |\n| Nycklar | kansliet |',
      'Den som fått sitt kuvert från Polisen lämnar originalet till kommunen, som behåller det.',
      'Beskedet från polisen sparas så länge ledaren är kvar.',
    ],
    innocent: [
      'Ledaren begär in utdraget från polisen och visar det.',
      'Ledaren skickar sin ansökan om registerutdrag till Polismyndigheten.',
      'Ledarna visar sitt utdrag, och sekreteraren antecknar dagen.',
      'Ledarna visar sitt utdrag. Det lämnas tillbaka genast.',
      '| Papper | Var |\n|---|---|\n| Utdrag ur belastningsregistret | visas och lämnas tillbaka |\n| Nycklar | skåpet |',
      'Besked från polisen om vägavstängning sparas i pärmen.',
      'Kvitton och intyg om utbildning sparas i pärmen.',
      'Ingen fotar eller sparar papperet från polisen.',
      'Utdrag ur föreningens kassabok arkiveras.',
    ],
  },
]);
