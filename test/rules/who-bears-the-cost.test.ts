import { fullCostCoverage } from '../../src/rules/procurement/full-cost-coverage.ts';
import { testPhrasings } from './phrasings.ts';

testPhrasings([
  {
    rule: fullCostCoverage,
    section: 'Ekonomi',
    signs: [
      'Nämnden svarar för allt som Kvarterskaféet kostar, från hyra till servetter.',
      'Vad mötesplatsen än landar på står kommunen för räkningen.',
      'Bidraget täcker 100 % av utgifterna för mötesplatsen.',
      'Kommunens bidrag är lika stort som hela budgeten.',
      'Genom avtalet bekostas hela driften av nämnden.',
      'Ett eventuellt underskott betalas av kommunen.',
      'Går kaféet med förlust betalar kommunen mellanskillnaden.',
      '| Post | Kommunens del | Föreningens del |\n|---|--:|--:|\n| Löner | 400 000 kr | 0 kr |\n| Lokal | 80 000 kr | 0 kr |',
      '| Kostnad | Nämnden | Föreningen Norra |\n|---|---|---|\n| Personal | 100 % | – |\n| Hyra | 100 % | – |',
    ],
    innocent: [
      'Nämnden betalar alla kostnader för avslutningsfesten. Övriga kostnader delas lika.',
      'Kommunen ersätter alla kostnader för säsongens premiär. I övrigt delar parterna på utgifterna.',
      '| Post | Kommunen | Föreningen |\n|---|--:|--:|\n| Lön | 300 000 | 0 |\n| Lokal | 0 | 90 000 |',
      '| Post | Kommunen | Föreningen |\n|---|--:|--:|\n| Kontanter | 300 000 kr | 0 kr |\n| Ideell tid | 0 tim | 900 tim |',
      'Ett underskott täcks av föreningens egna medel. Kommunen täcker inte underskott.',
      'Kommunen står för allt som fastigheten kostar, och föreningen för allt annat.',
      'Föreningen står för allt som kaféet kostar.',
      'Bidraget motsvarar 60 procent av budgeten.',
    ],
  },
]);
