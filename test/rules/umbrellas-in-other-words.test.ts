import { umbrellaMembersBound } from '../../src/rules/parties/umbrella-members-bound.ts';
import { umbrellaMembersUndefined } from '../../src/rules/parties/umbrella-members-undefined.ts';
import { testPhrasings } from './phrasings.ts';

const is = 'Föreningen är en takorganisation för nio klubbar. ';

testPhrasings([
  {
    rule: umbrellaMembersUndefined,
    section: 'Bakgrund',
    signs: [
      'Föreningen är ett paraply för ett dussin byalag och klubbar.',
      'Föreningen Norra är samarbetsorgan för stadsdelens kultur- och idrottsföreningar.',
      'Som takorganisation för föreningen klubbarnas talan.',
      'Föreningen är en sammanslutning av organisationer, inte av enskilda.',
      'Föreningen samlar som paraply elva klubbar.',
      'Till stormötet sänder klubbarna två ombud var. Paraplyets styrelse väljs i mars.',
      'Föreningen samlar ett femtiotal byalag och idrottsföreningar.',
      'Föreningen Norra består av elva lokala klubbar.',
      'Föreningen bildades av fyra församlingar 1988.',
      'Föreningen, som utgörs av nio hyresgästföreningar, har kansli i Folkets hus.',
      'Föreningen Norra är båtklubbarnas gemensamma röst.',
      'Föreningen är de lokala kulturföreningarnas egen gemensamma organisation.',
    ],
    innocent: [
      'Föreningen är medlem i paraplyorganisationen Samverkan Väst.',
      'Föreningen är inte någon paraplyorganisation utan har enskilda medlemmar.',
      'Föreningen är granne med en federation av idrottsklubbar.',
      'Föreningen är ett paraply för dem som räknas upp i bilaga 2. Vill någon hoppa av eller en ny komma med meddelas kommunen.',
      'Föreningen tar fram ett paraply till marknadsståndet.',
      'Föreningen har ett nätverk av volontärer och vänner.',
      'Föreningen tillhör en federation som är en paraplyorganisation för körer.',
      'Föreningen samlar traktens föreningar till en höstmarknad varje år.',
      'Föreningen samlar klubbarna kring ett bord när lokalerna ska delas.',
      'Föreningen består av 140 medlemmar och fem sektioner.',
      'Föreningen samlar människor och föreningar på torget.',
      'Föreningen bildades av fyra grannar 1988.',
      'Föreningen har en gemensam kalender med de andra klubbarna.',
    ],
  },
  {
    rule: umbrellaMembersBound,
    section: 'Insatser och åtaganden',
    signs: [
      `${is}Hit hör Boulegänget, som sköter banan, och Vävarna i Norr, som leder kurserna.`,
      `${is}Det åligger medlemsföreningarna att städa efter sig.`,
      `${is}Var och en av de nio bidrar med fyra värdar.`,
      `${is}Ni som är med i föreningen ser till att nycklarna kommer tillbaka.`,
      `${is}Kvällarna bemannas av den medlemsförening som står på tur.`,
      `${is}\n\n| Vem | Vad |\n|---|---|\n| Medlemsföreningarna | öppnar och låser |`,
    ],
    innocent: [
      `${is}Medlemsföreningarna leder var sin kväll, men ingen av klubbarna är själv part.`,
      `${is}Hit hör Boulegänget och Vävarna i Norr, som båda är gamla.`,
      `${is}Ni som är med i föreningen är välkomna på alla kvällar.`,
      `${is}Var och en av de nio klubbarna har egna stadgar.`,
      `${is}\n\n| Vem | Vad |\n|---|---|\n| Medlemsföreningarna | 9 stycken |`,
    ],
  },
]);
