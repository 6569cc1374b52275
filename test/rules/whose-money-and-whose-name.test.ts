import { moneyForAnother } from '../../src/rules/economy/money-for-another.ts';
import { testPhrasings } from './phrasings.ts';

const three =
  '# Mötesplats Norra\n\nAvtal om idéburet offentligt partnerskap (IOP)\n\n## Parter\n\n' +
  '- Exempelstads kommun genom socialnämnden, organisationsnummer 212000-9150, nedan kallad kommunen\n' +
  '- Föreningen Norra, organisationsnummer 802499-0015, nedan kallad föreningen\n' +
  '- Studieförbundet Exempel, organisationsnummer 802499-0023\n\n';

testPhrasings(
  [
    {
      rule: moneyForAnother,
      section: 'Ekonomi',
      signs: [
        'Kommunen betalar 200 000 kronor per år till studieförbundet. Pengarna är avsedda för föreningens kvällar.',
        'Bidraget betalas till studieförbundet, som för det vidare till föreningen.',
        'Föreningen rekvirerar 200 000 kronor per år. Av dem är 50 000 kronor tänkta för studieförbundets kurser.',
        'Det är studieförbundet som får pengarna, men föreningen ska använda dem till sitt arbete.',
        'Ersättningen, 90 000 kronor per termin, mottas av studieförbundet för föreningens räkning.',
        'Föreningen tar emot 300 000 kronor per år, varav 40 000 kronor ska gå till studieförbundet.',
        'Kommunen sätter in 100 000 kronor om året hos studieförbundet. Hela summan går vidare till föreningen.',
        '| Summa | Mottagare | För vem |\n|---|---|---|\n| 90 000 kronor | Studieförbundet Exempel | Föreningen Norra |',
        'Kommunen betalar 150 000 kronor per år till föreningen, öronmärkta för den ledare som studieförbundet har.',
      ],
      innocent: [
        'Kommunen betalar 200 000 kronor per år till föreningen och 40 000 kronor per år till studieförbundet.',
        'Kommunen betalar 200 000 kronor per år till föreningen. Pengarna är avsedda för föreningens egna kvällar.',
        'Kommunen betalar 200 000 kronor per år till föreningen. Studieförbundet bekostar kurserna med egna medel.',
        'Kommunen betalar 200 000 kronor till föreningen. Inga pengar förs vidare till studieförbundet.',
        'Före 2027 betalades bidraget till studieförbundet för föreningens räkning. Nu betalas det direkt till föreningen.',
        'Föreningen tar emot 300 000 kronor per år, varav 40 000 kronor ska gå till studieförbundet. Föreningen svarar för hela beloppet.',
        'Kommunen betalar 200 000 kronor per år till föreningen. Ledarna från studieförbundet är med på kvällarna.',
        '| Summa | Mottagare | För vem |\n|---|---|---|\n| 90 000 kronor | Studieförbundet Exempel | Studieförbundet Exempel |',
        'Kommunen betalar 200 000 kronor per år till föreningen, och föreningen köper två kurser av studieförbundet.',
      ],
    },
  ],
  three,
);
